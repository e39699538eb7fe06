import type { IsoDate } from '@climate-embed/schema';
import type { RecordWrite } from '../store/store.js';
import { CityFinder, type KnownCity } from './city-finder.js';
import { importTables, type KnownTable, openTable } from './csv-files.js';
import { createDesk } from './desk.js';
import { detectFormat } from './detect-format.js';
import { FORMATS_OF_OTHERS } from './formats/all.js';
import type { Format, FormatId, OpenFile } from './formats/format.js';
import type { Known } from './known.js';
import { knownLabels } from './known-labels.js';
import { newCity } from './new-city.js';
import { isRefusal, type NamedBytes, openFile, openFileSync } from './open-file.js';
import { reportOutliers } from './outliers.js';
import { RecordBook } from './record-book.js';
import type { Refusal } from './refusal.js';
import { type FileSummary, type ImportReport, type Journal, openJournal } from './report.js';
import { totalLines } from './total-lines.js';

/** A file handed to the importer. */
export type ImportFile = NamedBytes;

/** What a caller may say about an import. */
export interface ImportOptions {
  /** Who the records belong to; `import` where nobody is named. */
  readonly owner?: string;
  /** The day on which the files were read: needed where a format describes its source itself. */
  readonly today?: IsoDate;
  /** Format of all files, where it should not be found out. */
  readonly format?: FormatId | undefined;
  /** City of all figures in files of others that hold one city's. */
  readonly cityId?: string | undefined;
  /** Source of all figures in files of others. */
  readonly sourceId?: string | undefined;
}

/** Records to write, and all there is to say about the files they came from. */
export interface Imported {
  readonly writes: RecordWrite[];
  readonly report: ImportReport;
}

/** A file after opening, under the name by which reports show it. */
export interface Opened {
  readonly name: string;
  readonly opened: OpenFile | Refusal;
}

/**
 * Reads files of any known format into records, in any order. It reads no disk, asks no clock and writes nothing.
 * Good rows become writes, bad rows become issues; what to do with the good ones where there are bad ones is the
 * caller's choice.
 *
 * @param known what the store already holds.
 * @example
 * const { writes, report } = await importFiles([{ name: 'cities.csv', bytes }], NOTHING_KNOWN);
 */
export async function importFiles(
  files: readonly ImportFile[],
  known: Known,
  options: ImportOptions = {},
): Promise<Imported> {
  const opened: Opened[] = [];
  for (const file of files) opened.push({ name: file.name, opened: await openFile(file) });
  return importOpened(opened, known, options);
}

/** The same, for callers that cannot wait. */
export function importFilesSync(
  files: readonly ImportFile[],
  known: Known,
  options: ImportOptions = {},
): Imported {
  const opened = files.map((file) => ({ name: file.name, opened: openFileSync(file) }));
  return importOpened(opened, known, options);
}

/** Reads files that are open already. */
export function importOpened(
  files: readonly Opened[],
  known: Known,
  options: ImportOptions,
  formats: readonly Format[] = FORMATS_OF_OTHERS,
): Imported {
  const journal = openJournal();
  const book = new RecordBook(journal);
  const summaries = new Map<string, FileSummary>();
  const tables: KnownTable[] = [];
  const others: { readonly file: OpenFile; readonly format: Format }[] = [];
  for (const { name, opened } of files) {
    summaries.set(name, { name, kind: 'unknown', rows: 0, accepted: 0 });
    if (isRefusal(opened)) {
      reportRefusal(name, opened, journal);
      continue;
    }
    const format = detectFormat(opened, formats, options.format, journal);
    if (format === 'csv') tables.push(openTable(opened, journal));
    else if (format) others.push({ file: opened, format });
    else summaries.set(name, { name, kind: 'unknown', rows: rowsOf(opened), accepted: 0 });
  }
  importTables(tables, known, book, journal, () => readOthers());
  for (const { name, kind, count } of tables) {
    summaries.set(name, { name, kind, rows: count, accepted: book.rowsOf(name) });
  }
  reportOutliers(book, known.inventories ?? [], journal);
  const report: ImportReport = {
    files: [...summaries.values()],
    accepted: {
      source: book.count('source'),
      city: book.count('city'),
      target: book.count('target'),
      inventory: book.count('inventory'),
      breakdown: book.count('breakdown'),
      population: book.count('population'),
      partner: book.count('partner'),
      'partner-name': book.count('partner-name'),
      'profile-line': book.count('profile-line'),
      relationship: book.count('relationship'),
      declaration: book.count('declaration'),
      event: book.count('event'),
      session: book.count('session'),
      'session-item': book.count('session-item'),
      'agenda-issue': book.count('agenda-issue'),
    },
    ...journal,
    totals: totalLines(book.kept('inventory')),
  };
  return { writes: book.writes(options.owner ?? 'import'), report };

  function readOthers(): void {
    if (others.length === 0) return;
    const imported = book.bodies('city') as readonly KnownCity[];
    const finder = new CityFinder([...known.cities, ...imported]);
    const labelled = knownLabels(known.inventories ?? []);
    const { cityId, sourceId, today = '1970-01-01' } = options;
    if (!checkNamed(finder, known, book, options, journal)) return;
    for (const { file, format } of others) {
      const named = { today, cityId, sourceId, sourceIds: known.sourceIds };
      const context = { file: file.name, book, journal, finder, labelled, ...named };
      const desk = createDesk(context);
      format.read(file, desk);
      const kind = format.id === 'csv' ? 'unknown' : format.id;
      summaries.set(file.name, { name: file.name, kind, ...desk.tally });
    }
  }
}

/** Whether the city and the source that the caller named are known; an unknown one is an error. */
function checkNamed(
  finder: CityFinder,
  known: Known,
  book: RecordBook,
  { cityId, sourceId }: ImportOptions,
  journal: Journal,
): boolean {
  const fail = (code: string, found: string, message: string): void => {
    const place = { severity: 'error', file: '', row: 0, column: '' } as const;
    journal.issues.push({ ...place, code, message, found, expected: 'an id that is known' });
  };
  const city = cityId === undefined || finder.get(cityId) !== undefined;
  const source =
    sourceId === undefined || known.sourceIds.has(sourceId) || book.has('source', sourceId);
  if (!city)
    fail('unknown-city', cityId, `There is no city "${cityId}". ${newCity({ names: [cityId] })}`);
  if (!source)
    fail('unknown-source', sourceId, `There is no source "${sourceId}". Add it to sources.csv.`);
  return city && source;
}

function reportRefusal(file: string, refusal: Refusal, journal: Journal): void {
  const { refused: code, message, found, expected, row } = refusal;
  journal.issues.push({ severity: 'error', file, row, column: '', code, message, found, expected });
}

function rowsOf({ sheets }: OpenFile): number {
  return sheets.reduce((sum, { rows }) => sum + Math.max(0, rows.length - 1), 0);
}
