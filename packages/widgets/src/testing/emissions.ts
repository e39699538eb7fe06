import type { Emissions, EmissionsSeries } from '@climate-embed/schema';

/** What to vary in a city's emissions for one test. */
export interface EmissionsOf {
  readonly id?: string;
  readonly years?: readonly number[];
  readonly parts?: Readonly<Record<string, readonly (number | undefined)[]>>;
  readonly change?: Partial<Emissions>;
}

const TONES = ['stationary', 'transport', 'waste'] as const;

/** Emissions of a made-up city, flagged as such, checked against the contract by the type alone. */
export function emissionsOf({
  id = 'somewhere',
  years = [2019, 2020, 2021, 2022, 2023],
  parts = {
    energy: years.map((_, index) => 600_000 - 20_000 * index),
    transport: years.map((_, index) => 300_000 - 5_000 * index),
    waste: years.map(() => 100_000),
  },
  change = {},
}: EmissionsOf = {}): Emissions {
  const series = Object.entries(parts).map(([key, column], part): EmissionsSeries => {
    const at = column.flatMap((value, index) => (value === undefined ? [] : [index]));
    return {
      key,
      label: { en: `The ${key}`, ko: `부문 ${key}` },
      tone: TONES[part % TONES.length]!,
      values: at.map((index) => column[index]!),
      at,
    };
  });
  return {
    city: { id, name: { en: `Town ${id}`, ko: `도시 ${id}` }, country: 'ZZ' },
    asOf: '2025-01-01',
    illustrative: true,
    by: 'sector',
    scheme: 'gpc',
    basis: { scheme: 'gpc', code: 'BASIC', boundary: 'administrative', gas: 'CO2e', gwp: 'AR5' },
    points: years.map((year, index) => ({
      year,
      start: `${year}-01-01`,
      end: `${year}-12-31`,
      value: Object.values(parts).reduce((sum, column) => sum + (column[index] ?? 0), 0),
      method: 'inventory',
      sourceId: 'made-up',
    })),
    series,
    losses: [],
    variants: [],
    sources: [
      {
        id: 'made-up',
        title: { en: '=Made up, for tests' },
        publisher: { en: 'Nobody' },
        licence: 'CC0-1.0',
        url: 'https://example.org/made-up',
        retrievedOn: '2025-01-01',
      },
    ],
    ...change,
  };
}
