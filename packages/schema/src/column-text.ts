/** The character of position 0; -1 is the one before it. */
const ZERO = 48;

/** Where the halves of characters beyond 16 bits begin: no text may have one alone. */
const HALVES = 0xd800;

/**
 * A column of positions as a text of one character each, which takes half the bytes of a list of numbers.
 *
 * @param positions whole numbers from -1, none, up to 55,247.
 * @throws RangeError beyond that.
 */
export function columnText(positions: Iterable<number>): string {
  let text = '';
  for (const position of positions) {
    const code = ZERO + position;
    if (!(position >= -1 && code < HALVES))
      throw new RangeError(`[climate-embed] ${position} is no position of a column.`);
    text += String.fromCharCode(code);
  }
  return text;
}

/** The position at a key of a column; -1 where there is none, and beyond the column's end. */
export const positionAt = (column: string, key: number): number =>
  key < column.length ? column.charCodeAt(key) - ZERO : -1;
