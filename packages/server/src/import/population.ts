import type { PopulationRecord } from '../app/records.js';
import { readPeriod } from './emission-row.js';
import { present } from './present.js';
import type { References } from './references.js';
import type { RowReader } from './row-reader.js';

/** True for a row of emissions.csv that counts people. */
export function isPopulation(reader: RowReader): boolean {
  return reader.text('scheme') === 'population';
}

/** A population row of emissions.csv (scheme `population`, unit `persons`), or undefined where it is refused. */
export function readPopulation(
  reader: RowReader,
  references: References,
): { id: string; body: PopulationRecord } | undefined {
  const cityId = references.city(reader);
  const sourceId = references.source(reader);
  const year = readPeriod(reader)?.year;
  const unit = reader.required('unit');
  if (unit !== undefined && unit !== 'persons') {
    reader.fail('bad-unit', 'unit', `A population is not counted in "${unit}".`, 'persons');
  }
  const value = reader.required('value') === undefined ? undefined : reader.number('value');
  if (value !== undefined && (!Number.isSafeInteger(value) || value <= 0)) {
    const message = `${value} is not a number of residents. Leave the row out where it is not known.`;
    reader.fail('bad-number', 'value', message, 'a whole number above 0');
  }
  const body = present({ cityId, year, value, sourceId });
  if (reader.failed) return undefined;
  return { id: `${cityId}-${year}-${sourceId}`, body: body as PopulationRecord };
}
