import type { Cell } from '../formats/format.js';

/** A formula that the program which wrote the file did not calculate. Formulas are never evaluated here. */
export const UNCALCULATED = '#UNCALCULATED!';
/** A cell that its own workbook contradicts, for example the 900th of 20 texts. */
export const UNREADABLE = '#UNREADABLE!';

const SIGN = /^#[A-Z0-9/_]+[!?]?$/u;

/** True for a cell that holds an error (`#REF!`, `#N/A`) in place of a value. It is never empty and never 0. */
export function isErrorCell(cell: Cell): cell is string {
  return typeof cell === 'string' && SIGN.test(cell);
}
