/** Row and column of a cell, both from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const REFERENCE = /^\$?([A-Z]{1,4})\$?([1-9]\d{0,8})$/u;

/** `AB12` as row 12 and column 28, or undefined. */
export function cellReference(text: string): CellPlace | undefined {
  const [, letters, digits] = REFERENCE.exec(text) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

/** `A1:C3` as its two corners, `A1` as one, or undefined. */
export function cellRange(text: string): { from: CellPlace; to: CellPlace } | undefined {
  const [first = '', last = first] = text.split(':');
  const [from, to] = [cellReference(first), cellReference(last)];
  return from && to && from.row <= to.row && from.column <= to.column ? { from, to } : undefined;
}

/** Column 28 as `AB`: how a spreadsheet shows it. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
