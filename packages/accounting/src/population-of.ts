import type { City, Population } from '@climate-embed/schema';

/**
 * The residents of a city in a year: from the preferred source where it gives them, else the first listed.
 * Never of another year and never interpolated; a population of zero (found in real reports) counts as missing.
 */
export function populationOf(
  city: City,
  year: number,
  preferredSource?: string,
): Population | undefined {
  const ofYear = city.population.filter((entry) => entry.year === year && entry.value > 0);
  return ofYear.find((entry) => entry.sourceId === preferredSource) ?? ofYear[0];
}
