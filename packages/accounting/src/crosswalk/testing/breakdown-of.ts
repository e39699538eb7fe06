import type { Breakdown, Entry } from '@climate-embed/schema';

/** A breakdown for tests, of 2018, in a scheme. */
export function breakdownOf(
  scheme: string,
  entries: readonly Entry[],
  more: Partial<Breakdown> = {},
): Breakdown {
  return {
    id: 'breakdown',
    cityId: 'city',
    period: { year: 2018, start: '2018-01-01', end: '2018-12-31' },
    scheme,
    method: 'inventory',
    entries,
    totals: [],
    sourceId: 'report',
    ...more,
  };
}
