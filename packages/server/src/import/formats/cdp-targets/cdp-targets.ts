import { refusesManyCities } from '../cdp/cdp-city.js';
import { CdpRow } from '../cdp/cdp-row.js';
import {
  type Column,
  findHeader,
  type Header,
  refuseSheet,
  reportDoubts,
} from '../cdp/read-header.js';
import type { Desk, Format, Sheet } from '../format.js';
import { readTargetRow } from './read-target-row.js';
import { TARGET_CONCEPTS, type TargetConcept } from './target-concepts.js';

/** Without these no row means anything. */
const NEEDED: readonly TargetConcept[] = ['account', 'reportedYear', 'type', 'targetYear'];

/** CDP's open data on cities' reduction targets: one row a target, columns known by what they mean. */
export const cdpTargets: Format = {
  id: 'cdp-targets',
  title: 'CDP reduction targets',
  recognises: (file) => file.sheets.some((sheet) => headerOf(sheet) !== undefined),
  read(file, desk) {
    for (const sheet of file.sheets) {
      const header = headerOf(sheet);
      if (header) readSheet(sheet, header, desk);
    }
  },
};

/** The row with an account number and words of targets among several columns that are known. */
function headerOf(sheet: Sheet): Header<TargetConcept> | undefined {
  return findHeader(
    sheet,
    TARGET_CONCEPTS,
    (columns: ReadonlyMap<TargetConcept, Column>) =>
      columns.size >= 4 &&
      columns.has('account') &&
      (columns.has('targetYear') || columns.has('percent') || columns.has('targetEmissions')),
  );
}

function readSheet(sheet: Sheet, header: Header<TargetConcept>, desk: Desk): void {
  reportDoubts(desk, sheet, header);
  const missing = NEEDED.filter((name) => !header.columns.has(name));
  const rows = header.body.map((row) => new CdpRow(sheet, row, header, desk));
  if (missing.length > 0) return refuseSheet(desk, sheet, header, missing);
  if (refusesManyCities(desk, rows)) return;
  const populations = new Set<string>();
  for (const row of rows) {
    if (row.isWhole()) readTargetRow(row, desk, populations);
  }
}
