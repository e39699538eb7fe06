/** Bundles by esbuild: of our sources, through the workspace's source condition, and of what others publish. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Where bundles for Node, tables and other things that can be made again are put. */
export const cacheFolder = fileURLToPath(new URL('../../../.cache/bench', import.meta.url));

const stdin = (contents) => ({ contents, resolveDir: here, sourcefile: 'entry.mjs', loader: 'js' });

/** A module as a browser would load it: one minified file, Lit's production build. */
export async function browserBundle(contents) {
  const { outputFiles } = await build({
    stdin: stdin(contents),
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    conditions: ['@climate-embed/source', 'production'],
    logLevel: 'error',
  });
  return Buffer.from(outputFiles[0].contents);
}

/** A module for Node, written to the cache so that it can be imported or started; packages stay outside. */
export async function nodeBundle(name, contents) {
  mkdirSync(cacheFolder, { recursive: true });
  const outfile = join(cacheFolder, `${name}.mjs`);
  await build({
    stdin: stdin(contents),
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    conditions: ['@climate-embed/source'],
    external: ['libsql', '@libsql/*'],
    logLevel: 'error',
  });
  return outfile;
}

/** Bundles a module for Node and imports it. */
export async function importBundled(name, contents) {
  return import(pathToFileURL(await nodeBundle(name, contents)).href);
}
