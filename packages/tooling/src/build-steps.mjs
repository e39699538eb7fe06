/**
 * The steps of a build in their order. `needs` says whether the step has anything to do in this tree,
 * `inputs` what it reads, `makes` one file that proves it was done, `run` the command.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const sources = (...names) => names.map((name) => `packages/${name}`);
const settings = ['pnpm-lock.yaml', 'tsconfig.base.json'];
const has = (...paths) => paths.some((path) => existsSync(join(root, path)));

const browserPackages = sources('schema', 'figures', 'sdk', 'widgets');
const compiled = [...browserPackages, ...sources('accounting', 'server', 'mocks')];

export const buildSteps = [
  {
    name: 'types',
    needs: () => true,
    inputs: [...settings, 'packages/tsconfig.json', ...compiled],
    makes: 'packages/schema/dist/index.js',
    // Forced, because a build info file that outlives a deleted dist makes tsc think all is there.
    run: ['tsc', ['-b', '--force', 'packages/tsconfig.json']],
  },
  {
    name: 'embed',
    needs: () => has('packages/widgets/vite.config.ts', 'packages/widgets/vite.config.mjs'),
    inputs: [...settings, ...browserPackages],
    makes: 'packages/widgets/dist/embed/embed.js',
    run: ['vite', ['build'], 'packages/widgets'],
  },
  {
    name: 'manifest',
    needs: () => has('packages/widgets/src'),
    inputs: [
      'pnpm-lock.yaml',
      'packages/widgets/src',
      'packages/tooling/manifest.config.mjs',
      'packages/tooling/src/manifest',
    ],
    makes: 'packages/widgets/custom-elements.json',
    run: ['cem', ['analyze', '--config', '../tooling/manifest.config.mjs'], 'packages/widgets'],
  },
  {
    name: 'docs',
    needs: () =>
      has('docs/.vitepress/config.ts', 'docs/.vitepress/config.mts', 'docs/.vitepress/config.mjs'),
    inputs: [...settings, 'docs', 'demos', ...compiled],
    makes: 'docs/.vitepress/dist/index.html',
    run: ['vitepress', ['build'], 'docs'],
  },
];
