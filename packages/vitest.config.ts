import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Packages resolve each other's `src`, so that no test needs a build first. */
const conditions = ['@climate-embed/source', 'module', 'import', 'default'];

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
    include: ['{packages,demos,docs}/**/*.test.{ts,mjs}'],
    exclude: ['**/node_modules/**', '**/dist/**', 'packages/widgets/**'],
    passWithNoTests: false,
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
