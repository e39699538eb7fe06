import type { Basis, Breakdown, Inventory } from '@climate-embed/schema';

import { dropAbsent } from '../drop-absent.js';
import { gpcTotals, type GpcTotalCode } from '../gpc/totals.js';
import { byPublication } from '../publication.js';
import { notSuperseded } from '../superseded-by.js';
import { besideTotal, hasNetTotal } from './beside.js';
import type { Holdings } from './holdings.js';

/** A total of one period with the entries behind it: either may be missing, not both. */
export interface Figure extends Pick<
  Inventory,
  'id' | 'period' | 'basis' | 'method' | 'publishedOn' | 'reportedYear' | 'sourceId'
> {
  /** Tonnes; absent where no entry has a number. */
  readonly value?: number;
  /** Whether the value is a sum of ours. */
  readonly computed?: boolean;
  /** The total as published. */
  readonly inventory?: Inventory;
  readonly breakdown?: Breakdown;
}

const GPC_CODES: readonly GpcTotalCode[] = ['BASIC', 'BASIC+', 'territorial'];

const differ = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;

/** The entries that a total names, or those of the same scheme, period and source. */
const entriesOf = (
  inventory: Inventory,
  all: readonly Breakdown[],
  live: readonly Breakdown[],
): Breakdown | undefined =>
  all.find(({ id }) => id === inventory.breakdownId) ??
  live.find(
    ({ scheme, period, sourceId, method, boundary, gas, gwp }) =>
      scheme === inventory.basis.scheme &&
      period.start === inventory.period.start &&
      period.end === inventory.period.end &&
      sourceId === inventory.sourceId &&
      method === inventory.method &&
      !differ(boundary, inventory.basis.boundary) &&
      !differ(gas, inventory.basis.gas) &&
      !differ(gwp, inventory.basis.gwp),
  );

const sumOf = ({ scheme, entries }: Breakdown, total: string): number | undefined => {
  const numbers = entries.flatMap(({ code, value }) =>
    value === undefined || besideTotal(scheme, code, total) ? [] : [value],
  );
  return numbers.length > 0 ? numbers.reduce((sum, value) => sum + value, 0) : undefined;
};

/** The totals that follow from entries alone. */
const totalsOf = (breakdown: Breakdown): readonly (readonly [string, number | undefined])[] => {
  if (breakdown.scheme === 'gpc') {
    const totals = gpcTotals(breakdown.entries);
    return GPC_CODES.map((code) => [code, totals[code].value]);
  }
  const codes = hasNetTotal(breakdown.scheme) ? ['total', 'net'] : ['total'];
  return codes.map((code) => [code, sumOf(breakdown, code)]);
};

/** Totals of a breakdown that no published total stands for: as printed beside the entries, else added up. */
const derived = (breakdown: Breakdown, published: readonly Inventory[]): Figure[] => {
  const sibling = published[0]?.basis;
  const { id, period, scheme, method, publishedOn, reportedYear, sourceId } = breakdown;
  const totals = totalsOf(breakdown);
  // A scheme with one total has it under whatever name it was published.
  const wanted = totals.filter(([code]) =>
    totals.length > 1 ? published.every(({ basis }) => basis.code !== code) : !sibling,
  );
  return wanted.map(([code, sum]) => {
    const printed = breakdown.totals.find((total) => total.code === code)?.value;
    return dropAbsent<Figure>({
      id: `${id}-${code}`,
      period,
      basis: dropAbsent<Basis>({
        scheme,
        code,
        boundary: sibling?.boundary ?? breakdown.boundary,
        gas: sibling?.gas ?? breakdown.gas,
        gwp: sibling?.gwp ?? breakdown.gwp,
      }),
      method,
      publishedOn,
      reportedYear,
      sourceId,
      value: printed ?? sum,
      computed: (printed === undefined && sum !== undefined) || undefined,
      breakdown,
    });
  });
};

/**
 * Everything known of a city's emissions as totals with their entries: published totals, and those that follow
 * from entries alone. What a later publication replaces is left out.
 */
export function figuresIn({ city, breakdowns, sources = [] }: Holdings): readonly Figure[] {
  const known = [...city.sources, ...sources];
  // In an order of their own, so that no answer depends on that of the records.
  const own = breakdowns
    .filter(({ cityId, entries }) => cityId === city.id && entries.length > 0)
    .sort(byPublication);
  const live = notSuperseded(own, known);
  const published = new Map<string, Inventory[]>();
  const figures = [...notSuperseded(city.inventories, known)]
    .sort(byPublication)
    .map((inventory): Figure => {
      const breakdown = entriesOf(inventory, own, live);
      if (breakdown)
        published.set(breakdown.id, [...(published.get(breakdown.id) ?? []), inventory]);
      const { id, period, basis, method, publishedOn, reportedYear, sourceId } = inventory;
      return dropAbsent<Figure>({
        id,
        period,
        basis,
        method,
        publishedOn,
        reportedYear,
        sourceId,
        value: inventory.value,
        computed: inventory.computed,
        inventory,
        breakdown,
      });
    });
  return [...figures, ...live.flatMap((each) => derived(each, published.get(each.id) ?? []))];
}
