import { BasisLabels } from './basis.js';
import { type EmissionRow, readEmissionRow } from './emission-row.js';
import { buildInventory } from './inventories.js';
import { inventoryId, inventoryKey } from './inventory-id.js';
import { isPopulation, readPopulation } from './population.js';
import type { Row, Table } from './read-table.js';
import type { RecordBook } from './record-book.js';
import type { References } from './references.js';
import type { Journal } from './report.js';
import { RowReader } from './row-reader.js';
import { validate } from './validate.js';

/** Reads the rows of emissions.csv files into inventories and populations, and collects the words for their bases. */
export function importEmissions(
  tables: readonly Table[],
  references: References,
  book: RecordBook,
  journal: Journal,
): BasisLabels {
  const labels = new BasisLabels();
  const groups = new Map<string, EmissionRow[]>();
  for (const table of tables) {
    warnOfGrades(table, journal);
    for (const row of table.rows) {
      const reader = new RowReader(row, journal);
      if (isPopulation(reader)) {
        addPopulation(reader, row, references, book, journal);
        continue;
      }
      const emission = readEmissionRow(reader, references, labels);
      if (emission) addRow(groups, emission, journal);
    }
  }
  const ids = new Map<string, string>();
  for (const [key, rows] of groups) {
    const [first, ...others] = rows;
    if (!first) continue;
    const inventory = buildInventory([first, ...others], labels, journal);
    const lines: [Row, ...Row[]] = [first.row, ...others.map((other) => other.row)];
    if (!inventory || sharesId(ids, key, first)) leaveOut(rows);
    else if (validate('inventory', inventory, first.row, journal)) {
      book.add('inventory', inventory.id, inventory, lines);
    }
  }
  return labels;
}

function addPopulation(
  reader: RowReader,
  row: Row,
  references: References,
  book: RecordBook,
  journal: Journal,
): void {
  const population = readPopulation(reader, references);
  if (population && validate('population', population.body, row, journal)) {
    book.add('population', population.id, population.body, [row]);
  }
}

/** Puts a row to its inventory; a second row for the same scope is a duplicate or a contradiction. */
function addRow(groups: Map<string, EmissionRow[]>, row: EmissionRow, journal: Journal): void {
  const key = inventoryKey(row);
  const rows = groups.get(key) ?? [];
  groups.set(key, rows);
  const first = rows.find((other) => other.scope === row.scope);
  if (!first) {
    rows.push(row);
  } else if (sayTheSame(first, row)) {
    const { file, line } = row.row;
    const id = inventoryId(row);
    journal.duplicates.push({
      file,
      row: line,
      firstFile: first.row.file,
      firstRow: first.row.line,
      id,
    });
  } else {
    const message = `Line ${first.row.line} states another value for the same total. Neither is imported: keep one, or name their sources.`;
    row.reader.fail('conflict', 'value', message, first.reader.text('value') ?? '');
    rows.push(row);
  }
}

/** Good rows of an inventory that is not stored: their author must not look for them in vain. */
function leaveOut(rows: readonly EmissionRow[]): void {
  const lines = rows
    .filter((row) => row.reader.failed || row.notationKeys)
    .map(({ row }) => row.line);
  for (const { reader, notationKeys } of rows) {
    if (reader.failed || notationKeys) continue;
    const message = `Not imported: it belongs to the same inventory as line ${lines.join(', ')}.`;
    reader.warn('left-out', '', message, 'an inventory without errors');
  }
}

function sayTheSame(a: EmissionRow, b: EmissionRow): boolean {
  const content = ({ mass, notationKeys, basis, publishedOn, reportedYear, note }: EmissionRow) =>
    JSON.stringify([mass?.tonnes, notationKeys, basis, publishedOn, reportedYear, note]);
  return !a.reader.failed && !b.reader.failed && content(a) === content(b);
}

/** Two inventories whose names differ only in signs that an address does not have. */
function sharesId(ids: Map<string, string>, key: string, row: EmissionRow): boolean {
  const id = inventoryId(row);
  const other = ids.get(id);
  ids.set(id, key);
  if (other === undefined || other === key) return false;
  const message = `Two inventories would both be called "${id}". Rename the scheme or code of one.`;
  row.reader.fail('conflict', 'scheme', message, 'names that differ in letters or digits', id);
  return true;
}

function warnOfGrades(table: Table, journal: Journal): void {
  const columns = ['data_quality_ad', 'data_quality_ef'];
  const row = table.rows.find(({ cells }) => columns.some((column) => cells.has(column)));
  if (!row) return;
  journal.issues.push({
    severity: 'warning',
    file: table.name,
    row: row.line,
    column: 'data_quality_ad',
    code: 'not-stored',
    message: 'Data quality grades are checked, and not stored in this version.',
    found: '',
    expected: '',
  });
}
