// Writes src/generated from src/nouns. Run from anywhere: `node packages/schema/generate.mjs`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const { module } = await runnerImport(`${root}src/build/generate.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
});
mkdirSync(`${root}src/generated`, { recursive: true });
for (const [name, text] of module.generate()) writeFileSync(`${root}src/generated/${name}`, text);
