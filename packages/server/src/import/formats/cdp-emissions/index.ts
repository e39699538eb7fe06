import { CdpRow } from '../cdp/cdp-row.js';
import { refusesManyCities } from '../cdp/cdp-city.js';
import { type Column, findHeader, type Header, placeIn, reportDoubts } from '../cdp/read-header.js';
import type { Desk, Format, OpenFile, Sheet } from '../format.js';
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
    const sheets = sheetsOf(file);
    if (sheets.length === 0) return refuse(file, desk);
    for (const { sheet, header } of sheets) readSheet(sheet, header, desk);
  },
};

interface ReadableSheet {
  readonly sheet: Sheet;
  readonly header: Header<EmissionConcept>;
}

function headerOf(sheet: Sheet): Header<EmissionConcept> | undefined {
  return findHeader(sheet, EMISSION_CONCEPTS, isHeader);
}

function sheetsOf(file: OpenFile): readonly ReadableSheet[] {
  return file.sheets.flatMap((sheet) => {
    const header = headerOf(sheet);
    return header ? [{ sheet, header }] : [];
  });
}

function isHeader(columns: Columns): boolean {
  return missing(columns).length === 0;
}

function missing(columns: Columns): readonly string[] {
  const needed = NEEDED.filter((name) => !columns.has(name));
  return NUMBERS.some((name) => columns.has(name)) ? needed : [...needed, 'emissions'];
}

function readSheet(sheet: Sheet, header: Header<EmissionConcept>, desk: Desk): void {
  reportDoubts(desk, sheet, header);
  const rows = header.body.map((row) => new CdpRow(sheet, row, header, desk));
  if (refusesManyCities(desk, rows)) return;
  const context = {
    has: (name: EmissionConcept) => header.columns.has(name),
    populations: new Set<string>(),
  };
  for (const row of rows) readRecord(row, desk, context);
}

/** No row has all that is needed: says what the fullest of the first rows lacks, and which headers are in doubt. */
function refuse(file: OpenFile, desk: Desk): void {
  const candidates = file.sheets.flatMap((sheet) => {
    const header = findHeader(sheet, EMISSION_CONCEPTS, ({ size }) => size > 1);
    return header ? [{ sheet, header }] : [];
  });
  const [best] = candidates.sort((a, b) => b.header.columns.size - a.header.columns.size);
  if (best) reportDoubts(desk, best.sheet, best.header);
  const lacking = best ? missing(best.header.columns) : [...NEEDED, 'emissions'];
  const place = best ? placeIn(best.sheet, best.header.row) : { row: 0 };
  const message = `No column means ${lacking.join(', ')}. The file is not read.`;
  desk.issue('error', place, 'missing-column', message, {
    found: '',
    expected: 'the columns of CDP city-wide emissions',
  });
}
