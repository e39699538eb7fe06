import { describe, expect, it } from 'vitest';
import { chartDataOf, stackedUp } from './chart-data.mjs';

const answer = {
  city: { name: { en: 'Sample' } },
  points: [{ year: 2000 }, { year: 2001 }],
  series: [
    { key: 'industry', label: { en: 'Industry' }, values: [5, 4] },
    { key: 'waste', values: [1, 2] },
  ],
};

describe('chartDataOf', () => {
  it('keeps years and parts in the order of the answer', () => {
    const { years, parts } = chartDataOf(answer);
    expect(years).toEqual([2000, 2001]);
    expect(parts.map(({ label, values }) => [label, values])).toEqual([
      ['Industry', [5, 4]],
      ['waste', [1, 2]],
    ]);
  });

  it('gives neighbours different colours', () => {
    const [one, other] = chartDataOf(answer).parts;
    expect(one.colour).not.toBe(other.colour);
  });
});

describe('stackedUp', () => {
  it('puts each part on those before it, so that the last is the total', () => {
    const { parts } = chartDataOf(answer);
    expect(stackedUp(parts)).toEqual([
      [5, 4],
      [6, 6],
    ]);
  });
});
