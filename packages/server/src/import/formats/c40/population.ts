import type { Desk } from '../format.js';
import { readFigure } from '../figure-cell.js';
import type { Columns } from './columns.js';
import type { CityYear } from './city-year.js';

/** A city-year that stands in the store's terms. */
export interface Placed {
  readonly reader: CityYear;
  readonly cityId: string;
  readonly year: number;
  readonly sourceId: string;
}

/**
 * Records the residents of each city-year. A number that a city prints for several years is left out: it was
 * counted in one of them, and the table does not say in which.
 */
export function recordPopulations(rows: readonly Placed[], columns: Columns, desk: Desk): void {
  const position = columns.descriptors.get('population');
  if (position === undefined) return;
  const read = rows.flatMap((row) => {
    const residents = readResidents(row.reader, position);
    return residents === undefined ? [] : [{ ...row, residents }];
  });
  const years = new Map<string, number[]>();
  for (const { cityId, residents, year } of read) {
    const key = `${cityId} ${residents}`;
    years.set(key, [...(years.get(key) ?? []), year]);
  }
  const told = new Set<string>();
  for (const { reader, cityId, year, sourceId, residents } of read) {
    const key = `${cityId} ${residents}`;
    const same = new Set(years.get(key));
    if (same.size < 2) {
      desk.population({ cityId, year, value: residents, sourceId }, reader.at('Population'));
    } else if (!told.has(key)) {
      told.add(key);
      const message = `The same population stands for ${[...same].join(', ')}. It is left out, for it was counted in one of them.`;
      reader.warn('repeated-population', 'Population', message, String(residents), 'one year each');
    }
  }
}

function readResidents(reader: CityYear, position: number): number | undefined {
  const figure = readFigure(reader.cell(position));
  if (figure.kind === 'blank') return undefined;
  const value = figure.kind === 'number' ? Math.round(figure.value) : 0;
  if (value > 0 && value <= 1e9) {
    if (figure.kind === 'number' && figure.value !== value) {
      const message = `The population is an estimate with a fraction; it is rounded to ${value}.`;
      reader.warn(
        'rounded-population',
        'Population',
        message,
        String(figure.value),
        'whole persons',
      );
    }
    return value;
  }
  const found = figure.kind === 'number' ? String(figure.value) : (reader.text('population') ?? '');
  reader.warn('bad-population', 'Population', 'Not a number of residents.', found, 'above 0');
  return undefined;
}
