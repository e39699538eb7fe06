/** Element tests: packages/widgets in a real Chromium, against the sources of every package. */
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { browserPath, chromiumArgs } from './src/browser.mjs';
import { browserReporter } from './src/browser-reporter.mjs';
import { root } from './src/root.mjs';

const widgets = createRequire(join(root, 'packages/widgets/package.json'));
const workerFile = () => join(widgets.resolve('msw/package.json'), '../lib/mockServiceWorker.js');

/** Mock Service Worker's script has to come from the origin of the page. */
function serveMockWorker(context, next) {
  if (context.path !== '/mockServiceWorker.js') return next();
  context.type = 'text/javascript';
  context.set('service-worker-allowed', '/');
  context.body = createReadStream(workerFile());
}

export default {
  rootDir: root,
  files: [join(root, 'packages/widgets/src/**/*.test.ts')],
  nodeResolve: { exportConditions: ['@climate-embed/source', 'browser'] },
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: browserPath(), args: chromiumArgs },
    }),
  ],
  concurrency: 2,
  testsFinishTimeout: 400_000,
  testFramework: { config: { ui: 'bdd', timeout: 30_000 } },
  middleware: [serveMockWorker],
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: join(root, 'tsconfig.base.json') }),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), browserReporter()],
};
