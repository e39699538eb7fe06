/** oxlint with its own rules and those of eslint-plugin-lit and eslint-plugin-wc. */
import { command, said } from '../command.mjs';

/** oxlint's findings under `paths` (from `cwd`) as results; one passing result where there are none. */
export async function lint(paths = ['.'], options = []) {
  const outcome = await command('oxlint', ['-f', 'json', '--deny-warnings', ...options, ...paths]);
  let found;
  try {
    found = JSON.parse(outcome.stdout).diagnostics;
  } catch {
    return [{ name: 'oxlint', message: said(outcome) }];
  }
  const results = found.map(({ code, filename, message, labels }) => ({
    name: `${filename}:${labels?.[0]?.span.line ?? 1}`,
    message: `${code ?? 'error'}: ${message}`,
  }));
  if (results.length > 0) return results;
  return [outcome.code === 0 ? { name: 'oxlint' } : { name: 'oxlint', message: said(outcome) }];
}

export const run = () => lint();
