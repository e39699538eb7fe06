import type { City, IsoDate, Target } from '@climate-embed/schema';

import { assess } from './assess.js';
import { passedAfter } from './days.js';

/** Whether a target may stand for the whole city: city-wide, neither superseded nor marked uncertain. */
export function standsForCity(target: Target): boolean {
  return target.coverage === 'city-wide' && target.status === 'in-force';
}

interface Candidate {
  readonly target: Target;
  readonly assessable: boolean;
  readonly passed: boolean;
}

// Of those to come the soonest year first, of those behind us the one last passed.
const byYear = (a: Candidate, b: Candidate): number =>
  (a.target.targetYear - b.target.targetYear) * (a.passed ? -1 : 1);

const inOrder = (a: Candidate, b: Candidate): number =>
  Number(b.assessable) - Number(a.assessable) ||
  Number(a.passed) - Number(b.passed) ||
  byYear(a, b) ||
  Number(b.target.kind === 'base-year') - Number(a.target.kind === 'base-year') ||
  (a.target.id < b.target.id ? -1 : 1);

/**
 * Chooses the target that a card shows unless its host names one: among those that are city-wide and in force,
 * an assessable one before one that is not, the soonest year not yet passed, base-year before other kinds.
 * Where all have passed, the one last passed. This is the only place where the day matters.
 *
 * @returns undefined where no target stands for the whole city.
 * @example
 * chooseTarget(kobe, '2026-11-21')?.id; // 'kobe-2030'
 */
export function chooseTarget(city: City, today: IsoDate): Target | undefined {
  const candidates = city.targets.filter(standsForCity).map((target) => {
    const lastDay = passedAfter(target);
    return {
      target,
      // The tolerance moves a verdict between shades, never in or out of being assessable.
      assessable: assess(city, target, 0).verdict !== 'not-assessable',
      passed: lastDay !== undefined && today > lastDay,
    };
  });
  return candidates.sort(inOrder)[0]?.target;
}
