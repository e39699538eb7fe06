import type { Target } from '@climate-embed/schema';
import type { CdpRow } from '../cdp/cdp-row.js';
import type { Desk } from '../format.js';
import type { TargetConcept } from './target-concepts.js';

type Row = CdpRow<TargetConcept>;

/** The numbers of a target: members of `Target`, as printed. */
export type Levels = Pick<
  Target,
  | 'baseYear'
  | 'baseValue'
  | 'reductionPercent'
  | 'targetValue'
  | 'baselineValue'
  | 'denominatorUnit'
  | 'denominatorValue'
>;

/** How far a printed level may be from what base and percentage come to, as a share of the base. */
const TOLERANCE = 0.005;

/** The numbers of a target, or undefined where what its kind needs is not there; the desk then knows why. */
export function readLevels(row: Row, kind: Target['kind'], targetYear: number): Levels | undefined {
  const intensity = kind === 'base-year-intensity';
  const baseYear = row.year('baseYear');
  const base = intensity ? rateOf(row) : row.positive('baseEmissions')?.tonnes;
  const percent = percentOf(row);
  const level = levelOf(row, kind, percent);
  const baseline = kind === 'baseline-scenario' ? row.positive('baseline')?.tonnes : undefined;
  const denominator = intensity ? denominatorOf(row) : {};
  const lacking = [
    ...(kind === 'fixed-level' ||
    kind === 'net-zero' ||
    percent !== undefined ||
    level !== undefined
      ? []
      : ['a reduction or a level']),
    ...(kind === 'fixed-level' && level === undefined ? ['a level'] : []),
    ...((kind === 'base-year' || intensity) && baseYear === undefined ? ['a base year'] : []),
    ...(intensity && denominator.denominatorUnit === undefined ? ['a unit of intensity'] : []),
  ];
  if (lacking.length > 0) {
    const message = `A ${kind} target needs ${lacking.join(' and ')}. It is left out.`;
    return row.issue('warning', undefined, 'missing-value', message, lacking.join(', '));
  }
  if (baseYear !== undefined && baseYear >= targetYear) {
    const message = `The base year is not before the target year ${targetYear}. The target is left out.`;
    return row.issue('error', 'baseYear', 'bad-year', message, `a year before ${targetYear}`);
  }
  return {
    ...(baseYear === undefined ? {} : { baseYear }),
    ...(base === undefined ? {} : { baseValue: base }),
    ...(percent === undefined ? {} : { reductionPercent: percent }),
    ...(level === undefined ? {} : { targetValue: level }),
    ...(baseline === undefined ? {} : { baselineValue: baseline }),
    ...denominator,
  };
}

/** Holds the printed level against what base (or business as usual) and percentage come to. */
export function checkLevel(
  row: Row,
  desk: Desk,
  id: string,
  kind: Target['kind'],
  { baseValue, baselineValue, reductionPercent, targetValue }: Levels,
): void {
  const from = kind === 'baseline-scenario' ? baselineValue : baseValue;
  if (kind === 'base-year-intensity' || kind === 'fixed-level') return;
  if (from === undefined || reductionPercent === undefined || targetValue === undefined) return;
  const computed = Number((from * (1 - reductionPercent / 100)).toFixed(6));
  desk.reconcile(row.at('targetEmissions'), id, targetValue, computed, from * TOLERANCE);
}

function percentOf(row: Row): number | undefined {
  const percent = row.number('percent');
  if (percent === undefined) return undefined;
  if (percent <= 0) {
    const message = 'The reduction is not above 0 percent. It is left out.';
    return row.issue('warning', 'percent', 'odd-percent', message, 'more than 0');
  }
  if (percent < 1 || percent > 100) {
    const message = `The reduction is ${percent} percent. It is kept as printed.`;
    row.issue('warning', 'percent', 'odd-percent', message, '1 to 100');
  }
  return percent;
}

/** The level in the target year. Nought is a level where the reduction is whole, or the level is the target. */
function levelOf(row: Row, kind: Target['kind'], percent: number | undefined): number | undefined {
  const tonnes = row.mass('targetEmissions')?.tonnes;
  if (tonnes === undefined || tonnes > 0) return tonnes;
  if (tonnes < 0) {
    const message = 'The level is below 0. It is not stored.';
    return row.issue('warning', 'targetEmissions', 'negative', message, '0 or more');
  }
  const whole = (percent ?? 0) >= 100;
  if (whole || kind === 'net-zero') return tonnes;
  const kept = kind === 'fixed-level';
  const message = kept
    ? 'The level is 0. It is kept: the level is the target.'
    : 'The level is 0, and the reduction is not 100 percent. The level is not stored.';
  row.issue('warning', 'targetEmissions', 'zero', message, 'a number above 0');
  return kept ? tonnes : undefined;
}

/** Base-year tonnes for each unit of the denominator. */
function rateOf(row: Row): number | undefined {
  const rate = row.number('intensityBase');
  if (rate === undefined || rate > 0) return rate;
  const message = 'The intensity is not above 0. It is not stored.';
  return row.issue('warning', 'intensityBase', 'zero', message, 'a number above 0');
}

function denominatorOf(row: Row): Pick<Levels, 'denominatorUnit' | 'denominatorValue'> {
  const printed = row.text('intensityUnit');
  if (printed === undefined) return {};
  if (/\b(per capita|per (person|inhabitant|resident))\b/iu.test(printed)) {
    const people = row.number('projectedPopulation');
    return {
      denominatorUnit: 'person',
      ...(people !== undefined && people > 0 ? { denominatorValue: people } : {}),
    };
  }
  const unit = printed.replace(/^other, please specify:\s*/iu, '').slice(0, 100);
  return { denominatorUnit: /\bper unit gdp$/iu.test(unit) ? 'GDP' : unit };
}
