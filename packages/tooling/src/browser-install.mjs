/** Brings a browser for the tests where none is installed: Debian's, else Playwright's. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { browserPath } from './browser.mjs';
import { root } from './root.mjs';

const attempts = 3;
const waitMilliseconds = 10_000;

function run(command, args, env = {}) {
  const options = { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } };
  return spawnSync(command, args, options).status === 0;
}

function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** Another apt on the machine may hold the lock: wait for it rather than fail. */
function apt(...args) {
  const settings = ['DPkg::Lock::Timeout=300', 'Acquire::Retries=2', 'Acquire::http::Timeout=30'];
  const flags = settings.flatMap((setting) => ['-o', setting]);
  return run('apt-get', [...flags, '-qq', ...args], { DEBIAN_FRONTEND: 'noninteractive' });
}

function fromDebian() {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) return;
  console.log('[climate-embed] No Chromium found: installing it with apt-get.');
  for (let attempt = 1; attempt <= attempts && !browserPath(); attempt += 1) {
    if (attempt > 1) sleep(waitMilliseconds);
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium');
  }
  // Korean, Japanese and Chinese cards need letters to draw; the tests pass without.
  if (browserPath()) apt('install', '-y', '--no-install-recommends', 'fonts-noto-cjk');
}

function fromPlaywright() {
  const command = join(root, 'node_modules', 'playwright-core', 'cli.js');
  if (!existsSync(command)) return;
  console.log('[climate-embed] No Chromium found: asking Playwright for one.');
  run(process.execPath, [command, 'install', '--no-shell', 'chromium']);
}

const whatToDo = `[climate-embed] The element tests need a Chromium or Chrome, and none could be installed. Do one of these,
then run npm test again:
  - install Chromium or Google Chrome in the usual way for your system;
  - point to one: CHROME_PATH=/path/to/chrome npm test;
  - on Debian or Ubuntu: sudo apt-get install chromium;
  - with network access: npx playwright-core install --with-deps chromium.`;

/** True where a browser is there in the end; prints what to do where it is not. */
export function needBrowser() {
  if (process.env.CHROME_PATH && !existsSync(process.env.CHROME_PATH)) {
    console.error(`[climate-embed] CHROME_PATH is ${process.env.CHROME_PATH}, where no file is.`);
    return false;
  }
  for (const source of [fromDebian, fromPlaywright]) if (!browserPath()) source();
  if (!browserPath()) console.error(whatToDo);
  return browserPath() !== undefined;
}
