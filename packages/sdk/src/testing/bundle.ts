import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { type Rolldown, build } from 'vite';

/** What a bundler makes of a few lines that use this package. */
export interface Bundle {
  /** What must be loaded before the first request. */
  readonly first: string;
  /** What is loaded when it is needed. */
  readonly later: string;
}

const ENTRY = 'virtual:entry';

/** Bundles and minifies a module that imports from `@climate-embed/sdk`, as a user's build would. */
export async function bundle(code: string): Promise<Bundle> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root: fileURLToPath(new URL('../..', import.meta.url)),
    resolve: {
      conditions: ['@climate-embed/source', 'module', 'import', 'default'],
      alias: {
        '@climate-embed/sdk': fileURLToPath(new URL('../index.ts', import.meta.url)),
      },
    },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id.endsWith(ENTRY) ? `\0${ENTRY}` : undefined),
        load: (id) => (id === `\0${ENTRY}` ? code : undefined),
      },
    ],
    build: {
      write: false,
      minify: true,
      rolldownOptions: { output: { minify: true } },
      target: 'es2022',
      // As a library: without the code that vite puts around each dynamic import of an app, once for all.
      lib: { entry: ENTRY, formats: ['es'], fileName: 'entry' },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  const chunks = new Map(
    output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])),
  );
  const needed = new Set([...chunks.values()].filter((chunk) => chunk.isEntry));
  for (const chunk of needed)
    for (const name of chunk.imports) if (chunks.has(name)) needed.add(chunks.get(name)!);
  const text = (wanted: boolean): string =>
    [...chunks.values()]
      .filter((chunk) => needed.has(chunk) === wanted)
      .map((chunk) => chunk.code)
      .join('\n');
  return { first: text(true), later: text(false) };
}

/** Bytes on the wire, by the compression that every host has. */
export const gzipped = (text: string): number => (text ? gzipSync(text, { level: 9 }).length : 0);
