import type { Command } from './command.js';

const WIDTH = 26;

function line(left: string, right: string): string {
  return `  ${left.padEnd(WIDTH)}${right}`;
}

/** The help of one command. */
export function commandHelp({ summary, usage, options }: Command): string {
  const lines = Object.entries(options).map(([name, { value, help, default: preset }]) =>
    line(
      `--${name}${value === undefined ? '' : ` ${value}`}`,
      preset === undefined ? help : `${help} (default: ${preset})`,
    ),
  );
  return [`${summary}.`, '', `Usage: climate-embed ${usage}`, '', ...lines].join('\n');
}

/** The help of the program. */
export function programHelp(commands: readonly Command[]): string {
  return [
    'Climate Embed: the API, its data and its static export.',
    '',
    'Usage: climate-embed <command> [options]',
    '',
    ...commands.map(({ name, summary }) => line(name, summary)),
    '',
    line('<command> --help', 'The options of a command'),
    line('--version', 'The version'),
    '',
    'To begin: climate-embed serve --seed, then open the address that it prints.',
    'Exit codes: 0 done, 1 not done, 2 the command line is wrong.',
  ].join('\n');
}
