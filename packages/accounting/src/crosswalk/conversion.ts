import type { LOSS_REASONS } from '@climate-embed/schema';

import type { Scope } from '../schemes/scheme.js';

/** Why tonnes have no place in a scheme. */
export type LossReason = (typeof LOSS_REASONS)[number];

/** An entry that has found its place in another scheme. */
export interface ConvertedEntry {
  /** Index in the breakdown's entries. */
  readonly from: number;
  /** Category of the scheme asked for. */
  readonly code: string;
  /** Absent where an entry holds several scopes, or does not say which. */
  readonly scope?: Scope;
  /** What `value` counts: the entry's gas, else the breakdown's. */
  readonly gas?: string;
  /** Tonnes, exactly as in the entry. */
  readonly value: number;
}

/** An entry that has no place in another scheme, and why. */
export interface Loss {
  /** Index in the breakdown's entries. */
  readonly from: number;
  /** Code as in the entry. */
  readonly code: string;
  readonly scope?: Scope;
  /** Tonnes, exactly as in the entry. */
  readonly value: number;
  readonly reason: LossReason;
}

/** Every numeric entry of a breakdown, once: among the entries or among the losses. */
export interface Conversion {
  readonly entries: readonly ConvertedEntry[];
  readonly losses: readonly Loss[];
}
