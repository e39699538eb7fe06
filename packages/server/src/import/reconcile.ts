import { lastDigit } from './parse-number.js';
import type { Mass } from './row-reader.js';

/** A published total held against the sum of its parts, in tonnes. */
export interface Comparison {
  readonly computed: number;
  readonly difference: number;
  readonly tolerance: number;
  readonly agrees: boolean;
}

/** Tonnes added up, without the dust of binary fractions (a milligram counts). */
export function sumOf(values: readonly number[]): number {
  return Number(values.reduce((sum, value) => sum + value, 0).toFixed(9));
}

/**
 * Holds a published total against its parts. The tolerance is the largest of 1 t, one millionth of the total,
 * and what printed rounding can add up to: half a unit of the finest digit printed in any of these numbers,
 * once for each of them, but never more than 1 % of the total.
 */
export function reconcile(total: Mass, parts: readonly Mass[]): Comparison {
  const printed = [total, ...parts];
  const finest = Math.min(...printed.map((mass) => lastDigit(mass.digits) + mass.exponent));
  const sum = parts.reduce((whole, part) => whole + part.tonnes, 0);
  return compareTonnes(total.tonnes, sum, toleranceOf(total.tonnes, finest, printed.length));
}

/** A published number beside a sum. Without a tolerance: 1 t or a millionth. */
export function compareTonnes(
  published: number,
  sum: number,
  tolerance = toleranceOf(published, -Infinity, 0),
): Comparison {
  const [computed, difference] = [sumOf([sum]), sumOf([published - sum])];
  return { computed, difference, tolerance, agrees: Math.abs(difference) <= tolerance };
}

/** The same tolerance where only tonnes are known: trailing zeros that all numbers share were not printed. */
export function printedTolerance(published: number, parts: readonly number[]): number {
  const numbers = [published, ...parts].filter((value) => value !== 0);
  const finest = Math.min(...numbers.map((value) => lastDigit(String(Math.abs(value)))));
  return toleranceOf(published, finest, parts.length + 1);
}

function toleranceOf(published: number, finest: number, count: number): number {
  const size = Math.abs(published);
  const rounding = Number.isFinite(finest) ? Math.min((10 ** finest / 2) * count, size / 100) : 0;
  return Math.max(1, size / 1e6, rounding);
}
