// Writes src/generated from src/nouns. Run from anywhere: `node packages/schema/generate.mjs`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const { module } = await runnerImport(`${root}src/build/generate.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
});
// A shape that is no longer there leaves no file behind.
rmSync(`${root}src/generated/shapes`, { recursive: true, force: true });
mkdirSync(`${root}src/generated/shapes`, { recursive: true });
for (const [name, text] of module.generate()) writeFileSync(`${root}src/generated/${name}`, text);
