import type { RecordKind, RecordWrite } from '../store/store.js';
import { readCity } from './cities.js';
import { checkColumns, kindOf } from './columns.js';
import { importEmissions } from './emissions.js';
import { readTable, type Row, type Table } from './read-table.js';
import { RecordBook } from './record-book.js';
import { type Known, References } from './references.js';
import { type FileKind, type ImportReport, type Journal, openJournal } from './report.js';
import { RowReader } from './row-reader.js';
import { readSource } from './sources.js';
import { readTarget } from './targets.js';
import { validate } from './validate.js';

/** A file handed to the importer. */
export interface ImportFile {
  /** Name as shown in the report; decides which of the four formats it is, if it names one. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface KnownTable extends Table {
  readonly kind: FileKind;
  readonly readable: boolean;
}

/**
 * Reads cities.csv, sources.csv, targets.csv and emissions.csv, any of them, in any order, into records.
 * Pure: it reads no disk, asks no clock and writes nothing. Good rows become writes, bad rows become
 * issues; what to do with the good ones where there are bad ones is the caller's choice.
 *
 * @param known ids that the store already holds, so that a file may refer to them.
 * @example
 * const { writes, report } = importFiles([{ name: 'cities.csv', bytes }], { cityIds: new Set(), sourceIds: new Set() });
 */
export function importFiles(
  files: readonly ImportFile[],
  known: Known,
  options: { readonly owner?: string } = {},
): { writes: RecordWrite[]; report: ImportReport } {
  const journal = openJournal();
  const book = new RecordBook(journal);
  const summaries = new Map<string, { kind: FileKind | 'unknown'; rows: number }>();
  const tables = files.flatMap((file): KnownTable[] => {
    const table = readTable(file, journal);
    const kind = kindOf(table.name, table.columns);
    summaries.set(file.name, { kind: kind ?? 'unknown', rows: table.count });
    if (kind) {
      const readable = table.columns.length > 0 && checkColumns(table, kind, journal);
      return [{ ...table, kind, readable }];
    }
    if (table.columns.length > 0) reportUnknownFile(table, journal);
    return [];
  });
  const readable = (kind: FileKind): KnownTable[] =>
    tables.filter((table) => table.kind === kind && table.readable);
  const each = (
    kind: RecordKind,
    of: readonly Table[],
    read: (reader: RowReader) => { readonly id: string } | undefined,
  ): void => {
    for (const row of of.flatMap((table) => table.rows)) addRecord(kind, row, read, book, journal);
  };

  each('source', readable('sources'), readSource);
  each('city', readable('cities'), readCity);
  const references = new References(book, known);
  const labels = importEmissions(readable('emissions'), references, book, journal);
  each('target', readable('targets'), (reader) => readTarget(reader, references, labels));

  const report: ImportReport = {
    files: [...summaries].map(([name, { kind, rows }]) => ({
      name,
      kind,
      rows,
      accepted: book.rowsOf(name),
    })),
    accepted: {
      source: book.count('source'),
      city: book.count('city'),
      target: book.count('target'),
      inventory: book.count('inventory'),
      breakdown: book.count('breakdown'),
      population: book.count('population'),
    },
    ...journal,
  };
  return { writes: book.writes(options.owner ?? 'import'), report };
}

function addRecord(
  kind: RecordKind,
  row: Row,
  read: (reader: RowReader) => { readonly id: string } | undefined,
  book: RecordBook,
  journal: Journal,
): void {
  const record = read(new RowReader(row, journal));
  if (record && validate(kind, record, row, journal)) book.add(kind, record.id, record, [row]);
}

function reportUnknownFile(table: Table, journal: Journal): void {
  journal.issues.push({
    severity: 'error',
    file: table.name,
    row: 1,
    column: '',
    code: 'unknown-file',
    message: 'Neither the name nor the header tells which file this is.',
    found: table.columns.join(', '),
    expected: 'cities.csv, sources.csv, targets.csv or emissions.csv',
  });
}
