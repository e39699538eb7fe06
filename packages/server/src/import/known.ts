import type { Attachment, Inventory } from '@climate-embed/schema';
import type { EventPartyRecord } from '../app/records.js';
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
  readonly parties?: readonly EventPartyRecord[];
  readonly attachments?: readonly Attachment[];
}

/** A session that files may refer to. */
export interface KnownSession {
  readonly eventId: string;
  readonly id: string;
  readonly parties?: readonly EventPartyRecord[];
}

/** What the store already holds, so that a file may refer to it and be compared with it. */
export interface Known {
  readonly cities: readonly KnownCity[];
  readonly sourceIds: ReadonlySet<string>;
  /** Totals that new ones are held against, to find slips. */
  readonly inventories?: readonly Inventory[];
  readonly partners?: readonly KnownPartner[];
  readonly events?: readonly KnownEvent[];
  readonly sessions?: readonly KnownSession[];
  /** Record ids of items: `ifllc-2021/s1-kobe`. */
  readonly itemIds?: ReadonlySet<string>;
}

/** What an empty store holds. */
export const NOTHING_KNOWN: Known = { cities: [], sourceIds: new Set() };
