import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browserReporter } from './browser-reporter.mjs';
import { clearReport, readReport } from './report.mjs';
import { root } from './root.mjs';

let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'climate-reports-'));
  vi.stubEnv('CLIMATE_REPORTS', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const testFile = join(root, 'packages/widgets/src/a.test.ts');
const testResults = (...tests) => ({
  name: '',
  tests: [],
  suites: [{ name: 'card', tests, suites: [] }],
});
const names = () =>
  readReport('browser').failures.map(({ name, message }) => `${name}: ${message}`);

it('counts tests, and takes a skipped one for a failure', () => {
  const tests = [
    { name: 'a', passed: true },
    { name: 'b', passed: false, error: { message: 'no' } },
    { name: 'c', skipped: true },
  ];
  browserReporter().stop({ sessions: [{ testFile, testResults: testResults(...tests) }] });
  expect(readReport('browser')).toMatchObject({ passed: 1, failed: 2 });
  expect(names()[0]).toBe('packages/widgets/src/a.test.ts › card › b: no');
});

it('fails a file in which nothing ran, an error outside any test and a file not found', () => {
  const session = { testFile, errors: [{ message: 'broken' }], request404s: ['/gone.js'] };
  browserReporter().stop({ sessions: [session] });
  expect(names()).toEqual([
    'packages/widgets/src/a.test.ts: broken',
    'packages/widgets/src/a.test.ts: The browser asked for /gone.js, which is not there.',
    'packages/widgets/src/a.test.ts: No test ran in this file.',
  ]);
});

it('has no report to read once it is cleared, nor where it is another suite’s or broken', () => {
  expect(readReport('browser')).toBeUndefined();
  writeFileSync(join(folder, 'browser.json'), '{ "suite": "unit", "passed": 1 }');
  expect(readReport('browser')).toBeUndefined();
  browserReporter().stop({ sessions: [] });
  expect(readReport('browser')).toMatchObject({ passed: 0, failed: 0 });
  clearReport('browser');
  expect(readReport('browser')).toBeUndefined();
});
