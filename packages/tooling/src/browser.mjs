/** Where the Chromium for browser tests, bench and screenshots is, and how it has to be started. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Playwright's own download folder, as its documentation names it for each system. */
function playwrightFolder(env) {
  if (env.PLAYWRIGHT_BROWSERS_PATH) return env.PLAYWRIGHT_BROWSERS_PATH;
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'ms-playwright');
  if (process.platform === 'win32') return join(env.LOCALAPPDATA ?? homedir(), 'ms-playwright');
  return join(homedir(), '.cache', 'ms-playwright');
}

const playwrightFiles = [
  ['chrome-linux', 'chrome'],
  ['chrome-linux64', 'chrome'],
  ['chrome-win', 'chrome.exe'],
  ['chrome-win64', 'chrome.exe'],
  ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
];

function playwrightBrowsers(env) {
  const folder = playwrightFolder(env);
  if (!existsSync(folder)) return [];
  const builds = readdirSync(folder).filter((name) => /^chromium-\d+$/.test(name));
  return builds
    .sort()
    .reverse()
    .flatMap((build) => playwrightFiles.map((file) => join(folder, build, ...file)));
}

/** Ubuntu's package is a small script that only says "install the snap": no browser for us. */
function isSnapStub(path) {
  return statSync(path).size < 20_000 && readFileSync(path, 'utf8').includes('snap install');
}

/**
 * The path of a Chromium or Chrome, or undefined. Looked for in this order: `CHROME_PATH`, the
 * commands on `PATH`, the usual places of macOS and Windows, Playwright's download folder.
 */
export function browserPath(env = process.env) {
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const usual = env === process.env ? applications : [];
  const candidates = [env.CHROME_PATH, ...onPath, ...usual, ...playwrightBrowsers(env)];
  return candidates.find((path) => path && existsSync(path) && !isSnapStub(path));
}

/** No sandbox because CI runs as root; the rest keeps the browser off the network but for our page. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
