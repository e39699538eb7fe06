import type { EmissionsChart, PathwayPoint } from '@climate-embed/schema';

import type { Locale } from '../locale.js';
import { aimWithin } from './aim.js';
import { unitFor, type Unit } from './axis.js';
import type { Selection } from './emissions-drawing.js';
import type { EmissionsWords } from './emissions-words.js';
import { readingOf, type Reading } from './reading.js';
import { stack, type Stacked } from './stack.js';

/** A reader's choice and words. */
export interface GroundOptions extends Selection {
  readonly locale: Locale;
  readonly words: EmissionsWords;
  /** Highest and lowest value of pictures beside this one, so that all share scale and unit. */
  readonly most?: number | undefined;
  readonly least?: number | undefined;
}

/** What words and picture have in common, so that both speak of the same years in the same unit. */
export interface Ground extends Reading {
  readonly stacked: readonly Stacked[];
  /** Lower and upper edge of the stack at each step. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly aim: readonly PathwayPoint[];
  /** First year, latest year of the data, last year of the axis. */
  readonly first: number;
  readonly newest: number;
  readonly last: number;
  /** Lowest and highest value, zero included. */
  readonly lowest: number;
  readonly highest: number;
  readonly unit: Unit;
}

/** Reads an answer as a reader wants to see it. */
export function groundOf(data: EmissionsChart, options: GroundOptions): Ground {
  const { locale, perPerson, to = 0, most = 0, least = 0 } = options;
  const reading = readingOf(data, options);
  const { shown, parts } = reading;
  const stacks = stack(parts, shown);
  const path = perPerson ? [] : (data.aim?.pathway.points ?? []);
  const first = shown[0]?.point.year ?? 0;
  const newest = shown.at(-1)?.point.year ?? 0;
  // Beyond the data only where a reader asks for it, and only as far as the path goes.
  const last = Math.max(newest, Math.min(to, path.at(-1)?.year ?? 0));
  const aim = aimWithin(path, first, last);
  let lowest = least;
  let highest = most;
  const reach = (value = 0): void => {
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  };
  shown.forEach(({ total }, at) => [stacks.low[at], stacks.high[at], total].forEach(reach));
  aim.forEach(({ value }) => reach(value));
  const unit = unitFor(locale, Math.max(highest, -lowest));
  return { ...reading, ...stacks, aim, first, newest, last, lowest, highest, unit };
}
