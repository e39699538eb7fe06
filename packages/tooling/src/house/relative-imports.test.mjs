import { expect, it } from 'vitest';
import { findings } from './findings.mjs';
import { rule } from './relative-imports.mjs';

it('lets an import of a neighbour pass', () => {
  const good = {
    'packages/sdk/src/a.ts': `import { b } from './deep/b.js';`,
    'packages/sdk/src/deep/b.ts': `import { a } from '../a.js';`,
  };
  expect(findings(rule, good)).toEqual([]);
});

it('stops an import that leaves its package, leads nowhere or has no ending', () => {
  const bad = {
    'packages/sdk/src/a.ts': `import { x } from '../../schema/src/x.js';`,
    'packages/sdk/src/b.ts': `import { gone } from './gone.js';`,
    'packages/sdk/src/c.ts': `import { b } from './b';`,
    'packages/schema/src/x.ts': '',
    'docs/a.ts': `import '../packages/sdk/src/a.js';`,
  };
  expect(findings(rule, bad)).toEqual([
    'packages/sdk/src/a.ts:1 ../../schema/src/x.js leaves packages/sdk/; import the package by its name',
    'packages/sdk/src/b.ts:1 ./gone.js leads to no file; write the name with its .js',
    'packages/sdk/src/c.ts:1 ./b leads to no file; write the name with its .js',
    'docs/a.ts:1 ../packages/sdk/src/a.js leaves docs/; import the package by its name',
  ]);
});
