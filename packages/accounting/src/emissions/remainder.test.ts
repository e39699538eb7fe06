import { describe, expect, it } from 'vitest';

import { remainderOf } from './remainder.js';

describe('what a total has above its parts', () => {
  it.each([
    ['a rounded thousand', 8_264_000, [5_000_000, 3_263_000], 0],
    [
      'six rounded thousands',
      8_266_000,
      [2_497_000, 1_647_000, 1_510_000, 1_776_000, 319_000, 514_000],
      0,
    ],
    ['a part that is not given', 9_000_000, [4_000_000, 4_000_000], 1_000_000],
    ['single tonnes', 1000, [600, 399], 0],
    ['more than single tonnes', 1000, [600, 390], 10],
    ['parts above the total', 1000, [600, 500], 0],
    ['no parts', 1000, [], 1000],
  ])('%s', (_what, total, parts, expected) => {
    expect(remainderOf(total, parts)).toBe(expected);
  });
});
