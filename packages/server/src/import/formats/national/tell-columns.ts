import type { Desk, Sheet } from '../format.js';
import { isBlankCell } from './printed-cell.js';
import { columnLetter, type YearHeader, yearOf } from './year-columns.js';

/** Tells of columns right of the first year that are not read: a year that is there twice, or something else. */
export function tellColumns(sheet: Sheet, header: YearHeader, desk: Desk): void {
  const years = new Set(header.years.map(({ index }) => index));
  const below = sheet.rows.filter(({ row }) => row > header.row.row);
  const width = Math.max(0, ...below.map(({ cells }) => cells.length));
  for (let index = header.first; index < width; index += 1) {
    if (years.has(index) || below.every(({ cells }) => isBlankCell(cells[index]))) continue;
    const name = String(header.row.cells[index] ?? '').trim() || columnLetter(index);
    const place = { sheet: sheet.name, row: header.row.row, column: name };
    if (yearOf(header.row.cells[index])) {
      const message = `The year ${name} has a second column (${columnLetter(index)}). The first is read.`;
      const detail = { found: name, expected: 'each year once' };
      desk.issue('error', place, 'duplicate-year', message, detail);
    } else {
      const message = `The column "${name}" names no year, and is not read.`;
      desk.issue('warning', place, 'column-ignored', message, { found: name });
    }
  }
}
