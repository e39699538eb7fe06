import { FORMATS, kindOf } from './columns.js';
import type { Format, FormatId, OpenFile } from './formats/format.js';
import { columnsOf } from './read-table.js';
import type { Journal } from './report.js';

/** Characters of a header shown in a report. */
const SHOWN = 200;
const OWN_FILES = Object.keys(FORMATS)
  .map((kind) => `${kind}.csv`)
  .join(', ');

/**
 * The format of a file: the one that the caller named, else the first of the list that recognises it, else our own
 * CSV. What nobody recognises is an error in the journal.
 *
 * @param formats in the order in which they are asked.
 */
export function detectFormat(
  file: OpenFile,
  formats: readonly Format[],
  named: FormatId | undefined,
  journal: Journal,
): Format | 'csv' | undefined {
  const own = isOwnCsv(file);
  const asked = named === undefined ? formats : formats.filter(({ id }) => id === named);
  const found = asked.find((format) => format.recognises(file));
  if (found) return found;
  if (own && (named === undefined || named === 'csv')) return 'csv';
  if (named === undefined && file.sheets.every(({ rows }) => rows.length === 0)) {
    const at = { severity: 'error', file: file.name, row: 0, column: '' } as const;
    const message = 'The file is empty. Save it again with its table.';
    journal.issues.push({ ...at, code: 'no-rows', message, found: '', expected: 'rows' });
    return undefined;
  }
  const wanted = named === undefined ? undefined : titleOf(named, formats);
  const message =
    wanted === undefined
      ? adviceFor(file)
      : `The file does not look like ${wanted}. Leave --format out, or compare its sheets and headers with the page of the format.`;
  journal.issues.push({
    severity: 'error',
    file: file.name,
    row: file.kind === 'text' ? 1 : 0,
    column: '',
    code: wanted === undefined ? 'unknown-file' : 'other-format',
    message,
    found: contentsOf(file),
    expected: wanted ?? ['csv', ...formats.map(({ id }) => id)].join(', '),
  });
  return undefined;
}

/** What to do with a file that nobody recognises. */
function adviceFor({ kind, sheets }: OpenFile): string {
  const own = sheets.filter(
    ({ name, rows }) => kindOf(name, rows[0] ? columnsOf(rows[0]) : []) !== undefined,
  );
  if (kind === 'workbook' && own.length > 0) {
    const names = own.map(({ name }) => `"${name}"`).join(', ');
    return `The workbook holds tables as in our CSV files. Save each of these sheets as "CSV UTF-8" and import the files together: ${names}.`;
  }
  return 'No format recognises this file by its sheets and headers. Is it a table of your own? Bring it into the columns city_id, year, scheme, code, gas, value, unit, source_id, and save it as "CSV UTF-8". Is it a file of others? Keep its headers as they were published, or name it with --format.';
}

function isOwnCsv({ name, kind, sheets }: OpenFile): boolean {
  const header = sheets[0]?.rows[0];
  if (kind !== 'text') return false;
  return kindOf(name, header ? columnsOf(header) : []) !== undefined;
}

function titleOf(id: FormatId, formats: readonly Format[]): string {
  const title = formats.find((format) => format.id === id)?.title;
  return title ?? `one of the CSV files ${OWN_FILES}`;
}

function contentsOf({ kind, sheets }: OpenFile): string {
  const header = sheets[0]?.rows[0];
  const text =
    kind === 'workbook'
      ? `sheets: ${sheets.map(({ name }) => name).join(', ')}`
      : (header ? columnsOf(header) : []).join(', ');
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
