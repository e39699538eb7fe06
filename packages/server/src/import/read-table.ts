import { cleanCell, cleanHeader } from './clean-cell.js';
import type { OpenFile, SheetRow } from './formats/format.js';
import type { Journal } from './report.js';
import type { Spot } from './spot.js';

/** A row of a file by column name. Empty cells are absent. */
export interface Row extends Spot {
  readonly cells: ReadonlyMap<string, string>;
  /** Columns whose cell held marks that turn the order of letters round; absent where none did. */
  readonly turned?: readonly string[];
}

/** A file as rows under named columns. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Rows under the header, blank ones left out, those that could not be read included. */
  readonly count: number;
}

/** The apostrophe with which exports keep a spreadsheet from taking text for a formula. */
const GUARD = /^'(?=[=+\-@])/u;
const CONTROL = /(?![\n\t])\p{Cc}/u;
/** Marks of direction (Unicode Standard Annex 9). Cleaning takes most of them out without a word. */
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** Reads an opened CSV file into rows by column name. What cannot be read is an error in the journal. */
export function readTable({ name: file, sheets }: OpenFile, journal: Journal): Table {
  const empty: Table = { name: file, columns: [], rows: [], count: 0 };
  const fail = (row: number, code: string, message: string, found = '', expected = ''): Table => {
    const issue = { severity: 'error', file, row, column: '' } as const;
    journal.issues.push({ ...issue, code, message, found, expected });
    return empty;
  };
  const [header, ...body] = sheets[0]?.rows ?? [];
  if (!header) return fail(0, 'no-rows', 'The file is empty.', '', 'a header line and rows');
  const columns = columnsOf(header);
  const seen = new Set<string>();
  const twice = columns.find((name) => name !== '' && seen.size === seen.add(name).size);
  if (twice !== undefined) {
    return fail(1, 'duplicate-column', `The column "${twice}" is there twice.`, twice, 'each once');
  }
  if (body.length === 0) {
    return { ...fail(1, 'no-rows', 'There is no row under the header.', '', 'rows'), columns };
  }
  const rows = body.flatMap((line) => readRow(file, columns, line, fail) ?? []);
  return { name: file, columns, rows, count: body.length };
}

/** The names of the columns in a header row, cleaned. */
export function columnsOf({ cells }: SheetRow): string[] {
  return cells.map((cell) => cleanHeader(String(cell ?? '')));
}

function readRow(
  file: string,
  columns: readonly string[],
  { row: line, cells: written }: SheetRow,
  fail: (row: number, code: string, message: string, found: string, expected: string) => unknown,
): Row | undefined {
  const cells = written.map((cell) => cleanCell(String(cell ?? '')).replace(GUARD, ''));
  const extra = cells.slice(columns.length);
  if (cells.length < columns.length || extra.some((cell) => cell !== '')) {
    fail(
      line,
      'cell-count',
      'The row does not have as many cells as the header. Is the file cut off, or a comma not quoted?',
      String(cells.length),
      String(columns.length),
    );
    return undefined;
  }
  const odd = cells.findIndex((cell) => CONTROL.test(cell));
  if (odd >= 0) {
    const message = `The column "${columns[odd]}" holds a control character. Remove it.`;
    fail(line, 'control-character', message, JSON.stringify(cells[odd]).slice(0, 80), 'text');
    return undefined;
  }
  const named = columns.map((name, index) => [name, cells[index] ?? ''] as const);
  const row = {
    file,
    line,
    cells: new Map(named.filter(([name, cell]) => name !== '' && cell !== '')),
  };
  const turned = columns.filter((_name, index) => TURNING.test(String(written[index] ?? '')));
  return turned.length > 0 ? { ...row, turned } : row;
}
