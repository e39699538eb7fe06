import { describe, expect, it } from 'vitest';

import { oldAfter, passedAfter } from './days.js';
import { buildInventory, buildTarget } from './testing/build.js';

const ending = (end: string) =>
  buildInventory(2020, 1, { period: { year: 2020, start: '2020-01-01', end } });

describe('days', () => {
  it('a total is old after the same day three years on', () => {
    expect(oldAfter(ending('2021-12-31'))).toBe('2024-12-31');
    expect(oldAfter(ending('2024-03-31'))).toBe('2027-03-31');
  });

  it('29 February has 28 February for its day in a common year', () => {
    expect(oldAfter(ending('2024-02-29'))).toBe('2027-02-28');
    expect(oldAfter(ending('2101-02-29'))).toBe('2104-02-29');
  });

  it('a target year ends with December, a fiscal one with the March after', () => {
    expect(passedAfter(buildTarget())).toBe('2030-12-31');
    expect(passedAfter(buildTarget({ baseFiscal: true }))).toBe('2031-03-31');
  });

  it('a year that a date cannot write has no day', () => {
    expect(passedAfter(buildTarget({ targetYear: 12_000 }))).toBeUndefined();
    expect(passedAfter(buildTarget({ targetYear: -1 }))).toBeUndefined();
    expect(oldAfter(ending('9998-12-31'))).toBeUndefined();
    expect(passedAfter(buildTarget({ targetYear: 30 }))).toBe('0030-12-31');
  });
});
