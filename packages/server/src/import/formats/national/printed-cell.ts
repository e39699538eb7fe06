import { parseNotation } from '@climate-embed/accounting';
import { cleanCell } from '../../clean-cell.js';
import { parseNumber, shiftDecimal } from '../../parse-number.js';
import type { Mass } from '../../row-reader.js';
import type { Cell } from '../format.js';

/** What a cell of a national table says: a mass, notation keys, nothing, a dash, or something unreadable. */
export type PrintedCell =
  | { readonly kind: 'mass'; readonly mass: Mass }
  | {
      readonly kind: 'keys';
      readonly keys: readonly string[];
      readonly elsewhere: readonly string[];
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'dash' }
  | { readonly kind: 'unreadable'; readonly found: string };

/** Unit in which a table counts, as printed, and the power of ten that brings it to tonnes. */
export interface PrintedUnit {
  readonly text: string;
  readonly exponent: number;
}

/** How numbers are written: Korean tables group with commas and mark what is below zero with a triangle. */
export type Manner = 'korean' | 'plain';

/** Dashes of all lengths: "no figure". Whether none occurs or none was estimated, they do not say. */
const DASH = /^[-‐‑‒–—―−ー－]+$/u;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/u;
const BELOW_ZERO = /^[△▲▽▼∆]\s*(?=\d)/u;
const LARGEST = 1e15;

/** Reads a cell. Nothing but a number becomes a mass: not a key, not a dash, not an empty cell. */
export function readPrintedCell(cell: Cell, unit: PrintedUnit, manner: Manner): PrintedCell {
  if (cell === undefined) return { kind: 'blank' };
  if (typeof cell === 'number') return ofDigits(digitsOf(cell), unit, String(cell));
  const text = cleanCell(String(cell)).normalize('NFKC').trim();
  if (text === '') return { kind: 'blank' };
  if (DASH.test(text)) return { kind: 'dash' };
  const notation = parseNotation(text);
  if (notation) return { kind: 'keys', ...notation };
  return ofDigits(parseNumber(manner === 'korean' ? inKorean(text) : text), unit, text);
}

/** True of a cell that holds nothing, or nothing that a reader would see. */
export function isBlankCell(cell: Cell): boolean {
  return cell === undefined || (typeof cell === 'string' && cleanCell(cell) === '');
}

function ofDigits(digits: string | undefined, unit: PrintedUnit, original: string): PrintedCell {
  if (digits === undefined) return { kind: 'unreadable', found: original.slice(0, 80) };
  const { exponent } = unit;
  const tonnes = shiftDecimal(digits, exponent);
  const mass = { tonnes, digits, exponent, original: Number(digits), unit: unit.text };
  return { kind: 'mass', mass };
}

/** A comma has one meaning in a Korean table, where `1,234` elsewhere has two. */
function inKorean(text: string): string {
  const signed = text.replace(BELOW_ZERO, '-').replace(/\u2212/gu, '-');
  return GROUPED.test(signed) ? signed.replaceAll(',', '') : signed;
}

/** A spreadsheet's number as decimal text, in the 15 digits that it shows: 602657.9500000001 is 602657.95. */
function digitsOf(value: number): string | undefined {
  if (!Number.isFinite(value) || Math.abs(value) > LARGEST) return undefined;
  const shown = Number(value.toPrecision(15));
  const text = String(shown);
  return text.includes('e') ? shown.toFixed(20).replace(/\.?0+$/u, '') : text;
}
