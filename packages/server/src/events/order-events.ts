import { byCodeUnit } from '../app/in-order.js';

/** What decides where an event stands in a list. */
export interface Dateable {
  readonly id: string;
  /** Ascending. */
  readonly days: readonly string[];
  readonly between?: { readonly from?: string; readonly until?: string };
}

/** After every date. */
const NEVER = '~';

const firstDay = ({ days, between }: Dateable): string =>
  days[0] ?? between?.from ?? between?.until ?? NEVER;

/**
 * The order of lists: by the first day, or the first that is possible; those about whose time nothing is known come last.
 * A date of less precision comes before the days in it, and ids decide between equals.
 */
export function byFirstDay(a: Dateable, b: Dateable): number {
  return byCodeUnit(firstDay(a), firstDay(b)) || byCodeUnit(a.id, b.id);
}
