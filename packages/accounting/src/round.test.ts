import { describe, expect, it } from 'vitest';

import { roundIntensity, roundPercent, roundTonnes } from './round.js';

describe('rounding', () => {
  it('keeps 0.1 t, two decimals of a percentage, four of an intensity', () => {
    expect(roundTonnes(8018.447)).toBe(8018.4);
    expect(roundPercent(-8.7054)).toBe(-8.71);
    expect(roundIntensity(5.123456)).toBe(5.1235);
  });

  it('leaves out what is not known or not finite', () => {
    for (const value of [undefined, NaN, Infinity, -Infinity])
      expect(roundTonnes(value)).toBeUndefined();
  });

  it('keeps numbers too large to be scaled', () => {
    expect(roundPercent(1.5e308)).toBe(1.5e308);
  });

  it('has no negative zero', () => {
    expect(Object.is(roundTonnes(-0.04), 0)).toBe(true);
  });
});
