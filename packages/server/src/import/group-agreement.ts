import type { EmissionRow } from './emission-row.js';

/** The first value that any of the rows states. */
export function firstOf<Row, Value>(
  rows: readonly Row[],
  read: (row: Row) => Value | undefined,
): Value | undefined {
  for (const row of rows) {
    const value = read(row);
    if (value !== undefined) return value;
  }
  return undefined;
}

const STATED = {
  boundary: (row: EmissionRow) => row.basis.boundary,
  gwp: (row: EmissionRow) => row.basis.gwp,
  published_on: (row: EmissionRow) => row.publishedOn,
  reported_year: (row: EmissionRow) => row.reportedYear,
};

/** The rows of one inventory must not say different things of it; the first that does fails. */
export function checkAgreement(rows: readonly EmissionRow[]): void {
  for (const [column, read] of Object.entries(STATED)) {
    const first = rows.find((row) => read(row) !== undefined);
    const other = rows.find((row) => read(row) !== undefined && first && read(row) !== read(first));
    if (!first || !other || other.reader.failed) continue;
    const message = `Line ${first.row.line} states another ${column} for the same inventory.`;
    other.reader.fail('inconsistent', column, message, String(read(first)));
  }
}
