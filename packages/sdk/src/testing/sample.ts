import type { City, CityPage, CitySummary, Progress } from '@climate-embed/schema';

/** A small whole progress of a made-up city. */
export const sampleProgress = (id = 'alpha', verdict = 'on-track'): Progress => ({
  city: { id, name: { en: id }, country: 'XX' },
  asOf: '2026-01-01',
  verdict,
  caveats: [],
  illustrative: true,
  series: [{ year: 2020, value: 1000, method: 'inventory', sourceId: 'made-up' }],
  targetIds: [`${id}-2030`],
  working: { method: 'linear/1', tolerancePercent: 5, inputs: [], steps: [], differences: [] },
  sources: [],
});

/** A small whole city, made up. */
export const sampleCity = (id = 'alpha'): City => ({
  id,
  name: { en: id },
  country: 'XX',
  timeZone: 'Etc/UTC',
  population: [],
  targets: [],
  inventories: [],
  sources: [],
  asOf: '2026-01-01',
});

/** A city as a list has it. */
export const sampleSummary = (id: string): CitySummary => ({
  id,
  name: { en: id },
  country: 'XX',
  targets: 0,
  inventories: 0,
});

/** A page of a list of cities. */
export const samplePage = (ids: readonly string[], next?: string): CityPage => ({
  items: ids.map(sampleSummary),
  total: ids.length,
  ...(next === undefined ? {} : { next }),
  asOf: '2026-01-01',
});
