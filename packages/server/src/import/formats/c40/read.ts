import type { Breakdown, Source } from '@climate-embed/schema';
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
  const made = sourceOf(file, desk.today);
  for (const sheet of file.sheets) {
    const columns = findColumns(sheet);
    if (columns) readTable(sheet, columns, made, desk);
  }
}

function readTable(sheet: Sheet, columns: Columns, made: Source, desk: Desk): void {
  noteColumns(sheet, columns, desk);
  const rows = rowsOf(sheet, columns, desk);
  if (columns.repeated.length > 0) {
    for (const { reader } of rows) desk.row(reader.at(), false);
    return;
  }
  const find = cityFinder(
    rows.flatMap(({ city }) => city ?? []),
    desk,
  );
  const others: Row[] = [];
  const placed: Placed[] = [];
  for (const row of rows) {
    const { reader, city } = row;
    const cityId = city && find(city);
    if (!city) reader.fail('no-city', 'City', 'The row names no city.', '', 'the name of a city');
    else if (cityId === undefined) others.push(row);
    const read = cityId === undefined ? undefined : readCityYear(reader, cityId, made, desk);
    if (read) placed.push(read);
    desk.row(reader.at(), read !== undefined);
  }
  noteOthers(others, placed, desk);
  recordPopulations(placed, columns, desk);
}

/** Rows with content; formatted empty ones may follow them. */
function rowsOf(sheet: Sheet, columns: Columns, desk: Desk): Row[] {
  return sheet.rows
    .slice(columns.header + 1)
    .filter(({ cells }) => cells.some((cell) => textOf(cell) !== undefined))
    .map((row): Row => {
      const reader = new CityYear(columns, desk, sheet.name, row);
      const name = reader.text('city');
      const country = reader.text('country');
      return { reader, city: name === undefined ? undefined : { name, country } };
    });
}

function readCityYear(
  reader: CityYear,
  cityId: string,
  made: Source,
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
  const { publishedOn } = made;
  const sourceId = desk.source(made);
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
      'Several columns have the same GPC number, so nothing is read: sums without them would be too low. Rename or delete one.';
    const found = repeated.join(', ');
    desk.issue('error', at, 'repeated-column', message, { found, expected: 'one column each' });
  }
  if (absent.length > 0) {
    const message = `${absent.length} of the 54 GPC sources have no column. They are stored as not known.`;
    const found = absent.join(', ');
    desk.issue('warning', at, 'absent-column', message, { found, expected: '54 columns' });
  }
}

/** Says once for each city which of its rows are left out; where the caller asked for one city, once for all. */
function noteOthers(rows: readonly Row[], placed: readonly Placed[], desk: Desk): void {
  const asked = desk.cityId !== undefined;
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const { name = '', country } = row.city ?? {};
    const key = asked ? '' : [name, country].filter(Boolean).join(', ');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  for (const [name, left] of groups) {
    const [first] = left;
    if (!first) continue;
    const lines = left.map(({ reader }) => reader.at().row).join(', ');
    const known = [...new Set(left.map(({ city }) => city?.name))].join(', ');
    const at = first.reader.at('City');
    if (!asked) {
      const message = `There is no known city "${name}". Left out: rows ${lines}. To take them in, add the city, or its name here as an identifier of the system "c40".`;
      desk.issue('warning', at, 'other-city', message, { found: name, expected: 'a known city' });
    } else if (placed.length > 0) {
      const message = `Left out: ${left.length} rows of other cities than the one that was asked for.`;
      desk.issue('warning', at, 'other-city', message, { found: known });
    } else {
      const message = 'No row has a name of the city that was asked for.';
      desk.issue('error', at, 'no-row-of-city', message, {
        found: known,
        expected: desk.cityId ?? '',
      });
    }
  }
}
