import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { expect, it } from 'vitest';

/** Bytes after gzip -9, minified, d3-geo's share in it (3.6 kB) included. */
const CODE = 7000;
/** What the promises keep for the land that is drawn first, and for the sharper one. */
const FIRST = 21_000;
const DETAIL = 60_000;

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

it('keeps the geography of a map small', async () => {
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input: here('index.ts'),
        preserveEntrySignatures: 'strict',
        output: { format: 'es' },
      },
    },
  })) as Rollup.RollupOutput;
  const code = output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(CODE);
});

it.each([
  ['land', FIRST],
  ['land-detail', DETAIL],
])('keeps %s small', (name, bytes) => {
  const text = readFileSync(here(`generated/${name}.ts`));
  expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(bytes);
});
