import { parseNotation } from '@climate-embed/accounting';
import { cleanCell } from '../clean-cell.js';
import { parseNumber } from '../parse-number.js';
import type { Cell } from './format.js';

/** What stands in a cell that should hold a figure. */
export type Figure =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'keys'; readonly keys: string[]; readonly elsewhere: string[] }
  | { readonly kind: 'blank' }
  /** `{{total}}`: a template that nobody filled. */
  | { readonly kind: 'placeholder'; readonly text: string }
  /** `#REF!`: a formula that failed when the workbook was last saved. */
  | { readonly kind: 'failed'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly text: string };

/** Beyond this a number of tonnes is a slip: the world emits some 5e10 t a year. */
const LARGEST = 1e15;
const ERROR = /^#[A-Z/]+(?:\/0)?[!?A]?$/u;
/** Longer text is no figure; patterns are not tried on it, for some would take long over it. */
const LONGEST = 200;
/** What a drop-down list shows before anybody has chosen. */
const UNCHOSEN = /^please select\b/iu;

/** The text of a cell as a person sees it, on one line; undefined where nothing was filled in. */
export function textOf(cell: Cell): string | undefined {
  if (cell === undefined) return undefined;
  const text = cleanCell(String(cell)).replace(/\s+/gu, ' ');
  return text === '' || UNCHOSEN.test(text) ? undefined : text;
}

/** True for the sign that a spreadsheet shows in place of a failed formula's value. */
export function isErrorSign(text: string): boolean {
  return ERROR.test(text);
}

/** True where a template's placeholder still stands. */
export function isPlaceholder(text: string): boolean {
  const open = text.indexOf('{{');
  return open >= 0 && text.includes('}}', open + 2);
}

/** The beginning of a text, long enough to know a header or a word of a list by. */
export function beginningOf(text: string): string {
  return text.slice(0, LONGEST);
}

/** Reads a cell as a number, as notation keys, or says what else it is. Only a literal 0 gives 0. */
export function readFigure(cell: Cell): Figure {
  if (typeof cell === 'number') {
    const sound = Number.isFinite(cell) && Math.abs(cell) <= LARGEST;
    // A spreadsheet's -0 is 0.
    return sound ? { kind: 'number', value: cell + 0 } : { kind: 'unreadable', text: String(cell) };
  }
  const text = textOf(cell);
  if (text === undefined) return { kind: 'blank' };
  if (isPlaceholder(text)) return { kind: 'placeholder', text };
  if (text.length > LONGEST) return { kind: 'unreadable', text };
  if (isErrorSign(text)) return { kind: 'failed', text };
  if (typeof cell === 'boolean') return { kind: 'unreadable', text };
  const digits = parseNumber(text);
  if (digits !== undefined) return { kind: 'number', value: Number(digits) + 0 };
  const notation = parseNotation(text);
  return notation ? { kind: 'keys', ...notation } : { kind: 'unreadable', text };
}
