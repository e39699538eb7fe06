/**
 * What `npm start` and `npm test` do before anything else, in plain Node with no dependency:
 * the right Node, the pinned pnpm, the locked dependencies and, unless `--browser=no`, a Chromium.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { needBrowser } from './browser-install.mjs';
import { isMain } from './is-main.mjs';
import { oldNode } from './node-version.mjs';
import { pnpm } from './pnpm.mjs';
import { root } from './root.mjs';

const stamp = join(root, 'node_modules', '.bootstrap');

/** What the installed dependencies depend on: the lock file, the workspace's settings and Node. */
function installKey() {
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'])
    hash.update(readFileSync(join(root, file)));
  return hash.update(process.version).digest('hex');
}

/** Installs the locked dependencies, or does nothing where that is done already. */
function install() {
  const key = installKey();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return 0;
  // CI=true keeps pnpm from asking a question that nobody is there to answer.
  const code = pnpm(['install', '--frozen-lockfile', '--reporter=append-only'], {
    env: { CI: 'true' },
  });
  if (code === 0) writeFileSync(stamp, key);
  return code;
}

function bootstrap(args) {
  const complaint = oldNode(process.versions.node);
  if (complaint) {
    console.error(complaint);
    return 1;
  }
  const code = install();
  if (code !== 0) return code;
  return args.includes('--browser=no') || needBrowser() ? 0 : 1;
}

if (isMain(import.meta.url)) {
  try {
    process.exitCode = bootstrap(process.argv.slice(2));
  } catch (error) {
    console.error(`[climate-embed] ${error.message}`);
    process.exitCode = 1;
  }
}
