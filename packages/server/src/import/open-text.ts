import { CsvError, parse } from 'csv-parse/sync';
import type { OpenFile } from './formats/format.js';
import { cleanCell } from './clean-cell.js';
import { decode } from './decode.js';
import { RefusedError } from './refusal.js';

interface Line {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Reads CSV text (RFC 4180; comma, semicolon or tab; UTF-8 or UTF-16) as one sheet without name. Cells are text as
 * written; rows may be of different lengths.
 *
 * @throws RefusedError
 */
export function openText(name: string, bytes: Uint8Array): OpenFile {
  const text = decode(bytes);
  if (text === undefined) {
    throw new RefusedError(
      'encoding',
      'The file is not UTF-8 text. Save it as "CSV UTF-8" and import it again.',
      '',
      'UTF-8, or UTF-16 with a byte order mark',
    );
  }
  const rows = parseLines(text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n'))
    .filter(({ record }) => record.some((cell) => cleanCell(cell) !== ''))
    .map(({ record, info }) => ({
      row: info.lines - (record.join('').split('\n').length - 1),
      cells: record.map((cell) => (cell === '' ? undefined : cell)),
    }));
  return { name, kind: 'text', sheets: [{ name: '', rows }] };
}

function parseLines(content: string): readonly Line[] {
  try {
    // The typings do not know that `info` changes the answer.
    const lines: unknown = parse(content, {
      delimiter: delimiterOf(content),
      info: true,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
    });
    return lines as Line[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const message = `The file is not readable as CSV: ${error.message}. A quote in a cell is written twice.`;
    const line = Number(error['lines'] ?? 0);
    throw new RefusedError('csv-syntax', message, '', 'CSV as in RFC 4180', line);
  }
}

function delimiterOf(content: string): string {
  const header = content.slice(0, content.indexOf('\n') + 1 || undefined);
  const count = (mark: string): number => header.split(mark).length;
  return DELIMITERS.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
