import { cleanCell } from '../../clean-cell.js';
import type { Cell } from '../format.js';
import { type OutlineNumber, partNumber } from './outline-number.js';

/** A heading as printed, and what tells its place in the tree. */
export interface LabelCell {
  readonly printed: string;
  /** Without its number. */
  readonly label: string;
  readonly numbers: readonly OutlineNumber[];
  /** Width of the space before it; a full-width space counts two, a tab four. */
  readonly indent: number;
}

const NOTE =
  /^(?:※|\*|†|‡|주\s*[):：.]|주석|비고|자료|출처|참고\s*[):：]|note\b|source\b|(?:NO|NE|NA|IE|C)\s*[:：(=-])/iu;
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/gu;

/** Reads a heading; undefined where the cell holds none. */
export function readLabelCell(cell: Cell): LabelCell | undefined {
  if (typeof cell !== 'string') return undefined;
  const printed = cleanCell(cell).normalize('NFC').replace(/\s+/gu, ' ');
  if (printed === '') return undefined;
  return { printed, indent: indentOf(cell), ...partNumber(printed) };
}

/** True of the lines below a table: explanations of keys, sources, remarks. */
export function isNote(text: string): boolean {
  return NOTE.test(text);
}

function indentOf(cell: string): number {
  const space = /^\s*/u.exec(cell.replace(INVISIBLE, ''))![0];
  return [...space].reduce(
    (width, sign) => width + (sign === '\u3000' ? 2 : sign === '\t' ? 4 : 1),
    0,
  );
}
