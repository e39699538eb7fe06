import { cleanCell } from '../../clean-cell.js';
import type { Desk, Place, Sheet, SheetRow } from '../format.js';
import type { Concept } from './concept.js';
import { headerWords } from './header-words.js';
import type { CdpIssue } from './issue-codes.js';

/** A column whose meaning is known. */
export interface Column {
  readonly index: number;
  /** As printed, cleaned. */
  readonly header: string;
  /** Power of ten between the unit in the header and a tonne. */
  readonly exponent: number;
}

/** The header of a sheet as concepts, and what nobody can say about it. */
export interface Header<Name extends string> {
  readonly row: number;
  /** How many cells it has. */
  readonly width: number;
  readonly columns: ReadonlyMap<Name, Column>;
  readonly doubts: readonly Doubt[];
  /** Rows under the header. */
  readonly body: readonly SheetRow[];
}

/** A header that is not read, and why. */
export interface Doubt {
  readonly header: string;
  readonly code: CdpIssue;
  readonly message: string;
  readonly expected: string;
}

/** A title or two may stand above the header. */
const ROWS_LOOKED_AT = 10;

/** CDP's widest file has 35 columns. */
const COLUMNS_LOOKED_AT = 200;

/** The first row of a sheet that names what the file is about, or undefined. */
export function findHeader<Name extends string>(
  sheet: Sheet,
  concepts: readonly Concept<Name>[],
  isHeader: (columns: ReadonlyMap<Name, Column>) => boolean,
): Header<Name> | undefined {
  for (const [index, row] of sheet.rows.slice(0, ROWS_LOOKED_AT).entries()) {
    const header = readHeader(row, concepts);
    if (isHeader(header.columns)) return { ...header, body: sheet.rows.slice(index + 1) };
  }
  return undefined;
}

/** Reports the columns that are not read. */
export function reportDoubts(desk: Desk, sheet: Sheet, header: Header<string>): void {
  for (const { header: column, code, message, expected } of header.doubts) {
    desk.issue('warning', placeIn(sheet, header.row, column), code, message, {
      found: column,
      expected,
    });
  }
}

/** Says which columns a sheet lacks. None of its rows is read. */
export function refuseSheet(
  desk: Desk,
  sheet: Sheet,
  { row, body }: Header<string>,
  missing: readonly string[],
): void {
  const message = `No column means ${missing.join(', ')}. None of the rows is read.`;
  const code: CdpIssue = 'missing-column';
  desk.issue('error', placeIn(sheet, row), code, message, {
    expected: 'columns as documented',
  });
  for (const each of body) desk.row(placeIn(sheet, each.row), false);
}

/** A place of a sheet; a sheet without a name is a CSV file. */
export function placeIn(sheet: Sheet, row: number, column?: string): Place {
  return {
    row,
    ...(sheet.name === '' ? {} : { sheet: sheet.name }),
    ...(column === undefined || column === '' ? {} : { column }),
  };
}

function readHeader<Name extends string>(
  { row, cells }: SheetRow,
  concepts: readonly Concept<Name>[],
): Omit<Header<Name>, 'body'> {
  const doubts: Doubt[] = [];
  const found = new Map<Name, Column[]>();
  for (const [index, cell] of cells.slice(0, COLUMNS_LOOKED_AT).entries()) {
    const header = cleanCell(String(cell ?? ''));
    if (header === '') continue;
    const words = headerWords(header);
    const meant = concepts.filter((concept) => concept.means(words));
    const [concept] = meant;
    const other = meant.find(({ name }) => name !== concept?.name);
    const exponent = concept?.tonnes ? exponentIn(words) : 0;
    if (!concept) doubts.push(unknown(header));
    else if (other) doubts.push(ambiguous(header, meant));
    else if (exponent === undefined) doubts.push(badUnit(header));
    else {
      const known = found.get(concept.name) ?? [];
      found.set(concept.name, [...known, { index, header, exponent }]);
    }
  }
  const columns = new Map<Name, Column>();
  for (const [name, [first, ...more]] of found) {
    if (!first) continue;
    if (more.length === 0) columns.set(name, first);
    else if (name !== 'notRead') doubts.push(...[first, ...more].map((each) => twice(each, name)));
  }
  return { row, width: cells.length, columns, doubts };
}

/** The unit that the words state, as a power of ten of a tonne: tonnes where they state none. */
function exponentIn(words: string): number | undefined {
  if (/\b(pounds?|lbs?|short tons?|kg|kilograms?|mt|mmt)\b/u.test(words)) return undefined;
  if (/\b(mega ?tonnes|million( metric)? (tonnes|tons))\b/u.test(words)) return 6;
  return /\b(kt|gg|kilo ?tonnes|thousand( metric)? (tonnes|tons))\b/u.test(words) ? 3 : 0;
}

function unknown(header: string): Doubt {
  const message = `"${header}" is no column that is known here. It is not read.`;
  return { header, code: 'unknown-column', message, expected: 'a column as documented' };
}

function ambiguous(header: string, meant: readonly Concept<string>[]): Doubt {
  const names = meant.map(({ name }) => name).join(', ');
  const message = `"${header}" may mean more than one thing: ${names}. It is not read.`;
  return { header, code: 'ambiguous-column', message, expected: 'a header with one meaning' };
}

function twice({ header }: Column, name: string): Doubt {
  const message = `More than one column means ${name}. None of them is read.`;
  return { header, code: 'duplicate-column', message, expected: 'one column each' };
}

function badUnit(header: string): Doubt {
  const message = `The unit in "${header}" is not known, or has two meanings. The column is not read.`;
  return { header, code: 'bad-unit', message, expected: 'metric tonnes' };
}
