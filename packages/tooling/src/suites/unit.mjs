/** vitest: every test that runs in plain Node. */
import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { command, said } from '../command.mjs';
import { root } from '../root.mjs';

const output = join(root, '.cache', 'vitest.json');

/** vitest's JSON report as results: each test by itself, and each file that did not even load. */
export function fromVitest(report) {
  return report.testResults.flatMap((file) => {
    const path = relative(root, file.name);
    const tests = file.assertionResults.map((test) => {
      const name = `${path} › ${test.fullName}`;
      if (test.status === 'passed') return { name };
      const disabled = test.status !== 'failed';
      return { name, message: disabled ? `is ${test.status}` : test.failureMessages.join('\n') };
    });
    if (file.status !== 'passed' && !tests.some((test) => test.message))
      tests.push({ name: path, message: file.message || 'did not run' });
    return tests;
  });
}

export async function run() {
  rmSync(output, { force: true });
  const config = join(root, 'packages/vitest.config.ts');
  const reporter = ['--reporter=json', `--outputFile=${output}`];
  const outcome = await command('vitest', ['run', '--config', config, ...reporter], {
    env: { CI: 'true' },
  });
  const results = fromVitest(JSON.parse(readFileSync(output, 'utf8')));
  // Errors outside any test (an unhandled rejection) show in the exit code alone.
  if (outcome.code !== 0 && !results.some((result) => result.message))
    results.push({ name: 'vitest', message: said(outcome) });
  return results;
}
