import type { RecordBodies } from '../app/records.js';
import type { RecordKind, RecordWrite } from '../store/store.js';

/** A write of the tests' own data. Places and figures are made up, and marked as such. */
export function fixture<K extends RecordKind>(
  kind: K,
  id: string,
  body: RecordBodies[K],
  owner = 'test',
): RecordWrite {
  return { kind, id, owner, body };
}

/** A city without any facts. */
export function bareCity(id: string, country: string): RecordWrite {
  return fixture('city', id, {
    id,
    name: { en: `City ${id}` },
    country,
    timeZone: 'Asia/Tokyo',
  });
}

/** A total for a calendar year, in tonnes. */
export function total(cityId: string, year: number, value: number): RecordWrite {
  const id = `${cityId}-${year}`;
  return fixture('inventory', id, {
    id,
    cityId,
    period: { year, start: `${year}-01-01`, end: `${year}-12-31` },
    basis: { scheme: 'gpc', code: 'BASIC', gas: 'CO2e' },
    method: 'inventory',
    value,
    sourceId: 'made-up',
    illustrative: true,
  });
}

/** A reduction target against 2015. */
export function reduction(cityId: string, targetYear: number, percent: number): RecordWrite {
  const id = `${cityId}-${targetYear}`;
  return fixture('target', id, {
    id,
    cityId,
    kind: 'base-year',
    coverage: 'city-wide',
    status: 'in-force',
    baseYear: 2015,
    baseValue: 1000,
    targetYear,
    reductionPercent: percent,
    basis: { scheme: 'gpc', code: 'BASIC', gas: 'CO2e' },
    sourceId: 'made-up',
    illustrative: true,
  });
}

/** Harbour (two targets, two totals), Hillside (nothing) in Japan; Riverside (a total) in Korea. */
export const fixtureRecords: readonly RecordWrite[] = [
  fixture('source', 'made-up', {
    id: 'made-up',
    title: { en: 'Made up for a test' },
    publisher: { en: 'The test' },
    licence: 'CC0-1.0',
    retrievedOn: '2026-11-20',
  }),
  fixture('source', 'unused', {
    id: 'unused',
    title: { en: 'Cited by nobody' },
    publisher: { en: 'The test' },
    licence: 'unknown',
    retrievedOn: '2026-11-21',
  }),
  bareCity('hillside', 'JP'),
  fixture('city', 'harbour', {
    id: 'harbour',
    name: { en: 'Harbour', ja: '港市' },
    country: 'JP',
    position: { longitude: 135.2, latitude: 34.7 },
    timeZone: 'Asia/Tokyo',
  }),
  bareCity('riverside', 'KR'),
  reduction('harbour', 2050, 100),
  reduction('harbour', 2030, 50),
  total('harbour', 2024, 700),
  total('harbour', 2015, 1000),
  total('riverside', 2023, 500),
  fixture('population', 'harbour-2024-made-up', {
    cityId: 'harbour',
    year: 2024,
    value: 350,
    sourceId: 'made-up',
  }),
];
