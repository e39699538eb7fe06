import { expect, it } from 'vitest';
import { asksOnce, withinLimits } from './counts.mjs';

const failed = (results) => results.filter(({ message }) => message).map(({ name }) => name);

it('finds a count over its limit, errors, and a count that was not taken', () => {
  const limits = { requests: 5, depth: 2, errors: 0 };
  expect(failed(withinLimits('one', limits, { requests: 5, depth: 2, errors: [] }))).toEqual([]);
  const bad = { requests: 6, errors: ['404 /x'] };
  expect(failed(withinLimits('one', limits, bad))).toEqual([
    'one: requests 6, at most 5',
    'one: depth undefined, at most 2',
    'one: errors 1, at most 0',
  ]);
});

it('holds a hundred cards to the requests of one', () => {
  expect(asksOnce({ one: { requests: 5 }, hundred: { requests: 5 } }).message).toBeUndefined();
  expect(asksOnce({ one: { requests: 5 }, hundred: { requests: 6 } }).message).toBeDefined();
});
