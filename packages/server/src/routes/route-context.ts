import type { Lang } from '@climate-embed/figures';
import type { IsoDate, ParamsOf } from '@climate-embed/schema';

import type { Answer } from '../app/answer.js';
import type { Refusal } from '../app/problem.js';
import type { Snapshot } from '../app/snapshot.js';

/** What a route may draw on. */
export interface RouteContext {
  readonly snapshot: Snapshot;
  /** The UTC date that a choice between targets goes by. */
  readonly today: IsoDate;
  /** The languages of pages for people. */
  readonly pages: readonly Lang[];
  /** Where a reader reports an error in a figure. */
  readonly report?: string;
  /** The ready answer of another address, of the same snapshot and day. */
  resolve(path: string): Answer | Refusal;
}

/** How an endpoint is answered. Parameters are decoded and may be anything that a stranger typed. */
export type Handler<E> = (params: ParamsOf<E>, context: RouteContext) => Answer | Refusal;

/** A handler for each endpoint of a table: an endpoint without one is a type error. */
export type Handlers<Table extends Readonly<Record<string, { readonly path: string }>>> = {
  readonly [Name in keyof Table]: Handler<Table[Name]>;
};
