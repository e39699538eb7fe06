/** `pnpm generate`: runs each package's own `generate.mjs`, which writes its folders named `generated`. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { command, said } from './command.mjs';
import { isMain } from './is-main.mjs';
import { root } from './root.mjs';

/** The packages that generate files, by folder name. */
export function generatingPackages(folder = root) {
  return readdirSync(join(folder, 'packages')).filter((name) =>
    existsSync(join(folder, 'packages', name, 'generate.mjs')),
  );
}

/** Runs one package's generator; resolves to what went wrong, or undefined. */
export async function generate(name, folder = root) {
  const outcome = await command(process.execPath, [join('packages', name, 'generate.mjs')], {
    cwd: folder,
  });
  return outcome.code === 0 ? undefined : said(outcome);
}

if (isMain(import.meta.url)) {
  for (const name of generatingPackages()) {
    const message = await generate(name);
    console.log(message ? `${name}: FAILED\n${message}` : `${name}: generated`);
    if (message) process.exitCode = 1;
  }
}
