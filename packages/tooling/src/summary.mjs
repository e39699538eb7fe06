/** The last line of a CI run: `N passed, N failed`, added up from the machine reports. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isMain } from './is-main.mjs';
import { readReport, reportsFolder } from './report.mjs';
import { suites } from './suites/index.mjs';

/** Adds the reports up; a suite without report, or without a test, counts as one failure. */
export function total(reports) {
  const sum = { passed: 0, failed: 0 };
  for (const report of reports) {
    const ran = report !== undefined && report.passed + report.failed > 0;
    sum.passed += report?.passed ?? 0;
    sum.failed += ran ? report.failed : 1;
  }
  return sum;
}

if (isMain(import.meta.url)) {
  const extra = existsSync(join(reportsFolder(), 'conformance.json')) ? ['conformance'] : [];
  const { passed, failed } = total([...suites, ...extra].map(readReport));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
