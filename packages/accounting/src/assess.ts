import type { City, Inventory, Population, Target } from '@climate-embed/schema';

import { latestInventory, type LatestInventory } from './latest-inventory.js';
import { pathOf, requiredAt, type Path, type YearValue } from './path.js';
import { populationOf } from './population-of.js';
import { notSuperseded } from './superseded-by.js';
import { isIntensity, isKnownKind, targetLevel, type TargetLevel } from './target-level.js';
import { verdictOf } from './verdict.js';
import type { Reason, Verdict } from './words.js';

/** A target held against the total that the rules choose. Everything in it is unrounded. */
export interface Assessment {
  readonly target: Target;
  readonly verdict: Verdict;
  /** Set exactly where the verdict is `not-assessable`. */
  readonly reason?: Reason | undefined;
  /** The total that is judged, where one compares with the target. */
  readonly latest?: Inventory | undefined;
  /** Whether that total's basis is known to be the target's. */
  readonly match?: 'same' | 'unconfirmed' | undefined;
  /** E0 in tonnes; for an intensity target the tonnes that I0 means for the residents of the latest year. */
  readonly base?: YearValue | undefined;
  /** ET or IT, in the target's own unit. */
  readonly level?: TargetLevel | undefined;
  /** The level in tonnes, converted like `base`. */
  readonly levelTonnes?: number | undefined;
  readonly path?: Path | undefined;
  readonly required?: { readonly value: number; readonly formula: string } | undefined;
  /** The residents of the latest year, where the target is per resident. */
  readonly denominator?: Population | undefined;
  readonly targetYearReached: boolean;
}

const baseOf = ({ baseYear: year, baseValue: value }: Target): YearValue | undefined =>
  year === undefined || value === undefined ? undefined : { year, value };

/** A target that gives neither a level nor a reduction, or is of a kind we cannot read, is none to judge by. */
const saysHowMuch = (target: Target, level: TargetLevel | undefined): boolean =>
  level !== undefined ||
  (isKnownKind(target) && target.kind !== 'fixed-level' && target.reductionPercent !== undefined) ||
  (isIntensity(target) && target.targetValue !== undefined);

/** The first reason that holds, in the order of the contract's list. */
const reasonFor = (
  target: Target,
  found: LatestInventory,
  level: TargetLevel | undefined,
): Reason => {
  const mismatch = 'reason' in found ? found.reason : undefined;
  if (!saysHowMuch(target, level)) return 'no-target';
  if (mismatch === 'no-inventory') return mismatch;
  switch (target.kind) {
    case 'baseline-scenario':
      return level && mismatch ? mismatch : 'missing-baseline';
    case 'fixed-level':
      return mismatch ?? 'no-base-value';
    default:
      return baseOf(target) ? (mismatch ?? 'unit-mismatch') : 'no-base-value';
  }
};

type Required = { readonly value: number; readonly formula: string };

// The value is in tonnes already; the formula is still the one per resident.
const inTonnes = (required: Required | undefined, target: Target): Required | undefined =>
  required && isIntensity(target)
    ? { value: required.value, formula: `(${required.formula}) × D` }
    : required;

/**
 * Holds one target against a city's totals: no clock, no choice between targets. An intensity target is judged
 * per resident: its base and level are multiplied by the residents of the latest year, which leaves every
 * percentage and the verdict as they are per resident and gives required value and gap in tonnes.
 */
export function assess(city: City, target: Target, tolerancePercent: number): Assessment {
  const found = latestInventory(target, notSuperseded(city.inventories, city.sources));
  const level = targetLevel(target);
  const { inventory: latest, match } =
    'inventory' in found ? found : { inventory: undefined, match: undefined };
  const year = latest?.period.year;
  const denominator =
    isIntensity(target) && latest && target.denominatorUnit === 'person'
      ? populationOf(city, latest.period.year, latest.sourceId)
      : undefined;
  const factor = isIntensity(target) ? denominator?.value : 1;
  const ownBase = baseOf(target);
  const base = ownBase && factor ? { ...ownBase, value: ownBase.value * factor } : undefined;
  const levelTonnes = level && factor ? level.value * factor : undefined;
  const path = levelTonnes === undefined ? undefined : pathOf(target, base, levelTonnes);
  const targetYearReached = year !== undefined && year >= target.targetYear;
  const required =
    year === undefined || levelTonnes === undefined
      ? undefined
      : targetYearReached
        ? { value: levelTonnes, formula: isIntensity(target) ? 'IT × D' : 'ET' }
        : path && inTonnes(requiredAt(path, year), target);
  // A level below a growing baseline is no achievement before its year: only a path can tell.
  const undecided =
    target.kind === 'baseline-scenario' && !targetYearReached && required === undefined;
  const verdict =
    latest && levelTonnes !== undefined && !undecided
      ? verdictOf({
          latest: latest.value,
          level: levelTonnes,
          base: base?.value,
          required: required?.value,
          targetYearReached,
          tolerancePercent,
        })
      : undefined;
  return {
    target,
    verdict: verdict ?? 'not-assessable',
    reason: verdict ? undefined : reasonFor(target, found, level),
    latest,
    match,
    base,
    level,
    levelTonnes,
    path,
    required: verdict ? required : undefined,
    denominator,
    targetYearReached,
  };
}
