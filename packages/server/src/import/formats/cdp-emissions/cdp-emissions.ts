import { CdpRow } from '../cdp/cdp-row.js';
import { refusesManyCities } from '../cdp/cdp-city.js';
import {
  type Column,
  findHeader,
  type Header,
  refuseSheet,
  reportDoubts,
} from '../cdp/read-header.js';
import type { Desk, Format, Sheet } from '../format.js';
import { EMISSION_CONCEPTS, type EmissionConcept } from './emission-concepts.js';
import { readRecord } from './read-record.js';

type Columns = ReadonlyMap<EmissionConcept, Column>;

const NUMBERS: readonly EmissionConcept[] = ['total', 'basic', 'basicPlus', 'scope1', 'direct'];

/** Without these no record means anything. */
const NEEDED: readonly EmissionConcept[] = ['account', 'reportedYear', 'period'];

/** CDP's open data on city-wide emissions, of any year: one record a city, columns known by what they mean. */
export const cdpEmissions: Format = {
  id: 'cdp-emissions',
  title: 'CDP city-wide emissions',
  recognises: (file) => file.sheets.some((sheet) => headerOf(sheet) !== undefined),
  read(file, desk) {
    for (const sheet of file.sheets) {
      const header = headerOf(sheet);
      if (header) readSheet(sheet, header, desk);
    }
  },
};

/** The row with an account number and tonnes among several columns that are known. */
function headerOf(sheet: Sheet): Header<EmissionConcept> | undefined {
  return findHeader(
    sheet,
    EMISSION_CONCEPTS,
    (columns: Columns) =>
      columns.size >= 4 && columns.has('account') && NUMBERS.some((name) => columns.has(name)),
  );
}

function readSheet(sheet: Sheet, header: Header<EmissionConcept>, desk: Desk): void {
  reportDoubts(desk, sheet, header);
  const missing = NEEDED.filter((name) => !header.columns.has(name));
  const rows = header.body.map((row) => new CdpRow(sheet, row, header, desk));
  if (missing.length > 0) return refuseSheet(desk, sheet, header, missing);
  if (refusesManyCities(desk, rows)) return;
  const context = {
    has: (name: EmissionConcept) => header.columns.has(name),
    populations: new Set<string>(),
  };
  for (const row of rows) {
    if (row.isWhole()) readRecord(row, desk, context);
  }
}
