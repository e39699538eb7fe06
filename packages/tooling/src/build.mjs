/** `pnpm build [--no-docs] [--force]`: every step whose inputs changed since it last went well. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { buildSteps } from './build-steps.mjs';
import { command, said } from './command.mjs';
import { fingerprint } from './inputs.mjs';
import { isMain } from './is-main.mjs';
import { root } from './root.mjs';

const stamps = join(root, '.cache', 'build');

function done(step, key) {
  const stamp = join(stamps, step.name);
  return (
    existsSync(join(root, step.makes)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === key
  );
}

/** Commands of a member of the workspace (docs has its own vitepress) come before the top folder's. */
function pathOf(folder) {
  const bins = [join(root, folder, 'node_modules', '.bin'), join(root, 'node_modules', '.bin')];
  return [...bins, process.env.PATH].join(delimiter);
}

async function runStep(step) {
  const [name, args, folder = '.'] = step.run;
  const env = { PATH: pathOf(folder) };
  const outcome = await command(name, args, { cwd: join(root, folder), env });
  if (outcome.code !== 0) return said(outcome);
  return existsSync(join(root, step.makes))
    ? undefined
    : `${step.makes} was not made.\n${said(outcome)}`;
}

/**
 * Builds in order and stops at the first step that fails, unless `keepGoing`. Returns one result a step,
 * `{ name, message? }`, where a message means a failure. Prints a line a step through `print`.
 */
export async function build({
  docs = true,
  force = false,
  keepGoing = false,
  print = console.log,
} = {}) {
  mkdirSync(stamps, { recursive: true });
  const results = [];
  for (const step of buildSteps) {
    if (!step.needs() || (step.name === 'docs' && !docs)) continue;
    const started = Date.now();
    const key = fingerprint(step.inputs);
    if (!force && done(step, key)) {
      print(`  ${step.name.padEnd(10)} unchanged`);
      results.push({ name: step.name });
      continue;
    }
    const message = await runStep(step);
    print(
      `  ${step.name.padEnd(10)} ${message ? 'FAILED' : 'built'} in ${((Date.now() - started) / 1000).toFixed(1)} s`,
    );
    results.push(message ? { name: step.name, message } : { name: step.name });
    if (!message) writeFileSync(join(stamps, step.name), key);
    else if (!keepGoing) return results;
  }
  return results;
}

if (isMain(import.meta.url)) {
  const results = await build({
    docs: !process.argv.includes('--no-docs'),
    force: process.argv.includes('--force'),
  });
  for (const { message } of results) if (message) console.error(message);
  process.exitCode = results.some((result) => result.message) ? 1 : 0;
}
