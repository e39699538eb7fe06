import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { CommandError } from './command-error.js';

const LOADER = 'embed.js';

/** The widgets installed beside the program that calls us, or in this workspace. */
function candidates(cwd: string): string[] {
  const installed: string[] = [];
  try {
    const found = createRequire(join(cwd, 'x.js')).resolve('@climate-embed/widgets/package.json');
    installed.push(join(dirname(found), 'dist/embed'));
  } catch {
    // Not installed: perhaps this is the workspace itself.
  }
  return [...installed, fileURLToPath(new URL('../../../widgets/dist/embed', import.meta.url))];
}

/**
 * Finds the widgets' browser build.
 *
 * @param given the folder of --embed; without it, a few likely places are tried.
 * @returns a folder that holds embed.js, or undefined where none was asked for and none is there.
 * @throws CommandError when the given folder has no loader.
 */
export function findEmbed(given: string | undefined, cwd: string): string | undefined {
  if (given === undefined) return candidates(cwd).find((path) => existsSync(join(path, LOADER)));
  const folder = resolve(cwd, given);
  if (existsSync(join(folder, LOADER))) return folder;
  throw new CommandError(
    `There is no ${LOADER} in ${folder}. Build it with "pnpm build", or install @climate-embed/widgets and ` +
      'give its dist/embed.',
  );
}
