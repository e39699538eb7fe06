import { CsvError, parse } from 'csv-parse/sync';
import type { OpenFile } from './formats/format.js';
import { cleanCell } from './clean-cell.js';
import { decode } from './decode.js';
import { RefusedError } from './refusal.js';
import { LIMITS, type WorkbookLimits } from './workbook/limits.js';

interface Line {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const DELIMITERS = [',', ';', '\t'] as const;
/** Characters and lines that are looked at to tell them apart. */
const [BEGINNING, LINES] = [65_536, 20];
/** Characters of a row; real ones have some thousand. */
const RECORD_LENGTH = 1_048_576;

/**
 * Reads CSV text (RFC 4180; comma, semicolon or tab; UTF-8, UTF-16 or CP949) as one sheet without name. Cells are text as
 * written; rows may be of different lengths.
 *
 * @throws RefusedError
 */
export function openText(
  name: string,
  bytes: Uint8Array,
  limits: WorkbookLimits = LIMITS,
): OpenFile {
  const text = decode(bytes);
  if (text === undefined) {
    throw new RefusedError(
      'encoding',
      'The file is not UTF-8 text, nor Korean in CP949. In the spreadsheet program choose "Save as", "CSV UTF-8", and import that.',
      '',
      'UTF-8, UTF-16 with a byte order mark, or CP949',
    );
  }
  const rows = parseLines(text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n'), limits)
    .filter(({ record }) => record.some((cell) => cleanCell(cell) !== ''))
    .map(({ record, info }) => ({
      row: info.lines - (record.join('').split('\n').length - 1),
      cells: record.map((cell) => (cell === '' ? undefined : cell)),
    }));
  return { name, kind: 'text', sheets: [{ name: '', rows }] };
}

function parseLines(content: string, limits: WorkbookLimits): readonly Line[] {
  let places = 0;
  try {
    // The typings do not know that `info` changes the answer.
    const lines: unknown = parse(content, {
      delimiter: delimiterOf(content),
      info: true,
      // An open quote would else make one cell of all that follows.
      max_record_size: RECORD_LENGTH,
      on_record: (line: unknown) => {
        const { length } = (line as Line).record;
        places += length;
        if (places > limits.places || length > limits.columns) throw tooMany(limits);
        return line as string[];
      },
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
    });
    return lines as Line[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === 'CSV_MAX_RECORD_SIZE') {
      const line = Number(error['lines'] ?? 0);
      const message = `A row has more than ${RECORD_LENGTH} characters. Close the quote that is open in it, or import the file in parts.`;
      throw new RefusedError('csv-syntax', message, '', 'a closed quote', line);
    }
    const message = `The file is not readable as CSV: ${error.message}. A quote in a cell is written twice.`;
    const line = Number(error['lines'] ?? 0);
    throw new RefusedError('csv-syntax', message, '', 'CSV as in RFC 4180', line);
  }
}

function tooMany({ places, columns }: WorkbookLimits): RefusedError {
  const message = `The file has more than ${places} cells, or ${columns} in a row. Import it in parts.`;
  return new RefusedError('too-many-cells', message, `more than ${places}`, `${places} cells`);
}

/**
 * The sign that divides most of the first lines; where several do, the one that the first line has most of. A title
 * may stand above a table, and decimal commas in a table of semicolons.
 */
function delimiterOf(content: string): string {
  const lines = content
    .slice(0, BEGINNING)
    .replace(/"[^"]*"/gu, '')
    .split('\n')
    .slice(0, LINES);
  const divided = (mark: string): number => lines.filter((line) => line.includes(mark)).length;
  const first = (mark: string): number => lines[0]?.split(mark).length ?? 0;
  const rank = (mark: string): number => divided(mark) * BEGINNING + first(mark);
  return DELIMITERS.reduce((best, mark) => (rank(mark) > rank(best) ? mark : best));
}
