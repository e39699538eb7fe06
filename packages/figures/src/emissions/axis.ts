import { number, threeDigits, unitOf } from '../formats.js';
import type { Locale } from '../locale.js';

/** The unit of an axis: tonnes in one, its sign, and how a value is written in it. */
export interface Unit {
  readonly size: number;
  /** With the space before it, without the gas: ` Mt`. */
  readonly suffix: string;
  /** A value without the sign, with so many decimals; else to three digits or to the whole unit. */
  write(value: number, decimals?: number): string;
}

/** One unit for all values up to `most` tonnes. */
export function unitFor(locale: Locale, most: number): Unit {
  const [size, suffix] = unitOf(locale, most);
  return {
    size,
    suffix,
    write: (value, decimals) =>
      decimals === undefined
        ? threeDigits(locale, value / size)
        : number(locale, value / size, decimals),
  };
}

/** Share of the height below which a sink has no grid line of its own. */
const SLIGHT = 0.08;

/**
 * Where grid lines stand: some `count` of them, at round numbers, from zero up (down where values are negative)
 * to the first that no value passes. `least` is the lower end: the lowest line, or the lowest value where that lies
 * so little below zero that a line for it would waste the height.
 */
export function ticksFor(
  low: number,
  high: number,
  count: number,
): { readonly step: number; readonly lines: readonly number[]; readonly least: number } {
  const reach = high - low;
  // Less than a kilogram is nothing.
  const raw = reach > 1e-3 ? reach / count : 1;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = power * (raw > 5 * power ? 10 : raw > 2 * power ? 5 : raw > power ? 2 : 1);
  const slight = -low < reach * SLIGHT;
  const lines: number[] = [];
  // A hair's breadth of patience, so that 60 itself is the last line above 60.
  for (
    let at = slight ? 0 : Math.floor(low / step + 1e-9);
    lines.push(at * step) < 2 || at < high / step - 1e-9;
    at++
  );
  return { step, lines, least: slight ? low : lines[0]! };
}
