import { expect, it } from 'vitest';
import { findings } from './findings.mjs';
import { rule } from './index-exports.mjs';

it('finds code in an index and a star anywhere', () => {
  const files = {
    'packages/sdk/src/index.ts': `export { a } from './a.js';\nexport type { B } from './b.js';\nexport const c = 1;\nimport './d.js';`,
    'packages/sdk/src/a.ts': `export * from './b.js';\nexport * as all from './b.js';\nexport const a = 1;`,
  };
  expect(findings(rule, files)).toEqual([
    'packages/sdk/src/index.ts:3 index.ts re-exports and does nothing else',
    'packages/sdk/src/index.ts:4 index.ts re-exports and does nothing else',
    'packages/sdk/src/a.ts:1 export * hides the names; list them',
  ]);
});
