import { expect, it } from 'vitest';
import { findings } from './findings.mjs';
import { rule } from './file-names.mjs';

it('lets kebab-case and fixed names pass', () => {
  const good = [
    'packages/sdk/src/send.test-d.ts',
    'README.md',
    'docs/decisions/0001-x.md',
    '.ci/run',
  ];
  expect(findings(rule, Object.fromEntries(good.map((path) => [path, ''])))).toEqual([]);
});

it('finds capitals, underscores and names that say nothing, folders included', () => {
  const bad = [
    'packages/sdk/src/sendNow.ts',
    'packages/sdk/src/a_b.ts',
    'packages/sdk/src/utils/x.ts',
    'docs/helpers.ts',
  ];
  expect(findings(rule, Object.fromEntries(bad.map((path) => [path, ''])))).toEqual([
    'packages/sdk/src/sendNow.ts:1 "sendNow.ts" is not kebab-case',
    'packages/sdk/src/a_b.ts:1 "a_b.ts" is not kebab-case',
    'packages/sdk/src/utils/x.ts:1 "utils" says nothing; name the concept',
    'docs/helpers.ts:1 "helpers.ts" says nothing; name the concept',
  ]);
});
