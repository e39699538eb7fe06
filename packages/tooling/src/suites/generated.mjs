/** Generated files are committed: generating again must change nothing. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { generate, generatingPackages } from '../generate.mjs';
import { root } from '../root.mjs';

/** What stands in folders named `generated`, wherever they are in `folder`. */
function contents(folder) {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true }).filter((path) =>
    path.split(sep).slice(0, -1).includes('generated'),
  );
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return new Map(files.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** The names that differ between two maps of path to text. */
export function differences(before, after) {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}

/** Puts the files back as `before` holds them, touching only those that differ. */
function restore(folder, before) {
  for (const name of differences(before, contents(folder))) {
    const text = before.get(name);
    if (text === undefined) rmSync(join(folder, name));
    else writeFileSync(join(folder, name), text);
  }
}

/** Generates over the files that are there, compares, and puts back what was there. */
export async function drift(name, folder = root) {
  const source = join(folder, 'packages', name, 'src');
  const before = contents(source);
  try {
    const failure = await generate(name, folder);
    if (failure) return [{ name, message: failure }];
    const changed = differences(before, contents(source));
    if (changed.length === 0) return [{ name }];
    return changed.map((file) => ({
      name: `packages/${name}/src/${file}`,
      message: 'is out of step with what it is generated from; run pnpm generate',
    }));
  } finally {
    restore(source, before);
  }
}

export async function run() {
  const results = [];
  for (const name of generatingPackages()) results.push(...(await drift(name)));
  return results;
}
