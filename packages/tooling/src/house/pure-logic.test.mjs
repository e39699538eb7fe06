import { expect, it } from 'vitest';
import { findings } from './findings.mjs';
import { rule } from './pure-logic.mjs';

it('lets plain arithmetic and properties of any name pass', () => {
  const good = {
    'packages/figures/tsconfig.json': '{ "compilerOptions": { "rootDir": "src" } }',
    'packages/figures/src/a.ts': 'export const a = { document: 1 }; export const b = a.document;',
    'packages/sdk/src/a.ts': 'export const get = () => fetch("/");',
  };
  expect(findings(rule, good)).toEqual([]);
});

it('finds lit, fetch, the DOM and the settings that would let them in', () => {
  const bad = {
    'packages/accounting/tsconfig.json': '{ "compilerOptions": { "lib": ["DOM"] } }',
    'packages/accounting/src/a.ts': '/// <reference lib="dom" />\nexport const a = document.body;',
    'packages/figures/src/a.ts': `import { svg } from 'lit';\nexport const b = globalThis.fetch;`,
    'packages/figures/src/b.ts': `export const c = () => fetch('/');`,
  };
  expect(findings(rule, bad)).toEqual([
    'packages/accounting/tsconfig.json:1 accounting takes lib and types from tsconfig.base.json alone',
    'packages/accounting/src/a.ts:2 accounting is pure and must not touch document',
    'packages/accounting/src/a.ts:1 a reference to "dom" brings back globals that are kept out',
    'packages/figures/src/a.ts:1 figures is pure and must not know lit',
    'packages/figures/src/a.ts:2 figures is pure and must not touch globalThis',
    'packages/figures/src/b.ts:1 figures is pure and must not touch fetch',
  ]);
});
