import { CsvError, parse } from 'csv-parse/sync';
import { cleanCell, cleanHeader } from './clean-cell.js';
import { decode } from './decode.js';
import type { Journal } from './report.js';

/** A row of a file by column name. Empty cells are absent. */
export interface Row {
  readonly file: string;
  /** Line of the file on which the row begins, counted from 1. */
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** A file as rows under named columns. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Rows under the header, blank ones left out, those that could not be read included. */
  readonly count: number;
}

interface Line {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const DELIMITERS = [',', ';', '\t'] as const;
const CONTROL = /(?![\n\t])\p{Cc}/u;

/**
 * Reads a CSV file (RFC 4180; comma, semicolon or tab; UTF-8 or UTF-16) into rows by column name. What cannot
 * be read is an error in the journal.
 */
export function readTable(file: { name: string; bytes: Uint8Array }, journal: Journal): Table {
  const empty: Table = { name: file.name, columns: [], rows: [], count: 0 };
  const fail = (row: number, code: string, message: string, found = '', expected = ''): Table => {
    journal.issues.push({
      severity: 'error',
      file: file.name,
      row,
      column: '',
      code,
      message,
      found,
      expected,
    });
    return empty;
  };
  const text = decode(file.bytes);
  if (text === undefined) {
    return fail(
      0,
      'encoding',
      'The file is not UTF-8 text. Save it as "CSV UTF-8" and import it again.',
      '',
      'UTF-8, or UTF-16 with a byte order mark',
    );
  }
  const lines = parseLines(text);
  if ('problem' in lines) {
    return fail(
      lines.line,
      'csv-syntax',
      `The file is not readable as CSV: ${lines.problem}. A quote in a cell is written twice.`,
      '',
      'CSV as in RFC 4180',
    );
  }
  const [header, ...body] = lines.lines.filter(({ record }) => !isBlank(record));
  if (!header) return fail(0, 'no-rows', 'The file is empty.', '', 'a header line and rows');
  const columns = header.record.map(cleanHeader);
  const twice = columns.find((name, index) => name !== '' && columns.indexOf(name) !== index);
  if (twice !== undefined) {
    return fail(1, 'duplicate-column', `The column "${twice}" is there twice.`, twice, 'each once');
  }
  if (body.length === 0) {
    return { ...fail(1, 'no-rows', 'There is no row under the header.', '', 'rows'), columns };
  }
  const rows = body.flatMap((line) => readRow(file.name, columns, line, fail) ?? []);
  return { name: file.name, columns, rows, count: body.length };
}

function readRow(
  file: string,
  columns: readonly string[],
  { record, info }: Line,
  fail: (row: number, code: string, message: string, found: string, expected: string) => unknown,
): Row | undefined {
  const cells = record.map(cleanCell);
  const breaks = record.join('').split('\n').length - 1;
  const line = info.lines - breaks;
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
  return { file, line, cells: new Map(named.filter(([name, cell]) => name !== '' && cell !== '')) };
}

function isBlank(record: readonly string[]): boolean {
  return record.every((cell) => cleanCell(cell) === '');
}

function parseLines(text: string): { lines: Line[] } | { problem: string; line: number } {
  const content = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  try {
    // The typings do not know that `info` changes the answer.
    const lines: unknown = parse(content, {
      delimiter: delimiterOf(content),
      info: true,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
    });
    return { lines: lines as Line[] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { problem: error.message, line: Number(error['lines'] ?? 0) };
  }
}

function delimiterOf(content: string): string {
  const header = content.slice(0, content.indexOf('\n') + 1 || undefined);
  const count = (mark: string): number => header.split(mark).length;
  return DELIMITERS.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
