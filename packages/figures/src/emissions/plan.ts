import type { EmissionsChart, PathwayPoint } from '@climate-embed/schema';

import type { LayoutPart, Step } from './emissions-drawing.js';
import { frameOf, type Frame } from './frame.js';
import { groundOf, type GroundOptions } from './ground.js';
import { runsOf, stepsOf, type Run, type Stacked } from './stack.js';

/** What {@link drawEmissions} is told. */
export interface DrawOptions extends GroundOptions {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** By itself: areas where most years follow each other, else bars. */
  readonly kind?: 'areas' | 'bars' | undefined;
}

/** All that is known of a picture before it is drawn. */
export interface Plan {
  readonly kind: 'areas' | 'bars';
  readonly frame: Frame;
  readonly steps: readonly Step[];
  readonly parts: readonly LayoutPart[];
  readonly stacked: readonly Stacked[];
  /** Lower and upper edge of the stack at each step. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly runs: readonly Run[];
  /** Whether a step has parts, and whether it is a bar and no piece of an area. */
  readonly filled: readonly boolean[];
  readonly bars: ReadonlySet<number>;
  readonly aim: readonly PathwayPoint[];
  /** The base year, where it is on the axis. */
  readonly base: number | undefined;
  /** Parts whose names stand at the right end. */
  readonly named: readonly Stacked[];
}

/** Decides what is drawn, and where. */
export function planOf(data: EmissionsChart, options: DrawOptions): Plan {
  const ground = groundOf(data, options);
  const { aim, first, high, highest, last, low, lowest, newest, parts, shown, stacked } = ground;
  const years = shown.map(({ point }) => point.year);
  const runs = runsOf(shown);
  const longest = Math.max(0, ...runs.map(([from, until]) => until + 1 - from));
  const kind = options.kind ?? (longest > 3 && longest * 2 > years.length ? 'areas' : 'bars');
  const bars = new Set(
    runs.flatMap((run) => (kind === 'bars' || run[0] === run[1] ? stepsOf(run) : [])),
  );
  const baseYear = data.aim?.baseYear ?? -1;
  const base = baseYear >= first && baseYear <= last ? baseYear : undefined;
  const ends =
    last === newest ? stacked.filter(({ part }) => part.values.at(-1) !== undefined) : [];
  const frame = frameOf({
    ...options,
    unit: ground.unit,
    years,
    last,
    lowest,
    highest,
    names: ends.map(({ part }) => part.label.text),
    outer: bars.has(0) || bars.has(years.length - 1),
    slim: kind === 'areas',
    base: base !== undefined,
  });
  return {
    kind,
    frame,
    steps: shown.map(({ at, point: { year, method }, total }, step) => ({
      at,
      year,
      x: frame.x(year),
      total,
      top: frame.y(Math.max(high[step]!, total ?? 0)),
      soft: method !== 'inventory',
    })),
    parts,
    stacked,
    low,
    high,
    runs,
    filled: years.map((_, step) => stacked.some(({ part }) => part.values[step] !== undefined)),
    bars,
    aim,
    base,
    named: frame.named ? ends : [],
  };
}
