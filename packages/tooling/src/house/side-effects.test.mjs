import { expect, it } from 'vitest';
import { findings } from './findings.mjs';
import { rule } from './side-effects.mjs';

it('lets define modules register, and tests do what they like', () => {
  const good = {
    'packages/widgets/src/a.define.ts': `customElements.define('climate-a', A);`,
    'packages/widgets/src/a.test.ts': `describe('a', () => customElements.define('x-a', A));`,
    'packages/widgets/src/loader/embed.ts': 'watch(document);',
    'packages/widgets/src/a.ts': `'use strict';\nexport const a = Object.freeze({});`,
  };
  expect(findings(rule, good)).toEqual([]);
});

it('finds a registration elsewhere, the loader included, and anything run on import', () => {
  const bad = {
    'packages/widgets/src/a.ts': `export function go() {\n  window.customElements.define('climate-a', A);\n}`,
    'packages/widgets/src/loader/embed.ts': `customElements.define('climate-b', B);`,
    'packages/sdk/src/a.ts': `export const a = 1;\nregister(a);`,
  };
  expect(findings(rule, bad)).toEqual([
    'packages/widgets/src/a.ts:2 tags are registered in *.define.ts only',
    'packages/widgets/src/loader/embed.ts:1 tags are registered in *.define.ts only',
    'packages/sdk/src/a.ts:2 runs when the module is imported',
  ]);
});
