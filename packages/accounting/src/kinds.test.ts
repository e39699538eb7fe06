import type { City, Target } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';

import { progressOf } from './index.js';
import { buildCity, buildInventory as total, buildTarget, without } from './testing/build.js';

const today = '2026-11-21';
const judge = (target: Target, year: number, value: number, more: Partial<City> = {}) =>
  progressOf(buildCity([target], [total(year, value)], more), { today, targetId: target.id });

describe('a fixed-level target', () => {
  const withBase = without(
    buildTarget({ kind: 'fixed-level', targetValue: 600 }),
    'reductionPercent',
  );
  const bare = without(withBase, 'baseYear', 'baseValue');

  it('has a straight path where a start is stated', () => {
    const answer = judge(withBase, 2020, 800);
    expect(answer).toMatchObject({ required: 800, verdict: 'on-track', achievedPercent: 50 });
  });

  it('has only a distance without one', () => {
    const answer = judge(bare, 2020, 800);
    expect(answer).toMatchObject({ verdict: 'not-assessable', reason: 'no-base-value' });
    expect(answer.working.steps.at(-1)).toEqual({
      id: 'distance',
      formula: 'Et − ET',
      value: 200,
      unit: 't',
    });
    expect(answer).not.toHaveProperty('required');
    expect(answer).not.toHaveProperty('pathway');
  });

  it('needs none to be achieved, met or missed', () => {
    expect(judge(bare, 2020, 600).verdict).toBe('achieved');
    expect(judge(bare, 2030, 600).verdict).toBe('target-year-met');
    expect(judge(bare, 2031, 601)).toMatchObject({
      verdict: 'target-year-missed',
      required: 600,
      gap: 1,
    });
  });

  it('has a path between milestones of its own without one', () => {
    const milestones = [
      { year: 2018, value: 900 },
      { year: 2022, value: 800 },
    ];
    const stepped = { ...bare, milestones };
    expect(judge(stepped, 2020, 850)).toMatchObject({ verdict: 'on-track', required: 850 });
    expect(judge(stepped, 2017, 850).reason).toBe('no-base-value');
  });
});

describe('a baseline-scenario target', () => {
  const bau = without(
    buildTarget({ kind: 'baseline-scenario', baselineValue: 2000, reductionPercent: 30 }),
    'baseYear',
    'baseValue',
  );

  it('is held against its baseline in the target year, the only one with a baseline', () => {
    const answer = judge(bau, 2030, 1550);
    expect(answer).toMatchObject({ verdict: 'target-year-missed', required: 1400, gap: 150 });
    expect(answer.achievedPercent).toBe(75);
    expect(answer.working.steps.at(-1)?.formula).toBe('(BAU − Et) / (BAU − ET) × 100');
  });

  it('is not assessable before, however low emissions are, base stated or not', () => {
    expect(judge(bau, 2020, 1000)).toMatchObject({ reason: 'missing-baseline' });
    const based = { ...bau, baseYear: 2010, baseValue: 1200 };
    const answer = judge(based, 2020, 1000);
    expect(answer).toMatchObject({ reason: 'missing-baseline', changePercent: -16.67 });
    expect(answer).not.toHaveProperty('achievedPercent');
  });

  it('is assessable along milestones', () => {
    const milestones = [
      { year: 2015, value: 1300 },
      { year: 2025, value: 1500 },
    ];
    const answer = judge({ ...bau, milestones }, 2020, 1450);
    expect(answer).toMatchObject({ verdict: 'slightly-off', required: 1400, gap: 50 });
    expect(answer).not.toHaveProperty('achievedPercent');
  });
});

