import type { Breakdown } from '@climate-embed/schema';
import { present } from '../../present.js';
import { textOf } from '../figure-cell.js';
import type { Desk, OpenFile, Sheet } from '../format.js';
import { cityFinder, type PrintedCity } from './cities.js';
import { CityYear } from './city-year.js';
import { type Columns, findColumns } from './columns.js';
import { type Placed, recordPopulations } from './population.js';
import { sourceOf } from './source.js';

interface Row {
  readonly reader: CityYear;
  readonly city: PrintedCity | undefined;
}

/** Reads every sheet that holds the wide table; cover and taxonomy are passed over. */
export function readC40(file: OpenFile, desk: Desk): void {
  const tables = file.sheets.flatMap((sheet) => {
    const columns = findColumns(sheet);
    return columns ? [{ sheet, columns }] : [];
  });
  const made = sourceOf(file, desk.today);
  let sourceId: string | undefined;
  for (const { sheet, columns } of tables) {
    noteColumns(sheet, columns, desk);
    const rows = sheet.rows
      .slice(columns.header + 1)
      .filter(({ cells }) => cells.some((cell) => textOf(cell) !== undefined))
      .map((row): Row => {
        const reader = new CityYear(columns, desk, sheet.name, row);
        const name = reader.text('city');
        return {
          reader,
          city: name === undefined ? undefined : { name, country: reader.text('country') },
        };
      });
    const find = cityFinder(
      rows.flatMap(({ city }) => city ?? []),
      desk,
    );
    const unknown = new Map<string, Row[]>();
    const placed: Placed[] = [];
    for (const { reader, city } of rows) {
      const cityId = city && find(city);
      if (!city) {
        reader.fail('no-city', 'City', 'The row names no city.', '', 'the name of a city');
      } else if (cityId === undefined) {
        const key = `${city.name}, ${city.country ?? ''}`;
        unknown.set(key, [...(unknown.get(key) ?? []), { reader, city }]);
      } else {
        sourceId ??= desk.source(made);
        const row = readCityYear(reader, cityId, sourceId, made.publishedOn, desk);
        if (row) placed.push(row);
        desk.row(reader.at(), row !== undefined);
        continue;
      }
      desk.row(reader.at(), false);
    }
    for (const [name, left] of unknown) noteUnknown(name, left, desk);
    recordPopulations(placed, columns, desk);
  }
}

function readCityYear(
  reader: CityYear,
  cityId: string,
  sourceId: string,
  publishedOn: string | undefined,
  desk: Desk,
): Placed | undefined {
  const reading = reader.period();
  const entries = reader.entries();
  const level = reader.text('level');
  if (entries.length === 0 && !reader.failed) {
    reader.fail('no-figures', '', 'The row holds no figure and no notation key.', '', 'tonnes');
  }
  if (!reading || reader.failed) return undefined;
  const { period } = reading;
  const body: Breakdown = present({
    id: breakdownId(cityId, period, sourceId),
    cityId,
    period,
    scheme: 'gpc',
    boundary: reader.boundary(),
    gas: 'CO2e',
    gwp: reader.gwp(),
    method: 'inventory',
    entries,
    totals: reader.totals(),
    publishedOn,
    reportedYear: reader.reportedYear(),
    sourceId,
    note: level === undefined ? undefined : `Reporting level: ${level}.`,
  });
  reader.noteCredits();
  desk.breakdown(body, reader.at());
  return { reader, cityId, year: period.year, sourceId };
}

/** The same at every import: `tokyo-fy2013-gpc-c40-2023`. */
function breakdownId(cityId: string, period: Breakdown['period'], sourceId: string): string {
  const april = period.start.endsWith('-04-01') && period.end.endsWith('-03-31');
  const days = april ? `fy${period.year}` : `${period.start}-${period.end}`;
  return `${cityId}-${period.fiscal ? days : period.year}-gpc-${sourceId}`;
}

function noteColumns(sheet: Sheet, { header, repeated, absent }: Columns, desk: Desk): void {
  const at = { sheet: sheet.name, row: sheet.rows[header]?.row ?? 1 };
  if (repeated.length > 0) {
    const message =
      'Several columns have the same GPC number. None of them is read: rename or delete one.';
    const found = repeated.join(', ');
    desk.issue('error', at, 'repeated-column', message, { found, expected: 'one column each' });
  }
  if (absent.length > 0) {
    const message = `${absent.length} of the 54 GPC sources have no column. They are stored as not known.`;
    const found = absent.join(', ');
    desk.issue('warning', at, 'absent-column', message, { found, expected: '54 columns' });
  }
}

function noteUnknown(name: string, rows: readonly Row[], desk: Desk): void {
  const [first] = rows;
  if (!first) return;
  const lines = rows.map(({ reader }) => reader.at().row).join(', ');
  const message =
    desk.cityId === undefined
      ? `No known city is called "${name}". Left out: rows ${lines}. To take them in, add the city, or its name here as an identifier of the system "c40".`
      : `"${name}" is not the city that was asked for. Left out: rows ${lines}.`;
  desk.issue('warning', first.reader.at('City'), 'other-city', message, {
    found: name,
    expected: 'a known city',
  });
}
