import { expect, it } from 'vitest';

import { textWidth } from './text-width.js';

/** Advance widths of Arial Bold, in units of 2048 to the em (a digit has 1139): a wide font that many hosts use. */
const ARIAL_BOLD: Readonly<Record<string, number>> = {
  '.': 569,
  ',': 569,
  '%': 1821,
  '−': 1196,
  M: 1706,
  t: 682,
  k: 1139,
  N: 1479,
  e: 1139,
  z: 1024,
  r: 797,
  o: 1251,
  m: 1821,
  w: 1593,
  ' ': 569,
};

it.each(['2030', '8.26 Mt', '12,392 kt', '−60 %', '−30.1 %', 'Net zero'])(
  'takes %j for at least as wide as Arial Bold sets it',
  (text) => {
    const arial = [...text].reduce(
      (sum, letter) => sum + ((ARIAL_BOLD[letter] ?? 1139) / 2048) * 12,
      0,
    );
    expect(textWidth(text)).toBeGreaterThanOrEqual(arial);
    expect(textWidth(text)).toBeLessThan(arial * 1.8);
  },
);

it('gives Chinese, Japanese and Korean a full square, Cyrillic room for its wide letters', () => {
  expect(textWidth('만톤')).toBeGreaterThanOrEqual(24);
  expect(textWidth('実質ゼロ')).toBeGreaterThanOrEqual(48);
  expect(textWidth('млн т')).toBeGreaterThan(textWidth('abc d'));
});
