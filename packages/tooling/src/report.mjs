/**
 * The machine report of one suite: `.reports/<suite>.json`, the only thing that `check` and CI count.
 * Shape: `{ suite, passed, failed, failures: [{ name, message }] }`.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** The folder that the reports of one run stand in. */
export const reportsFolder = () => process.env.CLIMATE_REPORTS ?? join(root, '.reports');

const fileOf = (suite) => join(reportsFolder(), `${suite}.json`);

/** Takes away the report of an earlier run, so that a suite that dies leaves none. */
export function clearReport(suite) {
  rmSync(fileOf(suite), { force: true });
}

/** Writes the report; `results` is a list of `{ name, message }`, where a message means a failure. */
export function writeReport(suite, results) {
  const failures = results.filter((result) => result.message !== undefined);
  const report = {
    suite,
    passed: results.length - failures.length,
    failed: failures.length,
    failures,
  };
  mkdirSync(reportsFolder(), { recursive: true });
  writeFileSync(fileOf(suite), `${JSON.stringify(report, null, 2)}\n`);
  return report;
}

/** The report of a suite, or undefined where it is missing, broken or not in the agreed shape. */
export function readReport(suite) {
  try {
    const report = JSON.parse(readFileSync(fileOf(suite), 'utf8'));
    const whole = Number.isInteger(report.passed) && Number.isInteger(report.failed);
    return whole && report.suite === suite && Array.isArray(report.failures) ? report : undefined;
  } catch {
    return undefined;
  }
}
