import { BasisLabels } from './basis.js';
import { breakdownKey, type SectorRow } from './build-breakdown.js';
import { type EmissionRow, readEmissionRow } from './emission-row.js';
import { buildInventory } from './inventories.js';
import { inventoryId, inventoryKey } from './inventory-id.js';
import { isPopulation, readPopulation } from './population.js';
import type { Row, Table } from './read-table.js';
import type { RecordBook } from './record-book.js';
import type { References } from './references.js';
import type { Journal } from './report.js';
import { addRow, leaveOut, RowGroups } from './row-groups.js';
import { RowReader } from './row-reader.js';
import { importSectors } from './sectors.js';
import { validate } from './validate.js';

/** Reads the rows of emissions.csv files into inventories, breakdowns and populations, and collects the words for their bases. */
export function importEmissions(
  tables: readonly Table[],
  references: References,
  book: RecordBook,
  journal: Journal,
): BasisLabels {
  const labels = new BasisLabels();
  const totals = new RowGroups<EmissionRow>();
  const sectors = new RowGroups<SectorRow>();
  for (const row of tables.flatMap((table) => table.rows)) {
    const reader = new RowReader(row, journal);
    if (isPopulation(reader)) {
      addPopulation(reader, row, references, book, journal);
      continue;
    }
    const emission = readEmissionRow(reader, references, labels);
    if (!emission) continue;
    if (isSectorRow(emission)) sectors.add(breakdownKey(emission), emission);
    else addRow(totals, inventoryKey(emission), emission, journal);
  }
  const linked = importSectors(sectors, totals, labels, book, journal);
  const ids = new Map<string, string>();
  for (const [key, rows] of totals.groups()) {
    const [first, ...others] = rows;
    const breakdown = linked.get(breakdownKey(first));
    const inventory = buildInventory(rows, labels, journal, breakdown);
    const lines: [Row, ...Row[]] = [first.row, ...others.map((other) => other.row)];
    if (!inventory || sharesId(ids, key, first)) leaveOut(rows, hasNoNumber);
    else if (validate('inventory', inventory, first.row, journal)) {
      book.add('inventory', inventory.id, inventory, lines);
    }
  }
  return labels;
}

function isSectorRow(row: EmissionRow): row is SectorRow {
  return row.sector !== undefined;
}

function hasNoNumber({ notationKeys }: EmissionRow): boolean {
  return notationKeys !== undefined;
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
