import type { Breakdown, Entry } from '@climate-embed/schema';

import type { Holdings } from '../emissions/holdings.js';
import { oracleCities } from './oracle-cities.js';

const CODES = ['industry', 'commercial', 'residential', 'transport', 'waste', 'other-gases'];

/** Thousand tonnes as the city prints them; its sectors are CO2 alone, the other gases are a row of their own. */
const SECTORS: Readonly<Record<number, readonly number[]>> = {
  2013: [5194, 2345, 2078, 1992, 266, 518],
  2022: [2495, 1774, 1640, 1756, 302, 632],
  2023: [2497, 1647, 1510, 1776, 319, 516],
};

const entriesOf = (year: number): Entry[] =>
  (SECTORS[year] ?? []).map((kilotonnes, index) => ({
    code: CODES[index] ?? '',
    value: kilotonnes * 1000,
    ...(CODES[index] !== 'other-gases' && { gas: 'CO2' }),
  }));

const city = oracleCities.kobe;

const breakdowns = Object.keys(SECTORS).map((year): Breakdown => {
  const total = city.inventories.find(({ period }) => period.year === Number(year))!;
  return {
    id: `kobe-entries-${year}`,
    cityId: 'kobe',
    period: total.period,
    scheme: 'kobe-statistics',
    gas: 'CO2e',
    method: 'inventory',
    entries: entriesOf(Number(year)),
    totals: [],
    sourceId: total.sourceId,
  };
});

/** Kobe as its statistics have it: six sectors in fiscal 2013, 2022 and 2023, and of 2015 the total alone. */
export const kobeHoldings: Holdings = {
  city: {
    ...city,
    inventories: city.inventories.map((total) => {
      const breakdown = breakdowns.find(({ period }) => period.year === total.period.year);
      return breakdown ? { ...total, breakdownId: breakdown.id } : total;
    }),
  },
  breakdowns,
};
