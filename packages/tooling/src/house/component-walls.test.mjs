import { expect, it } from 'vitest';
import { findings } from './findings.mjs';
import { rule } from './component-walls.mjs';

it('finds a widget that reaches into the folder of another', () => {
  const files = {
    'packages/widgets/src/components/map/map.ts': `import { a } from '../progress/progress.js';\nimport './part.js';\nimport '../../element.js';`,
    'packages/widgets/src/components/map/part.ts': '',
    'packages/widgets/src/components/progress/progress.ts': '',
    'packages/widgets/src/element.ts': `import './components/map/map.js';`,
  };
  expect(findings(rule, files)).toEqual([
    'packages/widgets/src/components/map/map.ts:1 map must not reach into progress',
  ]);
});
