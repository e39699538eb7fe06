/** lit-analyzer: the only tool we know that type-checks what stands inside html`` templates. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { command, said } from '../command.mjs';
import { root } from '../root.mjs';

/** Runs lit-analyzer over the given files; tests are left out, they bind what they like. */
export async function analyze(files, cwd = root) {
  const outcome = await command('lit-analyzer', [...files, '--strict', '--maxWarnings', '0'], {
    cwd,
  });
  return outcome.code === 0
    ? [{ name: 'lit-analyzer' }]
    : [{ name: 'lit-analyzer', message: said(outcome) }];
}

export function run() {
  const folder = 'packages/widgets/src';
  const files = readdirSync(join(root, folder), { recursive: true })
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith('.ts') && !/\.test(-d)?\.ts$|\/testing\//.test(file));
  return analyze(files);
}
