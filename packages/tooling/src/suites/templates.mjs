/** lit-analyzer: the only tool we know that type-checks what stands inside html`` templates. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { command, said } from '../command.mjs';
import { root } from '../root.mjs';

/** Its CSS parser is older than container queries and `color-scheme`; browsers judge our sheets. */
const flags = ['--strict', '--maxWarnings', '0', '--rules.no-invalid-css', 'off'];

/** The type behind a literal as it is printed: `"ko"` is a string, `3` a number. */
function kindOf(type) {
  if (type.startsWith('"')) return 'string';
  return /^\d/.test(type) ? 'number' : type;
}

/**
 * lit-analyzer takes lit's `nothing` for a symbol and not for "no attribute". What remains of the type
 * without it still has to fit; a type that it prints cut short ("… more …") is believed.
 */
export function isOnlyNothing(text) {
  const [, found, wanted] = /Type '(.+)' is not assignable to '(.+)'/.exec(text) ?? [];
  if (!found?.includes('Symbol(undefined)')) return false;
  const rest = found.split(' | ').filter((type) => type !== 'Symbol(undefined)');
  const fitting = wanted.split(' | ');
  return (
    wanted.includes(' more ') ||
    rest.every((type) => fitting.includes(type) || fitting.includes(kindOf(type)))
  );
}

/** All problems in lit-analyzer's output, each under the name of its file and line. */
export function problems(output) {
  const found = [];
  let file = '';
  for (const block of output.split(/\n\s*\n/)) {
    const text = block.trim();
    if (/^\.\/\S+$/.test(text)) file = text.slice(2);
    const [, message, line, rule] = /^(.+)\n\s*(\d+): [^]*\n\s*(no-[a-z-]+)$/.exec(text) ?? [];
    if (message) found.push({ name: `${file}:${line}`, message: `${message} (${rule})` });
  }
  return found;
}

/** Runs lit-analyzer over the given files: one result a problem, or one that passes. */
export async function analyze(files, cwd = root) {
  const outcome = await command('lit-analyzer', [...files, ...flags], { cwd });
  const all = problems(outcome.stdout);
  const [, count = '0'] = /(\d+) problems? in \d+ files?/.exec(outcome.stdout) ?? [];
  // What we could not read must not pass for nothing.
  const understood = all.length === Number(count) && (all.length > 0 || outcome.code === 0);
  if (!understood) return [{ name: 'lit-analyzer', message: said(outcome) }];
  const found = all.filter(({ message }) => !isOnlyNothing(message));
  return found.length > 0 ? found : [{ name: 'lit-analyzer' }];
}

export function run() {
  const folder = 'packages/widgets/src';
  const files = readdirSync(join(root, folder), { recursive: true })
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith('.ts') && !/\.test(-d)?\.ts$|\/testing\//.test(file));
  return analyze(files);
}
