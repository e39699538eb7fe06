import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../root.mjs';
import { fromVitest } from './unit.mjs';

const file = (parts) => ({
  name: join(root, 'packages/sdk/src/a.test.ts'),
  status: 'passed',
  assertionResults: [],
  ...parts,
});
const test = (status, failureMessages = []) => ({ fullName: 'does it', status, failureMessages });

it('counts every test, and a skipped one as a failure', () => {
  const assertionResults = [test('passed'), test('failed', ['no']), test('skipped')];
  expect(fromVitest({ testResults: [file({ status: 'failed', assertionResults })] })).toEqual([
    { name: 'packages/sdk/src/a.test.ts › does it' },
    { name: 'packages/sdk/src/a.test.ts › does it', message: 'no' },
    { name: 'packages/sdk/src/a.test.ts › does it', message: 'is skipped' },
  ]);
});

it('counts a file that did not load as a failure', () => {
  const report = { testResults: [file({ status: 'failed', message: 'cannot find ./b.js' })] };
  expect(fromVitest(report)).toEqual([
    { name: 'packages/sdk/src/a.test.ts', message: 'cannot find ./b.js' },
  ]);
});
