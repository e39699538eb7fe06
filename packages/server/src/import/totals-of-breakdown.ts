import { categoryOf, gpcTotals, groupOf, schemeOf } from '@climate-embed/accounting';
import type { Breakdown, Entry } from '@climate-embed/schema';
import { sumOf } from './reconcile.js';

/** A total by formula over the entries of a breakdown. */
export interface ComputedTotal {
  readonly code: string;
  /** Tonnes; absent where the entries do not say enough. */
  readonly value?: number;
  /** Top-level categories that the total counts and of which the entries say nothing at all. */
  readonly silent: readonly string[];
}

const GPC_TOTALS = ['BASIC', 'BASIC+', 'territorial'] as const;
/** What each total must have heard of. A notation key is an answer, a blank is none. */
const GPC_NEEDS: Readonly<Record<(typeof GPC_TOTALS)[number], readonly string[]>> = {
  BASIC: ['I', 'II', 'III'],
  'BASIC+': ['I', 'II', 'III', 'IV', 'V'],
  territorial: ['I', 'II', 'III', 'IV', 'V'],
};

/**
 * The totals that follow from entries: of GPC the three of its formulas, of other schemes the sum of all entries
 * that the scheme does not keep beside its total.
 */
export function totalsOfBreakdown({ scheme, entries }: Breakdown): readonly ComputedTotal[] {
  if (scheme !== 'gpc') return [{ code: 'total', ...sumOfEntries(scheme, entries), silent: [] }];
  const totals = gpcTotals(entries);
  const heard = new Set(entries.map((entry) => (entry.gpc ?? entry.code).split('.')[0]));
  return GPC_TOTALS.map((code) => {
    const { value } = totals[code];
    const silent = GPC_NEEDS[code].filter((sector) => !heard.has(sector));
    return { code, silent, ...(value === undefined ? {} : { value: sumOf([value]) }) };
  });
}

/**
 * The sum of the entries under a category that prints a sum of its own (`I`, `energy.transport`).
 *
 * @returns undefined where no entry with a number is under it.
 */
export function sumUnder({ entries }: Breakdown, category: string): number | undefined {
  const under = entries.filter(({ code }) => code === category || code.startsWith(`${category}.`));
  return sumOfEntries('', under).value;
}

function sumOfEntries(scheme: string, entries: readonly Entry[]): { value?: number } {
  const values = entries
    .filter(({ code }) => !isOutside(scheme, code))
    .flatMap(({ value }) => (value === undefined ? [] : [value]));
  return values.length === 0 ? {} : { value: sumOf(values) };
}

function isOutside(scheme: string, code: string): boolean {
  if (!schemeOf(scheme)) return false;
  return Boolean(categoryOf(scheme, code)?.outside ?? groupOf(scheme, code)?.outside);
}
