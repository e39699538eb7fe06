/** A reporter for @web/test-runner that writes our own machine report, `.reports/browser.json`. */
import { relative } from 'node:path';
import { root } from './root.mjs';
import { writeReport } from './report.mjs';

function message(error) {
  return [error?.message ?? 'failed without a message', error?.stack].filter(Boolean).join('\n');
}

function* results(suite, above) {
  for (const test of suite.tests) {
    const name = [...above, test.name].join(' › ');
    if (test.skipped) yield { name, message: 'skipped: a disabled test counts as a failure' };
    else yield test.passed ? { name } : { name, message: message(test.error) };
  }
  for (const inner of suite.suites) yield* results(inner, [...above, inner.name]);
}

/** Everything that went wrong in one file, also outside its tests (load errors, page errors). */
function* fileResults(session) {
  const file = relative(root, session.testFile ?? session.group?.name ?? '');
  const found = session.testResults ? [...results(session.testResults, [file])] : [];
  yield* found;
  for (const error of session.errors ?? []) yield { name: file, message: message(error) };
  for (const request of session.request404s ?? [])
    yield { name: file, message: `The browser asked for ${request}, which is not there.` };
  if (found.length === 0) yield { name: file, message: 'No test ran in this file.' };
}

/** `reporters: [browserReporter()]` */
export function browserReporter() {
  return {
    stop({ sessions }) {
      writeReport(
        'browser',
        [...sessions].flatMap((session) => [...fileResults(session)]),
      );
    },
  };
}
