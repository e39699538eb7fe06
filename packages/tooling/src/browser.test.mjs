import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { browserPath } from './browser.mjs';

let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'climate-browser-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function file(path, text = '#!/bin/sh') {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
  return join(folder, path);
}

const inFolder = (env) => browserPath({ PLAYWRIGHT_BROWSERS_PATH: join(folder, 'none'), ...env });

it('takes CHROME_PATH first, then what is on PATH, then what Playwright brought', () => {
  const chosen = file('mine/chrome');
  const installed = file('bin/chromium');
  const brought = file('pw/chromium-1200/chrome-linux/chrome');
  const PATH = [join(folder, 'empty'), join(folder, 'bin')].join(delimiter);
  const PLAYWRIGHT_BROWSERS_PATH = join(folder, 'pw');
  expect(inFolder({ CHROME_PATH: chosen, PATH })).toBe(chosen);
  expect(inFolder({ PATH, PLAYWRIGHT_BROWSERS_PATH })).toBe(installed);
  expect(inFolder({ PATH: '', PLAYWRIGHT_BROWSERS_PATH })).toBe(brought);
  expect(inFolder({ PATH: join(folder, 'empty') })).toBeUndefined();
});

it('passes by the script that only asks for a snap', () => {
  file('bin/chromium', '#!/bin/sh\necho "run: snap install chromium"');
  expect(inFolder({ PATH: join(folder, 'bin') })).toBeUndefined();
});
