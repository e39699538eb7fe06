import { TARGET_KINDS, type Target } from '@climate-embed/schema';

/** Whether this version knows how to read the target; the list of kinds may grow. */
export function isKnownKind(target: Target): boolean {
  return TARGET_KINDS.some((kind) => kind === target.kind);
}

/** Whether a target is per unit of something and not in plain tonnes. */
export function isIntensity(target: Target): boolean {
  return target.kind === 'base-year-intensity';
}

/** What a target asks for in its year, in its own unit, and how that was found. */
export interface TargetLevel {
  /** Tonnes; for an intensity target, tonnes per unit of its denominator. */
  readonly value: number;
  /** In the symbols of the working; `ET` alone where the source prints the value. */
  readonly formula: string;
}

const known = (value: number | undefined, formula: string): TargetLevel | undefined =>
  value !== undefined && Number.isFinite(value) ? { value, formula } : undefined;

// `(100 - p) / 100` and not `1 - p / 100`: whole numbers stay whole, so a printed value can be met exactly.
const reduced = (from: number | undefined, percent: number | undefined): number | undefined =>
  from === undefined || percent === undefined ? undefined : (from * (100 - percent)) / 100;

/** The level that follows from the percentage, or from the kind alone; undefined where a part is missing. */
export function computedLevel(target: Target): TargetLevel | undefined {
  const { baseValue, baselineValue, reductionPercent } = target;
  switch (target.kind) {
    case 'base-year':
      return known(reduced(baseValue, reductionPercent), 'E0 × (1 − p / 100)');
    case 'base-year-intensity':
      return known(reduced(baseValue, reductionPercent), 'I0 × (1 − p / 100)');
    case 'baseline-scenario':
      return known(reduced(baselineValue, reductionPercent), 'BAU × (1 − p / 100)');
    case 'net-zero':
      return known(0, '0');
    default:
      return undefined;
  }
}

/** The level as the source prints it. An intensity target's tonnes are divided by its projected denominator. */
export function printedLevel(target: Target): TargetLevel | undefined {
  const { targetValue, denominatorValue } = target;
  if (targetValue === undefined) return undefined;
  if (!isIntensity(target)) return known(targetValue, 'ET');
  return denominatorValue === undefined || denominatorValue <= 0
    ? undefined
    : known(targetValue / denominatorValue, 'ET / DT');
}

/**
 * What a target asks for in its year. Where a source prints both a percentage and a value, the value wins.
 * Net zero is zero unless a residual level is printed. Undefined where the source does not say enough, and for
 * a kind that this version does not know.
 *
 * @example
 * targetLevel(kobe2030)?.value; // 4_956_800 tonnes
 */
export function targetLevel(target: Target): TargetLevel | undefined {
  return isKnownKind(target) ? (printedLevel(target) ?? computedLevel(target)) : undefined;
}
