import type { Desk } from '../format.js';
import { flatten } from '../national/category.js';
import { tellColumns } from '../national/tell-columns.js';
import { type KoreanTable, unitOfRow } from './korean-table.js';

/**
 * Writes down what of a table is not read, or read with a doubt.
 *
 * @returns false where nothing of it can be read.
 */
export function tellTable(table: KoreanTable, desk: Desk): boolean {
  const { sheet, header, units } = table;
  const at = { sheet: sheet.name, row: header.row.row };
  for (const { row } of table.unlabelled) {
    desk.issue('error', { ...at, row }, 'no-label', 'The row has figures and no label.', {
      expected: 'the name of a category',
    });
    desk.row({ ...at, row }, false);
  }
  for (const { row, printed } of table.repeated) {
    const message = `${printed} stands here a second time at the same place of the tree. The first is read.`;
    desk.issue('warning', { ...at, row }, 'repeated-row', message, { found: printed });
    desk.row({ ...at, row }, false);
  }
  for (const { row, printed } of table.tops.filter(({ kind }) => kind === 'memo')) {
    const message = `${printed} and what is under it stand beside the total, and are not imported.`;
    desk.issue('warning', { ...at, row }, 'memo-rows', message, { found: printed });
  }
  if (table.guessed) {
    const message =
      'No row is indented. Which row belongs under which was read from the numbers before the labels (A., 1., 가.): look at the result.';
    desk.issue('warning', at, 'indentation-lost', message);
  }
  if (table.second) {
    const message =
      'A second line of years begins another table, which is not read. Give each table a sheet of its own.';
    desk.issue('error', { ...at, row: table.second.row }, 'second-table', message);
  }
  tellColumns(sheet, header, desk);
  if (units.length > 1) {
    const found = units.map(({ text }) => text).join(', ');
    const message = 'The table states several units. Nothing of it is read: leave one.';
    desk.issue('error', at, 'unit-conflict', message, { found, expected: 'one unit' });
    return false;
  }
  return hasUnits(table, desk);
}

/** Nothing is guessed: 46,000 may be tonnes or kilotonnes. */
function hasUnits(table: KoreanTable, desk: Desk): boolean {
  const at = { sheet: table.sheet.name, row: table.header.row.row };
  const rows = [...table.tops, ...flatten(table.categories)].filter(({ row }) => row > 0);
  const without = rows.filter((row) => unitOfRow(table, row) === undefined);
  const [first] = without;
  if (!first) return true;
  const expected = '단위: 천톤 CO2eq, Gg CO2eq, 톤 CO2eq';
  if (without.length === rows.length) {
    const message = 'The table does not say in which unit it counts. Nothing of it is read.';
    desk.issue('error', at, 'no-unit', message, { expected });
    return false;
  }
  for (const { row, printed } of without) {
    const message = `The unit of ${printed} is not known. The row is not read.`;
    desk.issue('error', { ...at, row }, 'no-unit', message, { expected });
  }
  return true;
}
