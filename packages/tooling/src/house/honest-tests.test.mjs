import { expect, it } from 'vitest';
import { findings } from './findings.mjs';
import { rule } from './honest-tests.mjs';

const inTest = (text) => findings(rule, { 'packages/sdk/src/a.test.ts': text });

it.each([
  `it.skip('a', () => {});`,
  `describe.only('a', () => {});`,
  `test.todo('a');`,
  `it.skipIf(true)('a', () => {});`,
  `describe.concurrent.only('a', () => {});`,
  `xit('a', () => {});`,
  `it('a', function () { this.skip(); });`,
])('finds the test switched off by %s', (text) => {
  expect(inTest(text)).toHaveLength(1);
});

it.each([
  'await new Promise((resolve) => setTimeout(resolve, 50));',
  'await new Promise(function (done) { window.setTimeout(() => done(), 20); });',
])('finds the sleep in %s', (text) => {
  expect(inTest(text)).toEqual([
    'packages/sdk/src/a.test.ts:1 sleeps; wait for the event or use a fake clock',
  ]);
});

it('lets the rest pass', () => {
  expect(inTest(`it.each([1])('a', () => list.skip(1).only);`)).toEqual([]);
  expect(inTest('await new Promise((resolve) => setTimeout(resolve, 0));')).toEqual([]);
  expect(inTest('setTimeout(() => controller.abort(), 50);')).toEqual([]);
  expect(findings(rule, { 'packages/sdk/src/a.ts': 'it.skip("a")' })).toEqual([]);
});
