/** Bundles by esbuild: of our sources, through the workspace's source condition, and of what others publish. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Where bundles for Node, tables and other things that can be made again are put. */
export const cacheFolder = fileURLToPath(new URL('../../../.cache/bench', import.meta.url));

const stdin = (contents) => ({ contents, resolveDir: here, sourcefile: 'entry.mjs', loader: 'js' });

const forBrowsers = {
  bundle: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  minify: true,
  legalComments: 'none',
  conditions: ['@climate-embed/source', 'production'],
  logLevel: 'error',
};

/** A module as a browser would load it: one minified file, Lit's production build. */
export async function browserBundle(contents) {
  const { outputFiles } = await build({ ...forBrowsers, stdin: stdin(contents) });
  return Buffer.from(outputFiles[0].contents);
}

/** A module and the style that it imports, `{ js, css }`; pictures in the style stay out. */
export async function styledBundle(contents) {
  const { outputFiles } = await build({
    ...forBrowsers,
    stdin: stdin(contents),
    outdir: 'out',
    loader: { '.png': 'empty' },
  });
  const file = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.contents ?? '';
  return { js: Buffer.from(file('.js')), css: Buffer.from(file('.css')) };
}

/** A module in several files: those that come `first`, and those that come only when asked for (`lazy`). */
export async function browserBundles(contents) {
  const { outputFiles, metafile } = await build({
    ...forBrowsers,
    stdin: stdin(contents),
    splitting: true,
    metafile: true,
    absWorkingDir: here,
    outdir: 'out',
  });
  const { outputs } = metafile;
  const first = new Set(
    Object.keys(outputs).filter((path) => outputs[path].entryPoint !== undefined),
  );
  for (const lazy of lazyIn(outputs)) first.delete(lazy);
  for (const path of first)
    for (const { kind, path: needed } of outputs[path].imports)
      if (kind === 'import-statement') first.add(needed);
  const bytes = (path) =>
    Buffer.from(outputFiles.find((file) => file.path === join(here, path)).contents);
  const paths = Object.keys(outputs);
  return {
    first: paths.filter((path) => first.has(path)).map(bytes),
    lazy: paths.filter((path) => !first.has(path)).map(bytes),
  };
}

/** What is reached by `import()`: esbuild counts each as an entry of its own. */
const lazyIn = (outputs) =>
  Object.values(outputs).flatMap(({ imports }) =>
    imports.filter(({ kind }) => kind === 'dynamic-import').map(({ path }) => path),
  );

/** A module for Node, written to the cache so that it can be imported or started; packages stay outside. */
export async function nodeBundle(name, contents) {
  mkdirSync(cacheFolder, { recursive: true });
  const outfile = join(cacheFolder, `${name}.mjs`);
  const { outputFiles } = await build({
    stdin: stdin(contents),
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    conditions: ['@climate-embed/source'],
    external: ['libsql', '@libsql/*'],
    logLevel: 'error',
  });
  // In one step, so that two runs at once never read half a file.
  const whole = `${outfile}.${process.pid}`;
  writeFileSync(whole, outputFiles[0].contents);
  renameSync(whole, outfile);
  return outfile;
}

/** Bundles a module for Node and imports it. */
export async function importBundled(name, contents) {
  return import(pathToFileURL(await nodeBundle(name, contents)).href);
}