describe('a base-year intensity target', () => {
  const perPerson = buildTarget({
    kind: 'base-year-intensity',
    baseValue: 10,
    denominatorUnit: 'person',
    denominatorValue: 120,
  });
  const population = [{ year: 2020, value: 100, sourceId: 'totals' }];

  it('is judged per resident, with required value and gap in tonnes', () => {
    const answer = judge(perPerson, 2020, 780, { population });
    expect(answer).toMatchObject({
      verdict: 'slightly-off',
      required: 750,
      gap: 30,
      gapPercent: 4,
      changePercent: -22,
      requiredChangePercent: -25,
      targetChangePercent: -50,
      achievedPercent: 44,
      perPerson: 7.8,
    });
    expect(answer.working.inputs).toContainEqual({
      symbol: 'D',
      value: 100,
      unit: 'person',
      year: 2020,
      sourceId: 'totals',
    });
    const step = (id: string) => answer.working.steps.find((each) => each.id === id);
    expect(step('target-intensity')).toMatchObject({ value: 5, unit: 't/person' });
    expect(step('target-value')).toMatchObject({ value: 600, formula: 'IT × DT' });
    expect(step('required')?.formula).toBe('(I0 + (IT − I0) × (t − y0) / (yT − y0)) × D');
  });

  it('shows neither a base nor a path in tonnes', () => {
    const answer = judge(perPerson, 2020, 780, { population });
    expect(answer).not.toHaveProperty('base');
    expect(answer).not.toHaveProperty('pathway');
    expect(answer.series).toHaveLength(1);
  });

  it('takes its level from printed tonnes and a projected denominator', () => {
    const printed = { ...perPerson, targetValue: 480 };
    const answer = judge(printed, 2020, 700, { population });
    expect(answer).toMatchObject({ required: 700, verdict: 'on-track' });
    expect(answer.working.differences).toEqual([
      { id: 'target-value', printed: 4, computed: 5, unit: 't/person', sourceId: 'plan' },
    ]);
  });

  it('has a unit mismatch without residents of that year, or with another denominator', () => {
    const other = [{ year: 2019, value: 100, sourceId: 'totals' }];
    expect(judge(perPerson, 2020, 780).reason).toBe('unit-mismatch');
    expect(judge(perPerson, 2020, 780, { population: other }).reason).toBe('unit-mismatch');
    const zero = [{ year: 2020, value: 0, sourceId: 'totals' }];
    expect(judge(perPerson, 2020, 780, { population: zero }).reason).toBe('unit-mismatch');
    const gdp = { ...perPerson, denominatorUnit: 'KRW' };
    expect(judge(gdp, 2020, 780, { population }).reason).toBe('unit-mismatch');
  });
});

describe('a net-zero target', () => {
  const netZero = without(
    buildTarget({ kind: 'net-zero', targetYear: 2050, label: { en: 'carbon neutral' } }),
    'reductionPercent',
  );

  it('is a base-year target at zero where it states a base', () => {
    expect(judge(netZero, 2020, 750)).toMatchObject({
      verdict: 'on-track',
      required: 750,
      targetChangePercent: -100,
      achievedPercent: 25,
      netZero: { year: 2050, targetId: 'city-2030', label: { en: 'carbon neutral' } },
    });
  });

  it('borrows no base from another target', () => {
    const bare = without(netZero, 'baseYear', 'baseValue');
    const city = buildCity([{ ...bare, id: 'nz' }, buildTarget()], [total(2020, 750)]);
    const answer = progressOf(city, { today, targetId: 'nz' });
    expect(answer).toMatchObject({ reason: 'no-base-value', targetChangePercent: -100 });
  });

  it('keeps a residual level that its source prints', () => {
    expect(judge({ ...netZero, targetValue: 100 }, 2050, 100).verdict).toBe('target-year-met');
    expect(judge(netZero, 2050, 100).verdict).toBe('target-year-missed');
  });
});

describe('a target with odd figures', () => {
  it('of a zero base has a verdict and no percentages', () => {
    const answer = judge(buildTarget({ baseValue: 0, targetValue: -100 }), 2020, -60);
    expect(answer).toMatchObject({ verdict: 'on-track', required: -50, gap: -10 });
    expect(answer).not.toHaveProperty('changePercent');
    expect(answer).not.toHaveProperty('gapPercent');
    expect(answer.working.steps.map(({ id }) => id)).toEqual([
      'target-value',
      'required',
      'gap',
      'achieved',
    ]);
  });

  it('that asks for no reduction has no percent achieved', () => {
    expect(judge(buildTarget({ targetValue: 1000 }), 2020, 990)).not.toHaveProperty(
      'achievedPercent',
    );
    expect(judge(buildTarget({ targetValue: 1200 }), 2020, 1300).verdict).toBe('increasing');
  });

  it('of a kind that this version does not know is no target to judge', () => {
    expect(judge(buildTarget({ kind: 'peak-year' }), 2020, 990).reason).toBe('no-target');
  });
});
