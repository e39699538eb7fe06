import { describe, expect, it } from 'vitest';

import { outlierAgainst } from './outlier.js';

describe('a total beside the report before', () => {
  it.each([
    [46_685_000, 382_492, 'too-small'],
    [100, 20, 'too-small'],
    [100, 0, 'too-small'],
    [100, 21, undefined],
    [100, 499, undefined],
    [100, 500, 'too-large'],
    [100, -5, undefined],
    [0, 100, undefined],
    [-10, 100, undefined],
    [Number.NaN, 100, undefined],
  ])('%d, then %d: %s', (previous, current, expected) => {
    expect(outlierAgainst(previous, current)).toBe(expected);
  });
});
