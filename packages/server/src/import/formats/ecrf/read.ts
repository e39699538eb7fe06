import { GPC_SOURCES } from '@climate-embed/accounting';
import type { Breakdown } from '@climate-embed/schema';
import { newCity } from '../../new-city.js';
import { textOf } from '../figure-cell.js';
import type { Desk, OpenFile, SheetRow } from '../format.js';
import { readPeriodCell } from '../period-cell.js';
import { checkSummary } from './check-summary.js';
import { areColumnsSound, isUnfilled, noteOthers, noteUnfilled } from './checks.js';
import { CitySheet } from './city-sheet.js';
import type { SourceColumns } from './columns.js';
import { Findings } from './findings.js';
import { InventorySheet } from './inventory.js';
import { type EcrfSheets, findSheets } from './sheets.js';
import { type SourceRow, SourceRowReader } from './source-row.js';

/** Sectors that a BASIC total adds up. */
const BASIC: ReadonlySet<string> = new Set(['I', 'II', 'III']);

type Period = Breakdown['period'];

/** Reads one workbook as one inventory of one city and year. */
export function readEcrf(file: OpenFile, desk: Desk): void {
  const sheets = findSheets(file);
  if (!sheets) return;
  const { sources, columns } = sheets;
  const city = new CitySheet(sheets.city);
  const findings = new Findings(desk, sources.name, columns);
  const data = sources.rows.slice(columns.first).filter((row) => isData(row, columns));
  const accepted = new Set<number>();
  if (!isUnfilled(sheets, city, data, desk) && areColumnsSound(columns, findings)) {
    noteOthers(sheets, desk);
    const rows = readInventory(sheets, city, data, findings, desk);
    for (const { row } of rows) accepted.add(row);
  }
  for (const { row } of data) desk.row({ sheet: sources.name, row }, accepted.has(row));
}

/** The rows that became entries: none where anything was an error, since sums without it would be wrong. */
function readInventory(
  sheets: EcrfSheets,
  city: CitySheet,
  data: readonly SheetRow[],
  findings: Findings,
  desk: Desk,
): readonly SourceRow[] {
  const sheet = new InventorySheet(city, desk);
  noteUnfilled(city, desk);
  const stated = sheet.period();
  const unreadYear = stated === undefined && city.cell('year') !== undefined;
  const period = stated ?? (unreadYear ? undefined : periodOfRows(data, sheets, findings, desk));
  const reader = new SourceRowReader(sheets.columns, findings, period?.year);
  const rows = data.flatMap((row) => reader.read(row) ?? []);
  findings.tell();
  const clue = sheet.clue();
  const cityId = desk.city(clue);
  const at = findings.at(0);
  if (cityId === undefined) {
    const found = [clue.names?.[0], clue.country].filter(Boolean).join(', ');
    const message = `The workbook names no city that is known. If it is known by another name, name it with --city. ${newCity(clue)}`;
    desk.issue('error', city.cell('city')?.place ?? at, 'unknown-city', message, {
      found,
      expected: 'a known city',
    });
  }
  if (findings.errors > 0) {
    const message = `Nothing is stored: ${findings.errors} rows could not be read, and the sums would be too low without them.`;
    desk.issue('error', at, 'left-out', message, { expected: 'a workbook without errors' });
  } else if (rows.length === 0 && data.length > 0) {
    const message = 'No source has a figure or a notation key.';
    desk.issue('error', at, 'no-figures', message, { expected: 'tonnes CO2e, or a notation key' });
  }
  if (cityId === undefined || !period || findings.errors > 0 || rows.length === 0) return [];
  noteMissing(rows, data, sheets, findings, desk);
  const about = sheet.about();
  const year = period.fiscal ? fiscalName(period) : String(period.year);
  const day = about.publishedOn === undefined ? '' : `-${about.publishedOn}`;
  const name = desk.nameOf(cityId) ?? { en: cityId };
  sheet.noteOtherName(name);
  const made = sheet.source(`${cityId}-ecrf-${year}${day}`, name, period, about.publishedOn);
  const sourceId = desk.source(made);
  const id = `${cityId}-${year}-gpc-${sourceId}`;
  const entries = rows.map(({ entry }) => entry);
  desk.breakdown(
    {
      id,
      cityId,
      period,
      scheme: 'gpc',
      ...about,
      method: 'inventory',
      entries,
      totals: [],
      sourceId,
    },
    findings.at(rows[0]?.row ?? 0),
  );
  const residents = sheet.population();
  if (residents !== undefined) {
    const place = city.cell('population')?.place ?? at;
    desk.population({ cityId, year: period.year, value: residents, sourceId }, place);
  }
  if (sheets.summary) checkSummary(sheets.summary, id, rows, desk);
  return rows;
}

/** Without eCRF_1 the year is the one that every row states. */
function periodOfRows(
  data: readonly SheetRow[],
  { columns }: EcrfSheets,
  findings: Findings,
  desk: Desk,
): Period | undefined {
  const position = columns.of.get('year')?.position;
  const cells = data.map(({ cells: each }) =>
    position === undefined ? undefined : each[position],
  );
  const stated = new Map(
    cells.flatMap((cell) => (textOf(cell) === undefined ? [] : [[textOf(cell), cell]])),
  );
  const [cell] = stated.values();
  const period = stated.size === 1 ? readPeriodCell(cell)?.period : undefined;
  if (!period) {
    const message = 'The year of the inventory is not stated, or there are several.';
    const found = [...stated.keys()].join(', ');
    desk.issue('error', findings.at(data[0]?.row ?? 0, 'year'), 'bad-year', message, {
      found,
      expected: 'one year',
    });
  }
  return period;
}

/** Sources of sectors I to III that have no row at all: a file of some rows gives totals that are too low. */
function noteMissing(
  rows: readonly SourceRow[],
  data: readonly SheetRow[],
  { columns }: EcrfSheets,
  findings: Findings,
  desk: Desk,
): void {
  const position = columns.of.get('reference')?.position ?? -1;
  const there = new Set([
    ...rows.map(({ entry }) => entry.code),
    ...data.map(({ cells }) => textOf(cells[position])),
  ]);
  const missing = GPC_SOURCES.filter(({ ref, sector }) => BASIC.has(sector) && !there.has(ref));
  if (missing.length === 0) return;
  const message = `${missing.length} sources of sectors I to III have no row. Totals are computed without them: add a figure or a notation key for each, if the file is only a part.`;
  const found = missing.map(({ ref }) => ref).join(', ');
  desk.issue('warning', findings.at(0), 'missing-source', message, {
    found: `no row for ${found}`,
    expected: 'a row for each source',
  });
}

function isData({ cells }: SheetRow, { of }: SourceColumns): boolean {
  return [...of.keys()].some(
    (concept) => concept !== 'year' && textOf(cells[of.get(concept)?.position ?? -1]) !== undefined,
  );
}

function fiscalName({ start, end, year }: Period): string {
  return start.endsWith('-04-01') && end.endsWith('-03-31') ? `fy${year}` : `${start}-${end}`;
}
