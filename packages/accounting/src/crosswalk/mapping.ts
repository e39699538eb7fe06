import type { Scope } from '../schemes/scheme.js';
import type { LossReason } from './conversion.js';

/**
 * How well a row is known. `read`: a source states it; `titles`: the titles of both categories agree;
 * `assumed`: neither, but it is the reading that we think right.
 */
export type Evidence = 'read' | 'titles' | 'assumed';

interface RowStart {
  /** Category of the scheme that is left. Covers everything beneath it that has no row of its own. */
  readonly from: string;
  /** The row holds for this scope alone, and goes before a row of the same category without a scope. */
  readonly scope?: Scope;
  readonly evidence: Evidence;
  /** In English, where a reader would ask. */
  readonly note?: string;
}

/** What becomes of one category: the nearest category that holds all its counterparts, or a reason why there is none. */
export type MappingRow = RowStart &
  ({ readonly to: string } | { readonly reason: Exclude<LossReason, 'undivided'> });

/** A way from one scheme to another. */
export interface Mapping {
  readonly from: string;
  readonly to: string;
  readonly rows: readonly MappingRow[];
}
