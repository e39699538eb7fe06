import type { Entry } from '@climate-embed/schema';

import { GPC_SOURCES, type GpcSource, sourceWith } from './sources.js';

/** The totals that the GPC defines. `BASIC+S3` is BASIC+ with other scope 3; publishers vary in it. */
export type GpcTotalCode = 'BASIC' | 'BASIC+' | 'BASIC+S3' | 'territorial';

/** A total by formula, and what stands behind it. */
export interface GpcTotal {
  /** Tonnes; absent where no source that it counts has a number. */
  readonly value?: number;
  /** Reference numbers with at least one number, in the order of the GPC. */
  readonly counted: readonly string[];
  /** Reference numbers, wholly or in part without a number: not estimated, confidential, or not reported at all. */
  readonly missing: readonly string[];
}

const COUNTS: Readonly<Record<GpcTotalCode, (source: GpcSource) => boolean>> = {
  BASIC: ({ level }) => level === 'BASIC',
  'BASIC+': ({ level }) => level === 'BASIC' || level === 'BASIC+',
  'BASIC+S3': ({ level }) => level !== 'territorial-only',
  territorial: ({ territorial }) => territorial,
};

/** Whether a code names a total of the GPC. */
export function isGpcTotal(code: string | undefined): code is GpcTotalCode {
  return code !== undefined && Object.hasOwn(COUNTS, code);
}

/** Whether a total counts a source. */
export function countsIn(code: GpcTotalCode, source: GpcSource): boolean {
  return COUNTS[code](source);
}

/** The reference number of an entry, stated beside its own code or as its code. */
export function gpcRef(entry: Entry): string {
  return entry.gpc ?? entry.code;
}

const isNumber = ({ value }: Entry): boolean => value !== undefined && Number.isFinite(value);

// NO, IE and NA leave nothing out; NE, C and a blank do.
const isMissing = (entry: Entry): boolean =>
  !isNumber(entry) &&
  (entry.keys === undefined ||
    entry.keys.length === 0 ||
    entry.keys.some((key) => key === 'NE' || key === 'C'));

const totalOf = (code: GpcTotalCode, rows: ReadonlyMap<string, readonly Entry[]>): GpcTotal => {
  const refs = GPC_SOURCES.filter(COUNTS[code]).map(({ ref }) => ref);
  const counted = refs.filter((ref) => rows.get(ref)?.some(isNumber));
  const missing = refs.filter((ref) => rows.get(ref)?.some(isMissing) ?? true);
  const numbers = counted.flatMap((ref) => (rows.get(ref) ?? []).filter(isNumber));
  const value = numbers.reduce((sum, entry) => sum + (entry.value ?? 0), 0);
  return counted.length === 0 ? { counted, missing } : { value, counted, missing };
};

/**
 * The totals of the GPC over entries with numbers; a notation key adds nothing and is not 0. With `I` stationary
 * energy, `II` transport, `III` waste, `IV` industry and `V` land:
 *
 * - BASIC = I.*.1 + I.*.2 + II.*.1 + II.*.2 + III.*.1 + III.*.2
 * - BASIC+ = BASIC + I.*.3 + II.*.3 + IV + V
 * - BASIC+S3 = BASIC+ + VI
 * - territorial = I.*.1 + I.4.4 + II.*.1 + III.*.1 + III.*.3 + IV + V
 *
 * Several entries of one source add up, and so do those that divide it further (`I.1.1.2` is part of `I.1.1`).
 * Entries that name no source of the GPC are in no total.
 *
 * @example
 * gpcTotals(breakdown.entries).BASIC.value; // 46_282_524
 */
export function gpcTotals(entries: readonly Entry[]): Readonly<Record<GpcTotalCode, GpcTotal>> {
  const rows = new Map<string, Entry[]>();
  for (const entry of entries) {
    const source = sourceWith(gpcRef(entry));
    if (!source) continue;
    const row = rows.get(source.ref);
    if (row) row.push(entry);
    else rows.set(source.ref, [entry]);
  }
  return {
    BASIC: totalOf('BASIC', rows),
    'BASIC+': totalOf('BASIC+', rows),
    'BASIC+S3': totalOf('BASIC+S3', rows),
    territorial: totalOf('territorial', rows),
  };
}
