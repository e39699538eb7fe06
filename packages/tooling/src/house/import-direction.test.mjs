import { expect, it } from 'vitest';
import { findings } from './findings.mjs';
import { rule } from './import-direction.mjs';

const good = {
  'packages/widgets/src/a.ts': `import { send } from '@climate-embed/sdk';\nimport '@climate-embed/figures/progress';`,
  'packages/widgets/src/a.test.ts': `import { handler } from '@climate-embed/mocks';`,
  'demos/html/main.ts': `import '@climate-embed/widgets/define';`,
};

it('lets the arrows of the house pass', () => {
  expect(findings(rule, good)).toEqual([]);
});

it('stops an import that runs backwards or sideways, types and dynamic imports included', () => {
  const bad = {
    'packages/sdk/src/a.ts': `\nimport { x } from '@climate-embed/widgets';`,
    'packages/figures/src/a.ts': `import type { x } from '@climate-embed/accounting';`,
    'packages/widgets/src/a.ts': `const load = () => import('@climate-embed/server/app');`,
    'packages/widgets/src/b.ts': `export { handler } from '@climate-embed/mocks';`,
    'packages/server/src/a.ts': `type A = import('@climate-embed/demos').A;`,
  };
  expect(findings(rule, bad)).toEqual([
    'packages/sdk/src/a.ts:2 sdk must not import @climate-embed/widgets',
    'packages/figures/src/a.ts:1 figures must not import @climate-embed/accounting',
    'packages/widgets/src/a.ts:1 widgets must not import @climate-embed/server/app',
    'packages/widgets/src/b.ts:1 widgets must not import @climate-embed/mocks',
    'packages/server/src/a.ts:1 server must not import @climate-embed/demos',
  ]);
});
