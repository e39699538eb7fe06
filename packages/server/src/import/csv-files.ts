import type { RecordKind } from '../store/store.js';
import { readCity } from './cities.js';
import { checkColumns, kindOf } from './columns.js';
import { importEmissions } from './emissions.js';
import type { OpenFile } from './formats/format.js';
import { importEvents } from './import-events.js';
import { importPartners } from './import-partners.js';
import type { Known } from './known.js';
import { readTable, type Row, type Table } from './read-table.js';
import type { RecordBook } from './record-book.js';
import { References } from './references.js';
import type { FileKind, Journal } from './report.js';
import { RowReader } from './row-reader.js';
import { readSource } from './sources.js';
import { readTarget } from './targets.js';
import { validate } from './validate.js';

/** One of our own CSV files. */
export interface KnownTable extends Table {
  readonly kind: FileKind;
  /** False where its header keeps its rows from being read; the journal says why. */
  readonly readable: boolean;
}

/** A file of which detection said that it is one of ours. */
export function openTable(file: OpenFile, journal: Journal): KnownTable {
  const table = readTable(file, journal);
  const kind = kindOf(table.name, table.columns) ?? 'emissions';
  return {
    ...table,
    kind,
    readable: table.columns.length > 0 && checkColumns(table, kind, journal),
  };
}

/**
 * Reads our own CSV files into records: sources and cities first, since everything refers to them.
 *
 * @param between called when sources and cities are known, before the figures are read.
 */
export function importTables(
  tables: readonly KnownTable[],
  known: Known,
  book: RecordBook,
  journal: Journal,
  between: () => void,
): void {
  const readable = (kind: FileKind): readonly KnownTable[] =>
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
  between();
  const references = new References(book, known);
  const labels = importEmissions(readable('emissions'), references, book, journal);
  each('target', readable('targets'), (reader) => readTarget(reader, references, labels));
  const rowsOf = (kind: FileKind): readonly Row[] => readable(kind).flatMap(({ rows }) => rows);
  importPartners(rowsOf, known, references, book, journal);
  importEvents(rowsOf, known, references, book, journal);
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
