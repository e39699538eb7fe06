import type { EmissionRow } from './emission-row.js';
import { inventoryId } from './inventory-id.js';
import type { Journal } from './report.js';

/** Rows that belong together, in the order of the files. */
export class RowGroups<Row extends EmissionRow> {
  readonly #groups = new Map<string, [Row, ...Row[]]>();

  /** Puts a row to its group. */
  add(key: string, row: Row): void {
    const group = this.#groups.get(key);
    if (group) group.push(row);
    else this.#groups.set(key, [row]);
  }

  /** The rows of a group, if there is one. */
  get(key: string): readonly Row[] {
    return this.#groups.get(key) ?? [];
  }

  /** All groups by their keys. */
  groups(): Iterable<[string, readonly [Row, ...Row[]]]> {
    return this.#groups;
  }
}

/** Puts a row of a total to its inventory; a second row for the same scope is a duplicate or a contradiction. */
export function addRow(
  groups: RowGroups<EmissionRow>,
  key: string,
  row: EmissionRow,
  journal: Journal,
): void {
  const first = groups.get(key).find((other) => other.scope === row.scope);
  if (!first || !repeats(first, row, journal)) groups.add(key, row);
}

/**
 * Whether a row says again what an earlier one under the same key says; it is then reported and not taken. One that
 * says something else is an error.
 */
export function repeats(first: EmissionRow, row: EmissionRow, journal: Journal): boolean {
  if (sayTheSame(first, row)) {
    const { file, line } = row.row;
    const { file: firstFile, line: firstRow } = first.row;
    journal.duplicates.push({
      file,
      row: line,
      firstFile,
      firstRow,
      id: inventoryId(row),
    });
    return true;
  }
  const message = `Line ${first.row.line} states another value for the same total. Neither is imported: keep one, or name their sources.`;
  row.reader.fail('conflict', 'value', message, first.reader.text('value') ?? '');
  return false;
}

/** Good rows of an inventory that is not stored: their author must not look for them in vain. */
export function leaveOut<Row extends EmissionRow>(
  rows: readonly Row[],
  isCause: (row: Row) => boolean,
): void {
  const causes = rows.filter((row) => row.reader.failed || isCause(row));
  const lines = causes.map(({ row }) => row.line).join(', ');
  for (const row of rows) {
    if (causes.includes(row)) continue;
    const message = `Not imported: it belongs to the same inventory as line ${lines}.`;
    row.reader.warn('left-out', '', message, 'an inventory without errors');
  }
}

function sayTheSame(a: EmissionRow, b: EmissionRow): boolean {
  const content = (row: EmissionRow): string => {
    const { mass, notationKeys, elsewhere, basis, sector, publishedOn, reportedYear, note } = row;
    const said = [notationKeys, elsewhere, basis, sector, publishedOn, reportedYear, note];
    return JSON.stringify([mass?.tonnes, ...said]);
  };
  return !a.reader.failed && !b.reader.failed && content(a) === content(b);
}
