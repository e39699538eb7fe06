/** The tests are typed too: tsc over sources and tests together. */
import { command, said } from '../command.mjs';

export async function run() {
  const outcome = await command('tsc', ['-p', 'packages/tsconfig.tests.json', '--pretty', 'false']);
  const lines = outcome.stdout.split('\n').filter((line) => /error TS\d+/.test(line));
  if (outcome.code === 0) return [{ name: 'tsc' }];
  if (lines.length === 0) return [{ name: 'tsc', message: said(outcome) }];
  return lines.map((line) => {
    const [name, ...message] = line.split(': ');
    return { name, message: message.join(': ') };
  });
}
