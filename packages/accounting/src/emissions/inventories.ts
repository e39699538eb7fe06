import type { Inventories } from '@climate-embed/schema';

import { supersededBy } from '../superseded-by.js';
import { newestDay } from '../used-sources.js';
import type { Holdings } from './holdings.js';

type Period = { readonly id: string; readonly period: { readonly start: string } };

const byPeriod = (a: Period, b: Period): number =>
  a.period.start < b.period.start
    ? -1
    : a.period.start > b.period.start
      ? 1
      : a.id < b.id
        ? -1
        : Number(a.id > b.id);

/**
 * Everything known of a city's emissions in all publications, oldest period first, with what replaces what:
 * a total or breakdown that a later publication replaces stays in the list.
 */
export function inventoriesOf({ city, breakdowns, sources = [] }: Holdings): Inventories {
  const known = [...city.sources, ...sources];
  const records = [...city.inventories, ...breakdowns];
  const used = new Set(records.map(({ sourceId }) => sourceId));
  const named = new Map(
    known.filter(({ id }) => used.has(id)).map((source) => [source.id, source]),
  );
  const list = [...named.values()];
  return {
    city: { id: city.id, name: city.name, country: city.country },
    asOf: newestDay(list) ?? city.asOf,
    ...(records.some(({ illustrative }) => illustrative) && { illustrative: true }),
    inventories: [...city.inventories].sort(byPeriod),
    breakdowns: [...breakdowns].sort(byPeriod),
    superseded: supersededBy(records, known),
    sources: list,
  };
}
