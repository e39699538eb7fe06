import { describe, expect, it } from 'vitest';

import { progressOf } from './index.js';
import { milestonesOf, pathOf, requiredAt } from './path.js';
import { buildTarget } from './testing/build.js';
import { illustrativeCity } from './testing/illustrative-city.js';

const today = '2026-11-21';

describe('a straight path', () => {
  const path = pathOf(buildTarget(), { year: 2010, value: 1000 }, 500)!;

  it('falls evenly from base to target and stays there', () => {
    expect(requiredAt(path, 2010)?.value).toBe(1000);
    expect(requiredAt(path, 2020)?.value).toBe(750);
    expect(requiredAt(path, 2030)).toEqual({ value: 500, formula: 'ET' });
    expect(requiredAt(path, 2040)?.value).toBe(500);
  });

  it('asks for nothing before its start', () => {
    expect(requiredAt(path, 2009)).toBeUndefined();
  });

  it('does not exist without a start, or where the target year is not after it', () => {
    expect(pathOf(buildTarget(), undefined, 500)).toBeUndefined();
    expect(pathOf(buildTarget(), { year: 2030, value: 1000 }, 500)).toBeUndefined();
  });
});

describe('a path by the city’s own milestones', () => {
  it('is judged by the milestones and not by the straight line', () => {
    const answer = progressOf(illustrativeCity(875), { today });
    expect(answer.required).toBe(880);
    expect(answer.verdict).toBe('on-track');
    expect(answer.gap).toBe(-5);
    expect(answer.working.method).toBe('milestones/1');
    expect(answer.working.steps.find(({ id }) => id === 'required')?.formula).toBe(
      'M2015 + (M2020 − M2015) × (t − 2015) / (2020 − 2015)',
    );
    expect(answer.working.inputs.filter(({ symbol }) => symbol.startsWith('M'))).toEqual([
      { symbol: 'M2015', value: 960, unit: 't', year: 2015, sourceId: 'plan' },
      { symbol: 'M2020', value: 860, unit: 't', year: 2020, sourceId: 'plan' },
      { symbol: 'M2025', value: 700, unit: 't', year: 2025, sourceId: 'plan' },
    ]);
  });

  it('has the same shades of verdict', () => {
    const verdict = (latest: number) => progressOf(illustrativeCity(latest), { today }).verdict;
    expect([400, 880, 924, 925, 1001].map(verdict)).toEqual([
      'achieved',
      'on-track',
      'slightly-off',
      'off-track',
      'increasing',
    ]);
  });

  it('is drawn through its milestones, and marked as made up', () => {
    const answer = progressOf(illustrativeCity(875), { today });
    expect(answer.illustrative).toBe(true);
    expect(answer.pathway).toEqual({
      kind: 'milestones',
      points: [
        { year: 2010, value: 1000, changePercent: 0 },
        { year: 2015, value: 960, changePercent: -4 },
        { year: 2020, value: 860, changePercent: -14 },
        { year: 2025, value: 700, changePercent: -30 },
        { year: 2030, value: 400, changePercent: -60, targetId: 'city-2030' },
      ],
    });
  });

  it('lets base and target win over a milestone of their year, and the last of a year over the first', () => {
    const milestones = [
      { year: 2010, value: 1 },
      { year: 2020, value: 2 },
      { year: 2020, value: 3 },
      { year: 2030, value: 4 },
    ];
    expect(milestonesOf(buildTarget({ milestones }))).toEqual([{ year: 2020, value: 3 }]);
  });
});
