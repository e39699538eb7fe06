/** Tells whether a module was started as a command or imported. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** `if (isMain(import.meta.url)) …` */
export function isMain(url) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === realpathSync(fileURLToPath(url));
}
