import { expect, it } from 'vitest';
import { chosen, verdict } from './check.mjs';
import { suites } from './suites/index.mjs';
import { total } from './summary.mjs';

const report = (passed, failed) => ({ suite: 'x', passed, failed, failures: [] });

it('fails a suite that failed, left no report or ran no test', () => {
  expect(verdict(report(3, 0))).toBeUndefined();
  expect(verdict(report(3, 1))).toBe('1 failed');
  expect(verdict(undefined)).toBe('no report');
  expect(verdict(report(0, 0))).toBe('no tests');
});

it('adds reports up and counts a missing or empty suite as a failure', () => {
  expect(total([report(3, 0), report(2, 1)])).toEqual({ passed: 5, failed: 1 });
  expect(total([report(3, 0), undefined, report(0, 0)])).toEqual({ passed: 3, failed: 2 });
});

it('runs all suites, or the named ones in their order, and knows no others', () => {
  expect(chosen([])).toEqual(suites);
  expect(chosen(['--only', 'lint,format'])).toEqual(['format', 'lint']);
  expect(chosen(['--only=unit'])).toEqual(['unit']);
  expect(() => chosen(['--only', 'linnt'])).toThrow('Unknown: linnt');
  expect(() => chosen(['--only'])).toThrow('nothing given');
});
