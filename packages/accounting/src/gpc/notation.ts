import { NOTATION_KEYS } from '@climate-embed/schema';

/** What a cell says in place of a number. */
export interface Notation {
  /** Members of the contract's NOTATION_KEYS, each once, in the order of the cell. */
  readonly keys: string[];
  /** Where what is marked IE is included, as printed. */
  readonly elsewhere: string[];
}

const KEYS: ReadonlySet<string> = new Set(NOTATION_KEYS);
// A key, and after IE in brackets the categories that hold it.
const PART = /^([A-Z]{1,2})\s*(?:\(([^()]*)\))?$/u;
const CATEGORY = /^[A-Z0-9]+(\.[A-Z0-9]+)*$/u;
// Separators within brackets divide categories, not keys.
const BETWEEN = /[;,](?![^()]*\))/u;

const listed = (text: string, separator: RegExp): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/**
 * Reads a cell of notation keys as they stand in real workbooks: `NE`, `NO; IE`, `NE,NO`, `IE (I.1.1)`, with
 * spaces, small letters, full-width or invisible characters. A key is never a number, least of all 0.
 *
 * @returns undefined where anything else stands in the cell, and for an empty one: that is for the caller to
 * report, not to guess.
 * @example
 * parseNotation('IE (I.1.1); NE '); // { keys: ['IE', 'NE'], elsewhere: ['I.1.1'] }
 */
export function parseNotation(cell: string): Notation | undefined {
  const clean = cell
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toUpperCase();
  const keys: string[] = [];
  const elsewhere: string[] = [];
  for (const part of listed(clean, BETWEEN)) {
    const [, key = '', within] = PART.exec(part) ?? [];
    if (!KEYS.has(key)) return undefined;
    keys.push(key);
    if (within === undefined) continue;
    const categories = listed(within, /[;,]/u);
    if (key !== 'IE' || categories.length === 0) return undefined;
    if (!categories.every((category) => CATEGORY.test(category))) return undefined;
    elsewhere.push(...categories);
  }
  return keys.length === 0
    ? undefined
    : { keys: [...new Set(keys)], elsewhere: [...new Set(elsewhere)] };
}
