/**
 * Numbers as the six languages write them. Our own and not `Intl`: browsers lack Mongolian, engines disagree
 * on spaces and signs, and what the server draws has to read like what the widget says.
 */
import type { Locale } from './locale.js';

type Marks = Pick<Locale, 'marks'>;

/** A number with a fixed number of decimals, thousands marked, and a true minus sign (U+2212). */
export function number({ marks: [decimal, group] }: Marks, value: number, decimals = 0): string {
  // By way of whole numbers, so that a half goes up: 62.65 is 62.7, though its binary form is a little less.
  const size = Math.round(Math.abs(value) * 10 ** decimals) / 10 ** decimals;
  const [whole, rest] = size.toFixed(decimals).split('.');
  const text =
    whole!.replace(/\B(?=(\d{3})+$)/g, group) + (rest === undefined ? '' : decimal + rest);
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** A percentage with one decimal. */
export const percent = (locale: Marks, value: number, decimals = 1): string =>
  `${number(locale, value, decimals)}${locale.marks[2]}%`;

/** A change in percent: `+` where it rose, a whole number without decimals where `short`. */
export function change(locale: Marks, value: number, short = false): string {
  const tenths = Math.round(value * 10);
  return (tenths > 0 ? '+' : '') + percent(locale, value, short && tenths % 10 === 0 ? 0 : 1);
}

/** A number to three digits or to the whole. */
export const threeDigits = (locale: Marks, value: number): string => {
  const size = Math.abs(value);
  return number(locale, value, !size || size >= 99.95 ? 0 : size < 9.995 ? 2 : 1);
};

/** The unit that a reader of the language expects for so many tonnes: tonnes in one, its sign with the space. */
export const unitOf = (
  { units }: Pick<Locale, 'units'>,
  value: number,
): readonly [tonnes: number, unit: string] =>
  // 999 960 t rounds to 1.00 Mt, not to 1,000 kt.
  units.find(([least]) => Math.abs(value) >= least * 0.9995) ?? units.at(-1)!;

/** A total in the unit that a reader of the language expects, to three digits or to the whole unit. */
export function tonnes(locale: Pick<Locale, 'marks' | 'units'>, value: number): string {
  const [size, unit] = unitOf(locale, value);
  return threeDigits(locale, value / size) + unit;
}
