import type { EmissionsChart } from '@climate-embed/schema';

import type { EmissionsLayout } from './emissions-drawing.js';
import { frameOf, LINE, type Frame } from './frame.js';
import { groundOf, type Ground, type GroundOptions } from './ground.js';
import { runsOf, type Stacked } from './stack.js';

/** What {@link drawEmissions} is told. */
export interface DrawOptions extends GroundOptions {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** By itself: areas where most years follow each other, else bars. */
  readonly kind?: 'areas' | 'bars' | undefined;
}

/** All that is known of a picture before it is drawn. */
export interface Plan extends Ground, Frame, EmissionsLayout {
  readonly parts: Ground['parts'];
  readonly unit: Ground['unit'];
  /** Steps that are bars, and no piece of an area. */
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
  const longest = Math.max(0, ...runs.map((run) => run.length));
  const kind = options.kind ?? (longest > 3 && longest * 2 > shown.length ? 'areas' : 'bars');
  const bars = new Set(runs.flatMap((run) => (kind === 'bars' || !run[1] ? run : [])));
  const year = data.aim?.baseYear ?? -1;
  const base = year >= first && year <= last ? year : undefined;
  const ends =
    last === newest ? stacked.filter(({ part }) => part.values.at(-1) !== undefined) : [];
  const frame = frameOf(ground, options, {
    names: ends.map(({ part }) => part.label.text),
    outer: bars.has(0) || bars.has(shown.length - 1),
    slim: kind === 'areas',
    head: base === undefined ? 0 : LINE,
  });
  const named = frame.roomy ? ends : [];
  return {
    ...ground,
    ...frame,
    kind,
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
    named,
    labelled: !!named[0] && named.length === stacked.length,
  };
}
