import type { Verdict } from './words.js';

/** Floating-point noise must not decide a verdict: figures that agree to a billionth are equal. */
const atMost = (a: number, b: number): boolean =>
  a <= b || a - b <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** The figures that a verdict rests on, all in one unit. */
export interface VerdictFigures {
  /** Et: the total that is judged. */
  readonly latest: number;
  /** ET: the level asked for in the target year. */
  readonly level: number;
  /** E0, where a base is stated. */
  readonly base?: number | undefined;
  /** E*: what the path asks for in the year of the total, where there is a path. */
  readonly required?: number | undefined;
  /** Whether the total is of the target year or later. */
  readonly targetYearReached: boolean;
  /** How far above the path, in percent of it, still counts as slightly off. */
  readonly tolerancePercent: number;
}

/**
 * Judges a total. From the target year on it is met or missed; before it, the first that holds of: `achieved`
 * (Et ≤ ET), `increasing` (Et > E0), `on-track` (Et ≤ E*), `slightly-off` (Et ≤ E* plus the tolerance),
 * `off-track`. Undefined where the figures do not decide.
 *
 * @example
 * verdictOf({ latest: 8264, level: 4956.8, base: 12392, required: 8018.4, targetYearReached: false, tolerancePercent: 5 });
 * // 'slightly-off'
 */
export function verdictOf(figures: VerdictFigures): Verdict | undefined {
  const { latest, level, base, required, tolerancePercent } = figures;
  if (figures.targetYearReached)
    return atMost(latest, level) ? 'target-year-met' : 'target-year-missed';
  if (atMost(latest, level)) return 'achieved';
  if (base !== undefined && !atMost(latest, base)) return 'increasing';
  if (required === undefined) return undefined;
  if (atMost(latest, required)) return 'on-track';
  const limit = required + (Math.abs(required) * tolerancePercent) / 100;
  return atMost(latest, limit) ? 'slightly-off' : 'off-track';
}
