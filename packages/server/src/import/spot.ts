/** Where in which file something stands. */
export interface Spot {
  readonly file: string;
  /** Sheet of a workbook; absent for CSV. */
  readonly sheet?: string;
  /** Row of the sheet or line of the file, counted from 1; 0 for the file as a whole. */
  readonly line: number;
}

/** A spot as the members that reports name it by. */
export function placeOf({ file, sheet, line }: Spot): {
  readonly file: string;
  readonly sheet?: string;
  readonly row: number;
} {
  return sheet === undefined ? { file, row: line } : { file, sheet, row: line };
}
