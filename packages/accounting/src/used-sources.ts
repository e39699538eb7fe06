import type { City, IsoDate, Source } from '@climate-embed/schema';

/** The city's sources of these ids, in the city's order, each once. */
export function usedSources(city: City, ids: readonly (string | undefined)[]): readonly Source[] {
  const wanted = new Set(ids);
  return city.sources.filter(({ id }) => wanted.has(id));
}

/** The newest day on which any of the sources was read; undefined without sources. */
export function newestDay(sources: readonly Source[]): IsoDate | undefined {
  return sources
    .map(({ retrievedOn }) => retrievedOn)
    .sort()
    .at(-1);
}

/** The newest day on which any of the sources was read; the city's own day where there is none. */
export function readOn(city: City, sources: readonly Source[]): IsoDate {
  return newestDay(sources) ?? city.asOf;
}
