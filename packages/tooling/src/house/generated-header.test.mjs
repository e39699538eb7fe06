import { expect, it } from 'vitest';
import { findings } from './findings.mjs';
import { rule } from './generated-header.mjs';

it('finds a generated file that does not say so', () => {
  const files = {
    'packages/schema/src/generated/a.ts':
      '// Generated from src/nouns by `pnpm generate`. Do not edit.\n',
    'packages/schema/src/generated/b.ts': 'export const b = 1;\n',
    'packages/schema/src/c.ts': 'export const c = 1;\n',
  };
  expect(findings(rule, files)).toEqual([
    'packages/schema/src/generated/b.ts:1 must begin with what it was generated from, and "Do not edit"',
  ]);
});
