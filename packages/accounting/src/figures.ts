import type { Assessment } from './assess.js';
import { percentOf } from './percent-of.js';

/** The figures of an assessment, unrounded; a figure that cannot be known is undefined. */
export interface AssessedFigures {
  /** Percent, base to latest. */
  readonly change: number | undefined;
  /** Percent, base to what the path asks for in the latest year. */
  readonly requiredChange: number | undefined;
  /** Percent, base to target. */
  readonly targetChange: number | undefined;
  /** Percent of target achieved, with its formula. */
  readonly achieved: { readonly value: number; readonly formula: string } | undefined;
  /** Tonnes, latest minus required. */
  readonly gap: number | undefined;
  /** Percent of required. */
  readonly gapPercent: number | undefined;
  /** Tonnes above the target, where there is no path but the target is not reached. */
  readonly distance: number | undefined;
}

const minus = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a - b;

const achievedOf = (assessment: Assessment): AssessedFigures['achieved'] => {
  const { target, latest, base, levelTonnes } = assessment;
  if (assessment.verdict === 'not-assessable') return undefined;
  const inBaseline = target.kind === 'baseline-scenario';
  // A baseline is known for the target year alone, so only a total of that very year can be held against it.
  const start = !inBaseline
    ? base?.value
    : latest?.period.year === target.targetYear
      ? target.baselineValue
      : undefined;
  const value = percentOf(minus(start, latest?.value), minus(start, levelTonnes));
  if (value === undefined) return undefined;
  if (inBaseline) return { value, formula: '(BAU − Et) / (BAU − ET) × 100' };
  return target.kind === 'base-year-intensity'
    ? { value, formula: '(I0 − Et / D) / (I0 − IT) × 100' }
    : { value, formula: '(E0 − Et) / (E0 − ET) × 100' };
};

/**
 * The change that a target asks for where its base is not stated: a base-year target's own percentage, and all
 * of it for net zero.
 */
const statedChange = ({ target }: Assessment): number | undefined => {
  switch (target.kind) {
    case 'base-year':
    case 'base-year-intensity':
      return target.targetValue === undefined && target.reductionPercent !== undefined
        ? -target.reductionPercent
        : undefined;
    case 'net-zero':
      return target.targetValue === undefined || target.targetValue === 0 ? -100 : undefined;
    default:
      return undefined;
  }
};

/**
 * Percent of target achieved is (E0 − Et) / (E0 − ET) × 100: below 0 where emissions rose, above 100 beyond
 * the target, undefined where the target asks for no reduction (ET ≥ E0).
 */
export function figuresOf(assessment: Assessment): AssessedFigures {
  const { latest, base, levelTonnes, required } = assessment;
  const changeTo = (value: number | undefined): number | undefined =>
    percentOf(minus(value, base?.value), base?.value);
  const gap = minus(latest?.value, required?.value);
  return {
    change: changeTo(latest?.value),
    requiredChange: changeTo(required?.value),
    targetChange: changeTo(levelTonnes) ?? (base ? undefined : statedChange(assessment)),
    achieved: achievedOf(assessment),
    gap,
    gapPercent: percentOf(gap, required?.value),
    distance: assessment.reason === 'no-base-value' ? minus(latest?.value, levelTonnes) : undefined,
  };
}
