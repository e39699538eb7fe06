import type { Breakdown, City, Inventory, Population, Source, Target } from '@climate-embed/schema';

/** A city's own record; its targets, totals, population and sources are records beside it. */
export type CityRecord = Omit<City, 'population' | 'targets' | 'inventories' | 'sources' | 'asOf'>;

/** A population figure with the city it belongs to. */
export interface PopulationRecord extends Population {
  readonly cityId: string;
}

/** The document of each kind of record. */
export interface RecordBodies {
  readonly source: Source;
  readonly city: CityRecord;
  readonly target: Target;
  readonly inventory: Inventory;
  readonly breakdown: Breakdown;
  readonly population: PopulationRecord;
}
