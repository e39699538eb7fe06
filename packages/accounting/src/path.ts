import type { Target } from '@climate-embed/schema';

import { isIntensity } from './target-level.js';

/** A point that a path runs through. */
interface PathPoint {
  readonly year: number;
  /** In the unit of the target. */
  readonly value: number;
  /** The value's symbol in the working: `E0`, `M2025`, `ET` … */
  readonly symbol: string;
  /** The year as formulas write it: `y0`, `2025`, `yT`. */
  readonly yearSymbol: string;
}

/** The line between a city's base and its target, against which a year is measured. */
export interface Path {
  readonly kind: 'linear' | 'milestones';
  /** At least two, ascending by year. */
  readonly points: readonly [PathPoint, PathPoint, ...PathPoint[]];
}

/** A base or target level at its year. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/**
 * The city's own steps that lie strictly between base and target year, ascending. Base and target win over a
 * milestone of their year; of two milestones of one year the one listed last counts. An intensity target has
 * none: milestones are tonnes, its path is tonnes per resident.
 */
export function milestonesOf(target: Target): readonly YearValue[] {
  if (isIntensity(target)) return [];
  const { baseYear = -Infinity, targetYear, milestones = [] } = target;
  const byYear = new Map(milestones.map(({ year, value }) => [year, value]));
  return [...byYear]
    .filter(([year]) => year > baseYear && year < targetYear)
    .sort(([a], [b]) => a - b)
    .map(([year, value]) => ({ year, value }));
}

/**
 * Draws the path of a target: straight from base to target, or through the city's own milestones. A baseline
 * scenario has no straight path, since its baseline is known for the target year alone. Undefined where
 * there is nothing to start from.
 */
export function pathOf(
  target: Target,
  base: YearValue | undefined,
  level: number,
): Path | undefined {
  const start: PathPoint[] = base
    ? [{ ...base, symbol: isIntensity(target) ? 'I0' : 'E0', yearSymbol: 'y0' }]
    : [];
  const steps = milestonesOf(target).map(({ year, value }) => ({
    year,
    value,
    symbol: `M${year}`,
    yearSymbol: `${year}`,
  }));
  const end = {
    year: target.targetYear,
    value: level,
    symbol: isIntensity(target) ? 'IT' : 'ET',
    yearSymbol: 'yT',
  };
  const [first, second, ...rest] = [...start, ...steps, end];
  if (!first || !second || first.year >= end.year) return undefined;
  if (target.kind === 'baseline-scenario' && steps.length === 0) return undefined;
  return { kind: steps.length > 0 ? 'milestones' : 'linear', points: [first, second, ...rest] };
}

/**
 * What a path asks for in a year, on the straight line between the points around it, with its formula. Stays
 * at the last point after it; undefined before the first.
 *
 * @example
 * requiredAt(path, 2023)?.formula; // 'E0 + (ET − E0) × (t − y0) / (yT − y0)'
 */
export function requiredAt(
  path: Path,
  year: number,
): { readonly value: number; readonly formula: string } | undefined {
  const last = path.points.at(-1)!;
  if (year >= last.year) return { value: last.value, formula: last.symbol };
  const index = path.points.findIndex((point) => point.year > year);
  const from = path.points[index - 1];
  const to = path.points[index];
  if (!from || !to) return undefined;
  const share = (year - from.year) / (to.year - from.year);
  const formula = `${from.symbol} + (${to.symbol} − ${from.symbol}) × (t − ${from.yearSymbol}) / (${to.yearSymbol} − ${from.yearSymbol})`;
  return { value: from.value + (to.value - from.value) * share, formula };
}
