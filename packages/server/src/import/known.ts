import type { Inventory } from '@climate-embed/schema';
import type { KnownCity } from './city-finder.js';

/** A partner that files may refer to. */
export interface KnownPartner {
  readonly id: string;
  readonly parentId?: string;
}

/** An event that files may refer to. */
export interface KnownEvent {
  readonly id: string;
  readonly timeZone?: string;
  readonly days: readonly string[];
}

/** What the store already holds, so that a file may refer to it and be compared with it. */
export interface Known {
  readonly cities: readonly KnownCity[];
  readonly sourceIds: ReadonlySet<string>;
  /** Totals that new ones are held against, to find slips. */
  readonly inventories?: readonly Inventory[];
  readonly partners?: readonly KnownPartner[];
  readonly events?: readonly KnownEvent[];
  /** Record ids: `ifllc-2021/session-1`. */
  readonly sessionIds?: ReadonlySet<string>;
  /** Likewise, of items. */
  readonly itemIds?: ReadonlySet<string>;
}

/** What an empty store holds. */
export const NOTHING_KNOWN: Known = { cities: [], sourceIds: new Set() };
