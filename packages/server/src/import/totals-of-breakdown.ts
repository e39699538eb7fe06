import { besideTotal, gpcTotals, hasNetTotal } from '@climate-embed/accounting';
import type { Breakdown, Entry } from '@climate-embed/schema';
import { sumOf } from './reconcile.js';

/** A total by formula over the entries of a breakdown. */
export interface ComputedTotal {
  readonly code: string;
  /** Tonnes; absent where no entry that it counts has a number. */
  readonly value?: number;
  /** The numbers that it adds up. */
  readonly values: readonly number[];
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
 * The totals that follow from entries. Of GPC: the three of its formulas. Of other schemes: the sum of the entries
 * that the scheme does not keep beside its total, and `net`, with land, where the scheme tells the two apart and
 * entries say something of land.
 */
export function totalsOfBreakdown({ scheme, entries }: Breakdown): readonly ComputedTotal[] {
  if (scheme === 'gpc') return gpcComputed(entries);
  const counted = (total: string): readonly Entry[] =>
    entries.filter(({ code }) => !besideTotal(scheme, code, total));
  const [total, net] = [counted('total'), counted('net')];
  const both = hasNetTotal(scheme) && net.length > total.length;
  return [totalOf('total', total), ...(both ? [totalOf('net', net)] : [])];
}

/** The numbers of the entries under a category that prints a sum of its own (`energy.transport`). */
export function valuesUnder({ entries }: Breakdown, category: string): readonly number[] {
  return valuesOf(
    entries.filter(({ code }) => code === category || code.startsWith(`${category}.`)),
  );
}

function gpcComputed(entries: readonly Entry[]): ComputedTotal[] {
  const totals = gpcTotals(entries);
  const refOf = ({ gpc, code }: Entry): string => gpc ?? code;
  const heard = new Set(entries.map((entry) => refOf(entry).split('.')[0]));
  return GPC_TOTALS.map((code) => {
    const counted = new Set(totals[code].counted);
    const total = totalOf(
      code,
      entries.filter((entry) => counted.has(refOf(entry))),
    );
    return { ...total, silent: GPC_NEEDS[code].filter((sector) => !heard.has(sector)) };
  });
}

function totalOf(code: string, entries: readonly Entry[]): ComputedTotal {
  const values = valuesOf(entries);
  return { code, values, silent: [], ...(values.length === 0 ? {} : { value: sumOf(values) }) };
}

function valuesOf(entries: readonly Entry[]): number[] {
  return entries.flatMap(({ value }) => (value === undefined ? [] : [value]));
}
