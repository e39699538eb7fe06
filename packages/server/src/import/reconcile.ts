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
  const computed = sumOf(parts.map((part) => part.tonnes));
  const printed = [total, ...parts];
  const unit = 10 ** Math.min(...printed.map((mass) => lastDigit(mass.digits) + mass.exponent));
  const size = Math.abs(total.tonnes);
  const rounding = Math.min((unit / 2) * printed.length, size / 100);
  const tolerance = Math.max(1, size / 1e6, rounding);
  const difference = Number((total.tonnes - computed).toFixed(9));
  return { computed, difference, tolerance, agrees: Math.abs(difference) <= tolerance };
}

/** The same of a total and a sum whose printed digits are not known; without a tolerance 1 t or a millionth. */
export function compareTonnes(
  published: number,
  sum: number,
  tolerance = Math.max(1, Math.abs(published) / 1e6),
): Comparison {
  const [computed, difference] = [sumOf([sum]), sumOf([published - sum])];
  return { computed, difference, tolerance, agrees: Math.abs(difference) <= tolerance };
}
