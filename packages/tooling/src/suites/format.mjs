/** Every file is written as oxfmt writes it. */
import { command, said } from '../command.mjs';

export async function run() {
  const outcome = await command('oxfmt', ['--list-different', '.']);
  const files = outcome.stdout.split('\n').filter(Boolean);
  if (outcome.code === 0) return [{ name: 'oxfmt' }];
  if (files.length === 0) return [{ name: 'oxfmt', message: said(outcome) }];
  return files.map((name) => ({ name, message: 'is not formatted; run pnpm format' }));
}
