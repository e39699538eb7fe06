import { textWidth } from '../text-width.js';
import { ticksFor } from './axis.js';
import type { Ground } from './ground.js';
import type { EmissionsLayout } from './emissions-drawing.js';

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
  'plot' | 'inset' | 'min' | 'max' | 'bar' | 'ticks'
> {
  /** Whether names find room at the right end. */
  readonly roomy: boolean;
  x(year: number): number;
  y(value: number): number;
}

/** Finds the scales for what is to be drawn: from zero, a few round lines, bars that do not touch. */
export function frameOf(
  { first, highest, last, lowest, shown, unit }: Ground,
  { width, height }: { readonly width: number; readonly height: number },
  {
    names,
    outer,
    slim,
    head,
  }: {
    /** Names for the right end; none where they cannot stand there. */
    readonly names: readonly string[];
    /** True where the first or the latest year is a bar. */
    readonly outer: boolean;
    /** True where bars stand between areas. */
    readonly slim: boolean;
    /** Room above for the name of the base year. */
    readonly head: number;
  },
): Frame {
  const top = ABOVE + head;
  const bottom = height - BELOW;
  const { step, lines, least: min } = ticksFor(lowest, highest, Math.max(3, (bottom - top) / 45));
  const decimals = Math.max(0, -Math.floor(Math.log10(step / unit.size) + 1e-9));
  const texts = lines.map((value) => unit.write(value, decimals));
  const left = Math.max(...texts.map(textWidth)) + 8;
  const room = Math.max(...names.map(textWidth)) + 18;
  const roomy =
    width >= 400 && room < width * 0.4 && names.length * LINE <= bottom - top && room > 0;
  const years = last - first;
  // The names of a single year stand close to its bar.
  const right = roomy ? Math.min(width - room, years ? width : left + 200) : width - 8;
  const wide = right - left;
  const gap = shown.reduce(
    (least, { point }, index) =>
      Math.min(least, point.year - (shown[index - 1]?.point.year ?? -Infinity) || least),
    years || 1,
  );
  const bar = Math.min(
    (SHARE * gap * (wide - 8)) / (years + (outer ? SHARE * gap : 0) || 1),
    slim ? WIDEST / 4 : years ? WIDEST : 1.5 * WIDEST,
    wide / 2,
  );
  const inset = years ? (outer ? bar / 2 + 4 : 0) : wide / 2;
  const max = lines.at(-1)!;
  const x = (year: number): number =>
    left + inset + ((wide - 2 * inset) / (years || 1)) * (year - first);
  const y = (value: number): number => bottom - ((bottom - top) * (value - min)) / (max - min);
  return {
    plot: { left, top, right, bottom },
    inset,
    min,
    max,
    bar,
    roomy,
    ticks: lines.map((value, index) => ({ value, y: y(value), text: texts[index]! })),
    x,
    y,
  };
}
