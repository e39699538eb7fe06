import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fingerprint } from './inputs.mjs';

let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'climate-inputs-'));
  write('src/a.ts', 'one');
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

it('changes with a file, its name and a new file, and not with tests or what a build writes', () => {
  const before = fingerprint(['src'], folder);
  write('src/a.test.ts', 'a test');
  write('src/dist/a.js', 'built');
  write('src/custom-elements.json', '{}');
  write('src/node_modules/x/index.js', 'foreign');
  expect(fingerprint(['src', 'missing'], folder)).toBe(before);
  write('src/deep/b.ts', 'one');
  const more = fingerprint(['src'], folder);
  expect(more).not.toBe(before);
  write('src/a.ts', 'two');
  expect(fingerprint(['src'], folder)).not.toBe(more);
});
