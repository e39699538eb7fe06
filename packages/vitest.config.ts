import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Packages resolve each other's `src`, so that no test needs a build first. */
const conditions = ['@climate-embed/source', 'module', 'import', 'default'];

const apart = ['**/node_modules/**', '**/dist/**'];

/**
 * The unit tests: everything that runs in plain Node. Elements are tested in a real browser instead
 * (packages/tooling/web-test-runner.config.mjs), so packages/widgets is not looked at here.
 */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { conditions: ['node', ...conditions] },
  ssr: { resolve: { conditions: ['node', ...conditions], externalConditions: ['node'] } },
  test: {
    environment: 'node',
    passWithNoTests: false,
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'packages',
          include: ['{packages,demos,docs}/**/*.test.{ts,mjs}'],
          exclude: [...apart, 'packages/widgets/**', 'packages/tooling/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'tooling',
          include: ['packages/tooling/**/*.test.mjs'],
          exclude: apart,
          // Nearly every file loads the compiler; one worker loads it once.
          isolate: false,
        },
      },
    ],
  },
});
