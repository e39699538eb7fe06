import type { Cell, SheetRow } from '../format.js';
import { cleanCell } from '../../clean-cell.js';

/** A column of a table that holds one year. */
export interface YearColumn {
  readonly index: number;
  readonly year: number;
  /** The header as printed. */
  readonly header: string;
  /** True of figures that the publisher calls provisional. */
  readonly provisional: boolean;
}

/** A header line and the years in it, left to right. */
export interface YearHeader {
  readonly row: SheetRow;
  /** Each year once, where it stands first. */
  readonly years: readonly YearColumn[];
  /** Position of the first year: what stands left of it are labels. */
  readonly first: number;
}

const YEAR =
  /^['’]?((?:19|20)\d{2})\s*(?:년도?|年度?)?\s*(\((?:p|잠정치?|잠정값|속보치?|暫定値?|provisional)\)|p|잠정치?)?$/iu;

/** The year that a header names: `2010`, `2010년`, `2010(잠정)`. */
export function yearOf(cell: Cell): { year: number; provisional: boolean } | undefined {
  if (typeof cell === 'boolean' || cell === undefined) return undefined;
  const found = YEAR.exec(cleanCell(String(cell)).normalize('NFKC').replace(/\s+/gu, ''));
  const year = Number(found?.[1]);
  if (!found || year < 1900) return undefined;
  return { year, provisional: found[2] !== undefined };
}

/**
 * The line that names the years: of all lines the one with the most different years, the first of equals. (A
 * lone number in a title, or figures between 1900 and 2100 in a row of data, do not pass for it.)
 */
export function findYearHeader(rows: readonly SheetRow[]): YearHeader | undefined {
  return rows
    .flatMap((row) => headerOf(row) ?? [])
    .reduce<YearHeader | undefined>(
      (best, header) => (best && best.years.length >= header.years.length ? best : header),
      undefined,
    );
}

function headerOf(row: SheetRow): YearHeader | undefined {
  const seen = new Set<number>();
  const years = row.cells.flatMap((cell, index) => {
    const found = yearOf(cell);
    if (!found || seen.has(found.year)) return [];
    seen.add(found.year);
    return [{ index, ...found, header: cleanCell(String(cell)) }];
  });
  const [first] = years;
  if (!first || first.index === 0) return undefined;
  return { row, years, first: first.index };
}

/**
 * The rows under a header, up to a second line of the same years: what is below that is another table, maybe in
 * another unit.
 */
export function rowsUnder(
  rows: readonly SheetRow[],
  { row, years }: YearHeader,
): { body: readonly SheetRow[]; second: SheetRow | undefined } {
  const below = rows.slice(rows.indexOf(row) + 1);
  const isHeader = ({ cells }: SheetRow): boolean =>
    years.length > 1 && years.every(({ index, year }) => yearOf(cells[index])?.year === year);
  const at = below.findIndex(isHeader);
  return at < 0
    ? { body: below, second: undefined }
    : { body: below.slice(0, at), second: below[at] };
}

/** Letter of a column, as spreadsheets name it: 0 is A, 27 is AB. */
export function columnLetter(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}
