import { expect, it } from 'vitest';

import { chains, follows } from './chains.js';

it('parts a list wherever two neighbours do not belong together, and loses nothing', () => {
  const near = (before: number, item: number): boolean => item === before + 1;
  expect(chains([1, 2, 4, 5, 9], near)).toEqual([[1, 2], [4, 5], [9]]);
  expect(chains([], near)).toEqual([]);
});

it('joins years only where they follow each other and are counted in one manner', () => {
  const one = { year: 2020, method: 'inventory' };
  expect(follows(one, { year: 2021, method: 'inventory' })).toBe(true);
  expect(follows(one, { year: 2022, method: 'inventory' })).toBe(false);
  expect(follows(one, { year: 2021, method: 'modelled' })).toBe(false);
  expect(follows(one, { year: 2021, method: 'inventory', fiscal: true })).toBe(false);
});
