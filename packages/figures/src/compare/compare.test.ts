import type { EmissionsChart } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';

import words from '../locales/en.emissions.js';
import en from '../locales/en.js';
import { kobe, manyYears } from '../testing/emissions.js';
import { comparable, drawCompared } from './index.js';

const one = manyYears(8);
const other: EmissionsChart = { ...manyYears(5), city: { ...one.city, id: 'other' } };

describe('two cities', () => {
  it('compare where scheme, total, boundary, gases and weights are all stated and the same', () => {
    expect(comparable(one, other)).toBe(true);
  });

  it.each([
    ['basis', { code: 'BASIC+' }],
    ['basis', { scheme: 'gwangju-plan' }],
    ['boundary', { boundary: 'metropolitan' }],
    ['gas', { gas: 'CO2' }],
    ['gwp', { gwp: 'AR4' }],
  ])('do not where the %s differs', (reason, change) => {
    expect(comparable(one, { ...other, basis: { ...other.basis, ...change } })).toBe(reason);
  });

  it('do not where both leave a thing open: nobody knows that it is the same', () => {
    const { gwp: _, ...open } = one.basis!;
    expect(comparable({ ...one, basis: open }, { ...other, basis: open })).toBe('gwp');
    const { basis: _basis, ...bare } = one;
    expect(comparable(bare, bare)).toBe('basis');
  });

  it('need no weights where both count carbon dioxide alone', () => {
    const { gwp: _, ...open } = one.basis!;
    const basis = { ...open, gas: 'CO2' };
    expect(comparable({ ...one, basis }, { ...other, basis })).toBe(true);
  });

  it('do not where parts are others, totals are missing, or nobody knows the people', () => {
    expect(comparable(one, { ...other, by: 'scope' })).toBe('parts');
    expect(comparable(one, { ...other, points: [] })).toBe('missing');
    expect(comparable(one, other, true)).toBe('people');
  });
});

it('draws all on one scale, in one unit', () => {
  const options = { locale: en, words, width: 220, height: 150 };
  const [large, small] = drawCompared([one, kobe], options);
  expect(small!.layout.max).toBe(large!.layout.max);
  expect(small!.layout.unit.suffix).toBe(large!.layout.unit.suffix);
  expect(small!.layout.steps[0]!.top).toBeGreaterThan(large!.layout.steps[0]!.top);
});
