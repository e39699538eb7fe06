import { textWidth } from '../text-width.js';
import { ticksFor, type Unit } from './axis.js';
import type { EmissionsLayout, Tick } from './emissions-drawing.js';

/** Room for the years below; for a total above the highest bar, and for the name of the base year. */
const BELOW = 24;
const ABOVE = 18;
/** Widest bar, and the share of the distance between two years that a bar may take. */
const WIDEST = 48;
const SHARE = 0.66;
/** Height of a line of names. */
export const LINE = 15;

/** The scales of a picture. */
export interface Frame extends Pick<
  EmissionsLayout,
  'plot' | 'inset' | 'first' | 'last' | 'min' | 'max' | 'bar' | 'ticks'
> {
  readonly unit: Unit;
  /** Whether names find room at the right end. */
  readonly named: boolean;
  x(year: number): number;
  y(value: number): number;
}

/** Finds the scales for what is to be drawn: from zero, a few round lines, bars that do not touch. */
export function frameOf({
  unit,
  width,
  height,
  years,
  last,
  lowest,
  highest,
  names,
  outer,
  slim,
  base,
}: {
  readonly unit: Unit;
  readonly width: number;
  readonly height: number;
  readonly years: readonly number[];
  readonly last: number;
  readonly lowest: number;
  readonly highest: number;
  /** Names for the right end; none where they cannot stand there. */
  readonly names: readonly string[];
  /** True where the first or the latest year is a bar. */
  readonly outer: boolean;
  /** True where bars stand between areas. */
  readonly slim: boolean;
  /** True where the base year is named above. */
  readonly base: boolean;
}): Frame {
  const top = ABOVE + (base ? LINE : 0);
  const bottom = height - BELOW;
  const { step, lines } = ticksFor(lowest, highest, Math.max(3, (bottom - top) / 45));
  const decimals = Math.max(0, -Math.floor(Math.log10(step / unit.size) + 1e-9));
  const texts = lines.map((value) => unit.write(value, decimals));
  const left = Math.max(...texts.map(textWidth)) + 8;
  const room = Math.max(0, ...names.map(textWidth)) + 18;
  const named =
    !!names[0] && width >= 400 && room < width * 0.4 && names.length * LINE <= bottom - top;
  const first = years[0] ?? last;
  // The names of a single year stand close to its bar.
  const right = Math.min(
    width - (named ? room : 8),
    named && last === first ? left + 200 : Infinity,
  );
  const wide = right - left;
  const gap = years.reduce(
    (least, year, index) => Math.min(least, year - (years[index - 1] ?? -Infinity) || least),
    last - first || 1,
  );
  const bar = Math.min(
    (SHARE * gap * (wide - 8)) / (last - first + (outer ? SHARE * gap : 0) || 1),
    slim ? WIDEST / 4 : last > first ? WIDEST : 1.5 * WIDEST,
    wide / 2,
  );
  const inset = last > first ? (outer ? bar / 2 + 4 : 0) : wide / 2;
  const across = (wide - 2 * inset) / (last - first || 1);
  const min = lines[0]!;
  const max = lines.at(-1)!;
  const rise = (bottom - top) / (max - min);
  const y = (value: number): number => bottom - rise * (value - min);
  return {
    plot: { left, top, right, bottom },
    inset,
    first,
    last,
    min,
    max,
    bar,
    unit,
    named,
    ticks: lines.map((value, index): Tick => ({ value, y: y(value), text: texts[index]! })),
    x: (year) => left + inset + across * (year - first),
    y,
  };
}
