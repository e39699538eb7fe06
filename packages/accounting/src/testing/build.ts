import type { Breakdown, City, Entry, Inventory, Source, Target } from '@climate-embed/schema';

/** A source for tests; only the id matters to accounting. */
function buildSource(id: string, retrievedOn = '2026-11-20'): Source {
  return { id, title: { en: id }, publisher: { en: 'City' }, licence: 'unknown', retrievedOn };
}

/** A full inventory of a calendar year, on the basis `plan/total` unless stated. */
export function buildInventory(
  year: number,
  value: number,
  more: Partial<Inventory> = {},
): Inventory {
  return {
    id: `city-${year}`,
    cityId: 'city',
    period: { year, start: `${year}-01-01`, end: `${year}-12-31` },
    basis: { scheme: 'plan', code: 'total', gas: 'CO2e' },
    method: 'inventory',
    value,
    sourceId: 'totals',
    ...more,
  };
}

/** A city-wide base-year target in force: 1,000 t in 2010, half of it by 2030, on the basis `plan/total`. */
export function buildTarget(more: Partial<Target> = {}): Target {
  return {
    id: 'city-2030',
    cityId: 'city',
    kind: 'base-year',
    coverage: 'city-wide',
    status: 'in-force',
    baseYear: 2010,
    baseValue: 1000,
    targetYear: 2030,
    reductionPercent: 50,
    basis: { scheme: 'plan', code: 'total', gas: 'CO2e' },
    sourceId: 'plan',
    ...more,
  };
}

/** A target without the listed keys: what is missing in the contract is an absent key. */
export function without(target: Target, ...keys: readonly (keyof Target)[]): Target {
  return Object.fromEntries(
    Object.entries(target).filter(([key]) => !keys.includes(key as keyof Target)),
  ) as unknown as Target;
}

/** A city of these targets and totals, with a source for each. */
export function buildCity(
  targets: readonly Target[],
  inventories: readonly Inventory[],
  more: Partial<City> = {},
): City {
  const ids = new Set([...targets, ...inventories].map(({ sourceId }) => sourceId));
  return {
    id: 'city',
    name: { en: 'City' },
    country: 'KR',
    timeZone: 'Asia/Seoul',
    population: [],
    targets,
    inventories,
    sources: [...ids].map((id) => buildSource(id)),
    asOf: '2026-11-20',
    ...more,
  };
}

/** The entries of a calendar year in the GPC, from the source `totals`, unless stated. */
export function buildBreakdown(
  year: number,
  entries: readonly Entry[],
  more: Partial<Breakdown> = {},
): Breakdown {
  return {
    id: `entries-${year}`,
    cityId: 'city',
    period: { year, start: `${year}-01-01`, end: `${year}-12-31` },
    scheme: 'gpc',
    gas: 'CO2e',
    method: 'inventory',
    entries,
    totals: [],
    sourceId: 'totals',
    ...more,
  };
}
