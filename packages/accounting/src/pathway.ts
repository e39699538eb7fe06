import type { City, Pathway, PathwayPoint, Target } from '@climate-embed/schema';

import { isIntensity, targetLevel } from './target-level.js';
import type { Assessment } from './assess.js';
import { compareBasis } from './basis.js';
import { standsForCity } from './choose-target.js';
import { dropAbsent } from './drop-absent.js';
import { percentOf } from './percent-of.js';
import { roundPercent, roundTonnes } from './round.js';

/**
 * The city's targets beyond the assessed one: in force, city-wide, in tonnes, with a level of their own, and not
 * stated to count something else. Of two for one year the stricter stands. Empty where the assessed target is
 * not itself city-wide: its path is then another one.
 */
export function laterTargets(city: City, assessed: Target): readonly Target[] {
  if (assessed.coverage !== 'city-wide') return [];
  const later = city.targets.filter((target) => {
    const match = compareBasis(assessed.basis, target.basis);
    return (
      standsForCity(target) &&
      target.targetYear > assessed.targetYear &&
      !isIntensity(target) &&
      targetLevel(target) !== undefined &&
      (match === 'same' || match === 'unconfirmed')
    );
  });
  later.sort(
    (a, b) =>
      a.targetYear - b.targetYear ||
      targetLevel(a)!.value - targetLevel(b)!.value ||
      (a.id < b.id ? -1 : 1),
  );
  return later.filter((target, index) => later[index - 1]?.targetYear !== target.targetYear);
}

/**
 * The path of an assessment as points to draw: base, milestones, the target, then the city's later targets.
 * Absent where there is no path in tonnes: no start, a baseline scenario without milestones, or an intensity
 * target, whose path is straight per resident and therefore not in tonnes.
 */
export function pathwayOf(city: City, assessment: Assessment): Pathway | undefined {
  const { target, path, base } = assessment;
  if (!path || isIntensity(target)) return undefined;
  const pointAt = (year: number, value: number, of?: Target): PathwayPoint | undefined => {
    const tonnes = roundTonnes(value);
    if (tonnes === undefined) return undefined;
    return dropAbsent<PathwayPoint>({
      year,
      value: tonnes,
      changePercent: base && roundPercent(percentOf(value - base.value, base.value)),
      targetId: of?.id,
      netZero: of?.kind === 'net-zero' || undefined,
    });
  };
  const points = [
    ...path.points.map(({ year, value, symbol }) =>
      pointAt(year, value, symbol === 'ET' ? target : undefined),
    ),
    ...laterTargets(city, target).map((later) =>
      pointAt(later.targetYear, targetLevel(later)!.value, later),
    ),
  ];
  return { kind: path.kind, points: points.filter((point) => point !== undefined) };
}
