import { type Answer, makeAnswer } from '../app/answer.js';
import { DATA_CACHE } from '../app/headers.js';

const CSV_TYPE = 'text/csv; charset=utf-8';

/** What a cell may hold; an absent one is empty, never 0. */
export type CsvCell = string | number | boolean | undefined;

const encoder = new TextEncoder();

/**
 * A text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection). Numbers
 * are written as they are.
 */
const guarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function cellText(cell: CsvCell): string {
  if (typeof cell !== 'string') return cell === undefined ? '' : String(cell);
  const text = guarded(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows under a header as CSV (RFC 4180), with the byte order mark without which spreadsheets take UTF-8 for
 * something else.
 */
export function csvText(header: readonly string[], rows: Iterable<readonly CsvCell[]>): string {
  const lines = [header, ...rows].map((row) => row.map(cellText).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** A table as an answer. */
export function csvAnswer(header: readonly string[], rows: Iterable<readonly CsvCell[]>): Answer {
  const body = encoder.encode(csvText(header, rows));
  return makeAnswer({ body, type: CSV_TYPE, cache: DATA_CACHE });
}
