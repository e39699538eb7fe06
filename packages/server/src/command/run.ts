import { readFileSync } from 'node:fs';

import { CommandError } from './command-error.js';
import { exportCommand } from './export.js';
import { commandHelp, programHelp } from './help.js';
import { importCommand } from './import.js';
import type { Io } from './io.js';
import { serveCommand } from './serve.js';

const COMMANDS = [serveCommand, importCommand, exportCommand];

function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

async function choose(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version') {
    io.out(version());
    return 0;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.out(programHelp(COMMANDS));
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command) {
    const known = COMMANDS.map((candidate) => candidate.name).join(', ');
    throw new CommandError(`There is no command ${JSON.stringify(name)}. There are: ${known}.`, 2);
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(commandHelp(command));
    return 0;
  }
  return command.run(rest, io);
}

/**
 * Runs the command line.
 *
 * @param args without the program's own name.
 * @returns the exit code: 0 done, 1 not done, 2 the command line itself is wrong.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    return await choose(args, io);
  } catch (error) {
    io.err(`[climate-embed] ${error instanceof Error ? error.message : String(error)}`);
    return error instanceof CommandError ? error.exitCode : 1;
  }
}
