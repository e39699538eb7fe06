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
export function total(
  cityId: string,
  year: number,
  value: number,
  breakdownId?: string,
): RecordWrite {
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
    ...(breakdownId !== undefined && { breakdownId }),
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

/** The entries behind Harbour's latest total, those of Riverside with the masses of their gases, and a country's. */
const breakdowns: readonly RecordWrite[] = [
  fixture('breakdown', 'harbour-2024-entries', {
    id: 'harbour-2024-entries',
    cityId: 'harbour',
    period: { year: 2024, start: '2024-01-01', end: '2024-12-31' },
    scheme: 'gpc',
    gas: 'CO2e',
    gwp: 'AR5',
    method: 'inventory',
    entries: [
      {
        code: 'I.1.1',
        scope: '1',
        label: { en: '=cmd|"Homes"' },
        value: 280,
        activityQuality: 'H',
        factorQuality: 'M',
      },
      { code: 'I.1.2', scope: '2', value: 220 },
      { code: 'II.1.1', scope: '1', value: 200 },
      { code: 'III.1.1', scope: '1', keys: ['IE'], elsewhere: ['I.1.1'] },
      { code: 'III.4.1', scope: '1', keys: ['NE'] },
    ],
    totals: [{ code: 'BASIC', value: 700 }],
    sourceId: 'made-up',
    illustrative: true,
  }),
  fixture('breakdown', 'riverside-2023-entries', {
    id: 'riverside-2023-entries',
    cityId: 'riverside',
    period: { year: 2023, start: '2023-01-01', end: '2023-12-31' },
    scheme: 'gpc',
    gas: 'CO2e',
    gwp: 'AR5',
    method: 'inventory',
    entries: [
      {
        code: 'I.1.1',
        scope: '1',
        value: 280,
        gases: [{ gas: 'CH4', value: 280, mass: 10 }],
      },
      { code: 'II.1.1', scope: '1', value: 220, gases: [{ gas: 'CO2', value: 220, mass: 220 }] },
    ],
    totals: [{ code: 'BASIC', value: 500 }],
    sourceId: 'made-up',
    illustrative: true,
  }),
  fixture('breakdown', 'jp-2020', {
    id: 'jp-2020',
    country: 'JP',
    period: { year: 2020, start: '2020-01-01', end: '2020-12-31' },
    scheme: 'ipcc-1996',
    method: 'inventory',
    entries: [{ code: '1.A.2', scope: '1', value: 1_000_000 }],
    totals: [],
    sourceId: 'made-up',
    illustrative: true,
  }),
];

/** Harbour (two targets, two totals), Hillside (nothing) in Japan; Riverside (a total) in Korea. */
export const fixtureRecords: readonly RecordWrite[] = [
  fixture('source', 'made-up', {
    id: 'made-up',
    title: { en: 'Made up for a test' },
    publisher: { en: 'The test' },
    licence: 'CC0-1.0',
    attribution: 'Made up, as the test says',
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
  total('harbour', 2024, 700, 'harbour-2024-entries'),
  total('harbour', 2015, 1000),
  total('riverside', 2023, 500, 'riverside-2023-entries'),
  fixture('population', 'harbour-2024-made-up', {
    cityId: 'harbour',
    year: 2024,
    value: 350,
    sourceId: 'made-up',
  }),
  ...breakdowns,
];
