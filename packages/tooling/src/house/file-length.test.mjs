import { expect, it } from 'vitest';
import { findings } from './findings.mjs';
import { mostLines, rule } from './file-length.mjs';

const linesOf = (count) => 'x\n'.repeat(count);

it('lets a file of the greatest length pass, and any generated one', () => {
  const good = {
    'packages/sdk/src/a.ts': linesOf(mostLines),
    'packages/sdk/src/generated/a.ts': linesOf(1000),
    'docs/long.md': linesOf(1000),
  };
  expect(findings(rule, good)).toEqual([]);
});

it('finds one line more', () => {
  expect(findings(rule, { 'packages/sdk/src/a.ts': linesOf(mostLines + 1) })).toEqual([
    'packages/sdk/src/a.ts:300 301 lines; split it (at most 300)',
  ]);
});
