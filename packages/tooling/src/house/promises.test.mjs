import { expect, it } from 'vitest';
import { findings } from './findings.mjs';
import { numbers, rows, rule } from './promises.mjs';

const list = 'packages/tooling/promises.json';
const kept = (id) => ({ id, shownBy: ['a.test.ts'] });
const every = [...numbers, ...rows].map(kept);
const withList = (promises) => ({ [list]: JSON.stringify({ promises }), 'a.test.ts': '' });

it('is content where each promise is shown or put off by name', () => {
  const promises = [...every.slice(1), { id: '1', shownBy: [], later: 'the map' }];
  expect(findings(rule, withList(promises))).toEqual([]);
});

it('finds a promise without entry, without proof, and with a proof that is gone', () => {
  const promises = [
    { id: '1', shownBy: [] },
    { id: '2', shownBy: ['gone.test.ts'] },
    ...every.slice(3),
  ];
  expect(findings(rule, withList(promises))).toEqual([
    `${list}:1 promise 3 has no entry`,
    `${list}:1 promise 1 is shown by nothing and put off to nothing`,
    `${list}:1 promise 2 is shown by gone.test.ts, which is not there`,
  ]);
});

it('finds the list itself missing', () => {
  expect(findings(rule, {})).toEqual([`${list}:1 is missing`]);
});
