import { number, percent } from '../formats.js';
import type { Details, Locale } from '../locale.js';
import { wordFor } from '../words.js';

/** How many decimals a number has, at most four. */
const decimals = (value: number): number =>
  String(Math.round(Math.abs(value) * 1e4) / 1e4).split('.')[1]?.length ?? 0;

/** A number of the working with its unit, exactly as it was computed: nothing is scaled or cut. */
export function exactly(
  value: number,
  unit: string,
  { locale, details }: { readonly locale: Locale; readonly details: Details },
): string {
  if (unit === 'year') return String(value);
  if (unit === '%') return percent(locale, value, decimals(value));
  const named = unit === 't' ? locale.units.at(-1)![1] : wordFor(details.units, unit);
  return number(locale, value, decimals(value)) + (named ?? `\u00a0${unit}`);
}
