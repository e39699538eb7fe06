import { expect, it } from 'vitest';
import { findings } from './findings.mjs';
import { rule } from './top-level.mjs';

it('finds a new file or folder at the top', () => {
  const files = { 'README.md': '', '.ci/run': '', 'scripts/x.mjs': '', 'vite.config.ts': '' };
  expect(findings(rule, files)).toEqual([
    'scripts:1 has no place at the top; put it into packages/tooling',
    'vite.config.ts:1 has no place at the top; put it into packages/tooling',
  ]);
});
