/** A fingerprint of files, by content: the same inputs mean that a step need not run again. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './root.mjs';

const skippedFolders = new Set(['node_modules', 'dist', 'cache', '.cache', '.temp', 'screenshots']);

/** Written by a build: as an input it would make the next build run for nothing. */
const isOutput = (name) => name.endsWith('.tsbuildinfo') || name === 'custom-elements.json';
const isTest = (name) => /\.test(-d)?\.(ts|mjs)$/.test(name);

/** Every file under `path` that a build could read, sorted; `path` itself where it is a file. */
function* filesUnder(path) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) {
    yield path;
    return;
  }
  const entries = readdirSync(path, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.isDirectory()) {
      if (!skippedFolders.has(entry.name)) yield* filesUnder(join(path, entry.name));
    } else if (entry.isFile() && !isTest(entry.name) && !isOutput(entry.name)) {
      yield join(path, entry.name);
    }
  }
}

/** The fingerprint of files and folders named relative to `base`; one that is missing counts as empty. */
export function fingerprint(paths, base = root) {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths)
    for (const file of filesUnder(join(base, path)))
      hash.update(`${relative(base, file)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}
