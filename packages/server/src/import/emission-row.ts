import { type Notation, parseNotation } from '@climate-embed/accounting';
import { METHODS, type Period } from '@climate-embed/schema';
import { type BasisColumns, type BasisLabels, readBasis } from './basis.js';
import { periodOfDays, periodOfYear } from './calendar.js';
import type { Row } from './read-table.js';
import type { References } from './references.js';
import type { Mass, RowReader } from './row-reader.js';
import { isSector, readSectorCells, type SectorCells } from './sector-cells.js';

/** Which share of a city's emissions a row states. */
export type Scope = 'total' | '1' | '2' | '3';

/** A row of emissions.csv, read. */
export interface EmissionRow {
  readonly row: Row;
  readonly reader: RowReader;
  readonly cityId: string;
  readonly sourceId: string;
  readonly period: Period;
  readonly basis: BasisColumns;
  readonly method: string;
  readonly scope: Scope;
  /** Absent where a notation key stands in its place, or where the row has failed. */
  readonly mass: Mass | undefined;
  readonly notationKeys: readonly string[] | undefined;
  /** Where an entry marked IE is included. */
  readonly elsewhere: readonly string[] | undefined;
  /** There where the row states a sector. */
  readonly sector: SectorCells | undefined;
  readonly publishedOn: string | undefined;
  readonly reportedYear: number | undefined;
  readonly note: string | undefined;
  readonly illustrative: boolean;
}

const SCOPES: Readonly<Record<string, Scope>> = {
  '': 'total',
  total: 'total',
  '1+2': 'total',
  '1+2+3': 'total',
  1: '1',
  2: '2',
  3: '3',
};

/** A row of emissions.csv, or undefined where not even its inventory can be told. */
export function readEmissionRow(
  reader: RowReader,
  references: References,
  labels: BasisLabels,
): EmissionRow | undefined {
  const cityId = references.city(reader);
  const sourceId = references.source(reader);
  const period = readPeriod(reader);
  const basis = readBasis(reader);
  const method = reader.text('method') === undefined ? 'inventory' : reader.word('method', METHODS);
  const sector = isSector(reader) ? readSectorCells(reader) : undefined;
  const scope = sector ? 'total' : readScope(reader);
  const publishedOn = reader.date('published_on');
  const reportedYear = reader.year('reported_year');
  const illustrative = reader.flag('illustrative') ?? false;
  if (!sector) warnOfSectorColumns(reader);
  if (cityId !== undefined && !sector) labels.collect(cityId, basis, reader);
  const value = readValue(reader);
  if (!cityId || !sourceId || !period || !method || !scope) return undefined;
  return {
    row: reader.row,
    reader,
    cityId,
    sourceId,
    period,
    basis,
    method,
    scope,
    ...value,
    sector,
    publishedOn,
    reportedYear,
    note: reader.text('note'),
    illustrative,
  };
}

/** What only an entry can carry. */
function warnOfSectorColumns(reader: RowReader): void {
  const columns = ['sector_label', 'gpc', 'activity', 'data_quality_ad', 'data_quality_ef'];
  const column = columns.find((name) => reader.text(name) !== undefined);
  if (column === undefined) return;
  const message = `The row states a total: its "${column}" is not stored. A sector has a code of its own.`;
  reader.warn('not-stored', column, message, 'nothing, on the row of a total');
}

/** The period of a row: a year, or two days. Both, where they agree. */
export function readPeriod(reader: RowReader): Period | undefined {
  const yearCell = reader.text('year');
  const start = reader.text('period_start');
  const end = reader.text('period_end');
  const ofYear = yearCell === undefined ? undefined : periodOfYear(yearCell);
  if (yearCell !== undefined && !ofYear) {
    const message = `"${yearCell}" is not a year.`;
    return reader.fail('bad-year', 'year', message, '2023, or FY2023 for April to March');
  }
  if (start === undefined && end === undefined) {
    if (ofYear) return ofYear;
    return reader.fail('missing-value', 'year', 'The row states no period.', '2023, or two days');
  }
  const ofDays = periodOfDays(start ?? '', end ?? '');
  if (!ofDays) {
    const message = 'The two days do not bound one year.';
    const found = `${start ?? ''} to ${end ?? ''}`;
    const expected = 'period_start and period_end, YYYY-MM-DD, about a year apart';
    return reader.fail('bad-period', 'period_start', message, expected, found);
  }
  if (!ofYear || ofYear.year === ofDays.year) return ofDays;
  const message = `"year" is ${ofYear.year}, and the period begins in ${ofDays.year}.`;
  return reader.fail('bad-period', 'year', message, 'the year in which the period begins');
}

function readScope(reader: RowReader): Scope | undefined {
  const cell = reader.text('scope') ?? '';
  const name = cell
    .toLowerCase()
    .replace(/^scope[ -]?/u, '')
    .replace(/\s/gu, '');
  if (Object.hasOwn(SCOPES, name)) return SCOPES[name];
  return reader.fail(
    'bad-word',
    'scope',
    `"${cell}" is not a scope.`,
    'nothing, total, 1+2, 1, 2, 3',
  );
}

function readValue(reader: RowReader): Pick<EmissionRow, 'mass' | 'notationKeys' | 'elsewhere'> {
  const cell = reader.text('value');
  const keyCell = reader.text('notation_key') ?? (notationOf(cell) ? cell : undefined);
  if (keyCell === undefined) {
    if (cell === undefined) reader.required('value');
    return { mass: reader.mass('value'), notationKeys: undefined, elsewhere: undefined };
  }
  const notation = parseNotation(keyCell);
  if (!notation) {
    const message = `"${keyCell}" is not a notation key.`;
    reader.fail('bad-word', 'notation_key', message, 'NO, IE, NE, C, NA');
  } else if (cell !== undefined && !notationOf(cell)) {
    const message = `The row has the value "${cell}" and the key ${notation.keys.join('; ')}. Keep one.`;
    reader.fail('inconsistent', 'notation_key', message, 'a value or a notation key');
  }
  const elsewhere = notation && notation.elsewhere.length > 0 ? notation.elsewhere : undefined;
  return { mass: undefined, notationKeys: notation?.keys, elsewhere };
}

function notationOf(cell: string | undefined): Notation | undefined {
  return cell === undefined ? undefined : parseNotation(cell);
}
