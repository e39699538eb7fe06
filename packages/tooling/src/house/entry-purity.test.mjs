import { expect, it } from 'vitest';
import { findings } from './findings.mjs';
import { rule } from './entry-purity.mjs';

const manifest = (exports) =>
  JSON.stringify({
    exports: Object.fromEntries(
      Object.entries(exports).map(([key, path]) => [key, { '@climate-embed/source': path }]),
    ),
  });

const schema = {
  'packages/schema/package.json': manifest({ '.': './src/index.ts', './zod': './src/zod.ts' }),
  'packages/schema/src/index.ts': `export { check } from './check.js';\nexport type { City } from './city.js';`,
  'packages/schema/src/check.ts': 'export const check = 1;',
  'packages/schema/src/city.ts': `import * as z from 'zod';`,
  'packages/schema/src/zod.ts': `export { city } from './city.js';`,
};

it('lets zod stand behind ./zod and behind types', () => {
  expect(findings(rule, schema)).toEqual([]);
});

it('finds zod across packages and shows the way to it', () => {
  const bad = {
    ...schema,
    'packages/sdk/package.json': manifest({ '.': './src/index.ts' }),
    'packages/sdk/src/index.ts': `export { send } from './send.js';`,
    'packages/sdk/src/send.ts': `import { city } from '@climate-embed/schema/zod';`,
  };
  expect(findings(rule, bad)).toEqual([
    'packages/schema/src/city.ts:1 @climate-embed/sdk . must be free of zod, but loads zod through ' +
      'packages/sdk/src/index.ts → packages/sdk/src/send.ts → packages/schema/src/zod.ts → packages/schema/src/city.ts',
  ]);
});

it('keeps Node and SQLite out of the app, dynamic imports included, and every locale clean', () => {
  const bad = {
    'packages/server/package.json': manifest({
      './app': './src/app/index.ts',
      './node': './src/node.ts',
    }),
    'packages/server/src/app/index.ts': `import './bytes.js';\nexport const open = () => import('libsql');`,
    'packages/server/src/app/bytes.ts': `import { createHash } from 'node:crypto';`,
    'packages/server/src/node.ts': `import 'node:http';`,
    'packages/figures/package.json': manifest({ './locales/*': './src/locales/*.ts' }),
    'packages/figures/src/locales/ko.ts': `import { html } from 'lit';`,
  };
  const found = findings(rule, bad).map((line) => line.replace(/ through .*/, ''));
  expect(found).toEqual([
    'packages/figures/src/locales/ko.ts:1 @climate-embed/figures ./locales/* must be free of lit, but loads lit',
    'packages/server/src/app/bytes.ts:1 @climate-embed/server ./app must be free of node, but loads node:crypto',
    'packages/server/src/app/index.ts:1 @climate-embed/server ./app must be free of sqlite, but loads libsql',
  ]);
});
