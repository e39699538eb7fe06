import type {
  Breakdown,
  City,
  Declaration,
  Inventory,
  PartnerName,
  PartnerRecord,
  Population,
  ProfileLine,
  Relationship,
  Source,
  Target,
} from '@climate-embed/schema';

/** A city's own record; its targets, totals, population and sources are records beside it. */
export type CityRecord = Omit<City, 'population' | 'targets' | 'inventories' | 'sources' | 'asOf'>;

/** A population figure with the city it belongs to. */
export interface PopulationRecord extends Population {
  readonly cityId: string;
}

/** A name of the past with the partner that bore it. */
export interface PartnerNameRecord extends PartnerName {
  readonly partnerId: string;
}

/** A line of a profile with the partner it belongs to. */
export interface ProfileLineRecord extends ProfileLine {
  readonly partnerId: string;
}

/** The document of each kind of record. */
export interface RecordBodies {
  readonly source: Source;
  readonly city: CityRecord;
  readonly target: Target;
  readonly inventory: Inventory;
  readonly breakdown: Breakdown;
  readonly population: PopulationRecord;
  readonly partner: PartnerRecord;
  readonly 'partner-name': PartnerNameRecord;
  readonly 'profile-line': ProfileLineRecord;
  readonly relationship: Relationship;
  readonly declaration: Declaration;
}
