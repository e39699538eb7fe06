import type { EmissionsChart } from '@climate-embed/schema';

import type { Step } from './emissions-drawing.js';
import { frameOf, LINE, type Frame } from './frame.js';
import { groundOf, type Ground, type GroundOptions } from './ground.js';
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
export interface Plan extends Ground {
  readonly kind: 'areas' | 'bars';
  readonly frame: Frame;
  readonly steps: readonly Step[];
  readonly runs: readonly Run[];
  /** Whether a step has parts, and whether it is a bar and no piece of an area. */
  readonly filled: readonly boolean[];
  readonly bars: ReadonlySet<number>;
  /** The base year, where it is on the axis. */
  readonly base: number | undefined;
  /** Parts whose names stand at the right end. */
  readonly named: readonly Stacked[];
}

/** Decides what is drawn, and where. */
export function planOf(data: EmissionsChart, options: DrawOptions): Plan {
  const ground = groundOf(data, options);
  const { first, high, last, newest, shown, stacked } = ground;
  const runs = runsOf(shown);
  const longest = Math.max(0, ...runs.map(([from, until]) => until + 1 - from));
  const kind = options.kind ?? (longest > 3 && longest * 2 > shown.length ? 'areas' : 'bars');
  const bars = new Set(
    runs.flatMap((run) => (kind === 'bars' || run[0] === run[1] ? stepsOf(run) : [])),
  );
  const year = data.aim?.baseYear ?? -1;
  const base = year >= first && year <= last ? year : undefined;
  const named =
    last === newest ? stacked.filter(({ part }) => part.values.at(-1) !== undefined) : [];
  const frame = frameOf(ground, options, {
    names: named.map(({ part }) => part.label.text),
    outer: bars.has(0) || bars.has(shown.length - 1),
    slim: kind === 'areas',
    head: base === undefined ? 0 : LINE,
  });
  return {
    ...ground,
    kind,
    frame,
    steps: shown.map(({ at, point, total }, step) => ({
      at,
      year: point.year,
      x: frame.x(point.year),
      total,
      top: frame.y(Math.max(high[step]!, total ?? 0)),
      soft: point.method !== 'inventory',
    })),
    runs,
    filled: shown.map((_, step) => stacked.some(({ part }) => part.values[step] !== undefined)),
    bars,
    base,
    named: frame.named ? named : [],
  };
}
