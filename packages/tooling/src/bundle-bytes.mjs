/** Bundles a line of code from the sources, as an application's bundler would, and weighs it. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { gzipBytes } from './gzip-bytes.mjs';
import { root } from './root.mjs';

/** The outputs that load with the entry, dynamic imports left out. */
function first(outputs) {
  const start = Object.keys(outputs).find((path) => outputs[path].entryPoint);
  const found = new Set([start]);
  for (const path of found)
    for (const inner of outputs[path].imports)
      if (inner.kind === 'import-statement' && outputs[inner.path]) found.add(inner.path);
  return found;
}

/** `{ first, later }` in gzip bytes: what the code loads at once, and what it may fetch afterwards. */
export async function bundleBytes(code, resolveDir = join(root, 'packages/widgets')) {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir, loader: 'ts' },
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@climate-embed/source'],
    outdir: 'out',
    absWorkingDir: root,
    logLevel: 'silent',
  });
  const atOnce = first(metafile.outputs);
  const sum = { first: 0, later: 0 };
  for (const file of outputFiles) {
    const path = Object.keys(metafile.outputs).find((name) => file.path === join(root, name));
    sum[atOnce.has(path) ? 'first' : 'later'] += gzipBytes(file.contents);
  }
  return sum;
}
