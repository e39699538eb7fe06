import { expect, it } from 'vitest';
import { findings } from './findings.mjs';
import { rule } from './declared-dependencies.mjs';

const sdk = JSON.stringify({
  name: '@climate-embed/sdk',
  dependencies: { '@climate-embed/schema': 'workspace:^' },
  devDependencies: { zod: 'catalog:' },
});

it('finds what a package loads without declaring it; tests may load more', () => {
  const files = {
    'packages/sdk/package.json': sdk,
    'packages/sdk/src/a.ts': `import '@climate-embed/schema';\nimport 'node:fs';\nimport 'zod/mini';\nimport '@lit/task/x.js';`,
    'packages/sdk/src/a.test.ts': `import { it } from 'vitest';`,
  };
  expect(findings(rule, files)).toEqual([
    'packages/sdk/src/a.ts:3 zod is not in package.json',
    'packages/sdk/src/a.ts:4 @lit/task is not in package.json',
  ]);
});
