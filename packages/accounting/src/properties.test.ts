import {
  check,
  progressShape,
  TARGET_KINDS,
  type Inventory,
  type Progress,
  type Target,
} from '@climate-embed/schema';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { progressOf } from './index.js';
import { anyCity } from './testing/any-city.js';
import { buildCity } from './testing/build.js';

const today = '2026-11-21';

const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];

const hasHole = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'object' && Object.values(value).some(hasHole));

describe('for any city that the contract lets through', () => {
  it('the answer keeps the contract, with no NaN, no infinity and no hole', () => {
    const seen = { assessable: 0, not: 0 };
    fc.assert(
      fc.property(anyCity, (any) => {
        for (const targetId of [undefined, ...any.targets.map(({ id }) => id)]) {
          const answer = progressOf(any, { today, targetId });
          expect(check(progressShape, answer)).toEqual([]);
          expect(numbersIn(answer).every(Number.isFinite)).toBe(true);
          expect(hasHole(answer)).toBe(false);
          expect(answer.reason === undefined).toBe(answer.verdict !== 'not-assessable');
          seen[answer.reason ? 'not' : 'assessable'] += 1;
        }
      }),
      { numRuns: 500 },
    );
    const share = seen.assessable / (seen.assessable + seen.not);
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.7);
  });

  it('the answer does not depend on the order of totals', () => {
    fc.assert(
      fc.property(anyCity, (any) => {
        const unique = new Map(any.inventories.map((each) => [each.id, each]));
        const once = { ...any, population: [], inventories: [...unique.values()] };
        const turned = { ...once, inventories: [...once.inventories].reverse() };
        expect(progressOf(turned, { today })).toEqual(progressOf(once, { today }));
      }),
    );
  });
});

// Three totals a city, and whole tonnes, so that halving and doubling them is exact in binary.
const plainTarget = fc
  .record({
    kind: fc.constantFrom(...TARGET_KINDS),
    reductionPercent: fc.integer({ min: 0, max: 100 }),
    baseValue: fc.integer({ min: 1, max: 1e6 }),
    baselineValue: fc.integer({ min: 1, max: 1e6 }),
    targetValue: fc.option(fc.integer({ min: 0, max: 1e6 }), { nil: undefined }),
    milestone: fc.option(fc.integer({ min: 1, max: 1e6 }), { nil: undefined }),
  })
  .map(({ targetValue, milestone, ...rest }): Target => ({
    id: 't',
    cityId: 'city',
    coverage: 'city-wide',
    status: 'in-force',
    baseYear: 2010,
    targetYear: 2030,
    denominatorUnit: 'person',
    sourceId: 'plan',
    ...rest,
    ...(targetValue !== undefined && { targetValue, denominatorValue: 8 }),
    ...(milestone !== undefined && { milestones: [{ year: 2018, value: milestone }] }),
  }));

interface Plain {
  readonly target: Target;
  readonly year: number;
  readonly latest: number;
}

// The total is mostly a share of the base, so that every shade of verdict is met often.
const plain: fc.Arbitrary<Plain> = fc
  .record({
    target: plainTarget,
    year: fc.integer({ min: 2011, max: 2032 }),
    share: fc.integer({ min: 0, max: 110 }),
    any: fc.option(fc.integer({ min: 0, max: 1e6 }), { nil: undefined, freq: 1 }),
  })
  .map(({ target: asked, year, share, any }) => ({
    target: asked,
    year,
    latest: any ?? Math.round((asked.baseValue! * share) / 100),
  }));

const answerTo = ({ target: asked, year, latest }: Plain, factor = 1): Progress => {
  const times = (value: number | undefined) => (value === undefined ? undefined : value * factor);
  const scaled = Object.fromEntries(
    Object.entries({
      ...asked,
      baseValue: times(asked.baseValue),
      baselineValue: times(asked.baselineValue),
      targetValue: times(asked.targetValue),
      milestones: asked.milestones?.map((step) => ({ ...step, value: step.value * factor })),
    }).filter(([, value]) => value !== undefined),
  ) as unknown as Target;
  const total: Inventory = {
    id: 'i',
    cityId: 'city',
    period: { year, start: `${year}-01-01`, end: `${year}-12-31` },
    basis: {},
    method: 'inventory',
    value: latest * factor,
    sourceId: 'totals',
  };
  const population = [{ year, value: 4, sourceId: 'totals' }];
  // A wide tolerance, so that the shade it makes is met often.
  const options = { today, targetId: 't', tolerancePercent: 20 };
  return progressOf(buildCity([scaled], [total], { population }), options);
};

describe('whatever the unit', () => {
  it('all tonnes times k give required value and gap times k, the same percentages and verdict', () => {
    fc.assert(
      fc.property(plain, fc.constantFrom(0.25, 0.5, 2, 16, 1024), (figures, k) => {
        const one = answerTo(figures);
        const many = answerTo(figures, k);
        const percentages = ({
          changePercent,
          requiredChangePercent,
          targetChangePercent,
          achievedPercent,
          gapPercent,
        }: Progress) => [
          changePercent,
          requiredChangePercent,
          targetChangePercent,
          achievedPercent,
          gapPercent,
        ];
        expect(many.verdict).toBe(one.verdict);
        expect(many.reason).toBe(one.reason);
        expect(percentages(many)).toEqual(percentages(one));
        for (const key of ['required', 'gap'] as const) {
          expect(many[key] === undefined).toBe(one[key] === undefined);
          // Each side is rounded to 0.1 t on its own.
          const apart = Math.abs((many[key] ?? 0) - (one[key] ?? 0) * k);
          expect(apart).toBeLessThanOrEqual(0.05 * (k + 1) + 1e-6);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('with lower emissions', () => {
  const WORST_FIRST = ['increasing', 'off-track', 'slightly-off', 'on-track', 'achieved'];
  const rank = ({ verdict }: Progress): number =>
    verdict === 'target-year-met' ? 1 : WORST_FIRST.indexOf(verdict);

  it('a verdict is never worse', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(plain, fc.integer({ min: 0, max: 1e6 }), (figures, less) => {
        const higher = answerTo(figures);
        const lower = answerTo({ ...figures, latest: Math.max(0, figures.latest - less) });
        seen.add(higher.verdict);
        expect(rank(lower)).toBeGreaterThanOrEqual(rank(higher));
      }),
      { numRuns: 1200 },
    );
    expect([...seen].sort()).toEqual(
      [...WORST_FIRST, 'not-assessable', 'target-year-met', 'target-year-missed'].sort(),
    );
  });
});
