import type { Breakdown, Inventories, Inventory, Source } from '@climate-embed/schema';

import { supersededBy } from '../superseded-by.js';
import { newestDay } from '../used-sources.js';
import type { Holdings } from './holdings.js';

type Publication = Inventory | Breakdown;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byPeriod = (a: Publication, b: Publication): number =>
  compare(a.period.start, b.period.start) || compare(a.id, b.id);

const publications = (
  inventories: readonly Inventory[],
  breakdowns: readonly Breakdown[],
  known: readonly Source[],
): Omit<Inventories, 'asOf'> => {
  const records = [...inventories, ...breakdowns];
  const used = new Set(records.map(({ sourceId }) => sourceId));
  const sources = known.filter(({ id }) => used.has(id)).map((each) => [each.id, each] as const);
  return {
    ...(records.some(({ illustrative }) => illustrative) && { illustrative: true }),
    inventories: [...inventories].sort(byPeriod),
    breakdowns: [...breakdowns].sort(byPeriod),
    superseded: supersededBy(records, known),
    sources: [...new Map(sources).values()],
  };
};

/**
 * Everything known of a city's emissions in all publications, oldest period first, with what replaces what: a
 * total or breakdown that a later publication replaces stays in the list.
 */
export function inventoriesOf({ city, breakdowns, sources = [] }: Holdings): Inventories {
  const own = breakdowns.filter(({ cityId }) => cityId === city.id);
  const known = publications(city.inventories, own, [...city.sources, ...sources]);
  return {
    city: { id: city.id, name: city.name, country: city.country },
    asOf: newestDay(known.sources) ?? city.asOf,
    ...known,
  };
}

/** What is known of a country's own emissions. */
export interface NationalHoldings {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
  readonly breakdowns: readonly Breakdown[];
  readonly sources: readonly Source[];
}

/**
 * Every national inventory known of a country, in all publications, oldest period first.
 *
 * @returns undefined where none with a known source is: there is then no day to say as of when.
 */
export function nationalInventoriesOf(holdings: NationalHoldings): Inventories | undefined {
  const { country } = holdings;
  const own = holdings.breakdowns.filter((each) => each.country === country && !each.cityId);
  const known = publications([], own, holdings.sources);
  const asOf = newestDay(known.sources);
  return asOf === undefined ? undefined : { country, asOf, ...known };
}
