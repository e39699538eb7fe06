// A writer in a process of its own: `node write-until-killed.mjs <database> <first> <count>`. It writes record
// after record and says each number once the store has acknowledged it.
import { writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { runnerImport } from 'vite';

const [file, first, count] = process.argv.slice(2);
const source = fileURLToPath(new URL('../sqlite/index.ts', import.meta.url));
const { module } = await runnerImport(source, { configFile: false, logLevel: 'error' });
const store = module.openSqliteStore(file);
for (let n = Number(first); n < Number(first) + Number(count); n++) {
  await store.write([
    { kind: 'city', id: `city-${n}`, owner: 'child', body: { n }, expect: 0 },
    { kind: 'target', id: `target-${n}`, owner: 'child', body: { n }, expect: 0 },
  ]);
  writeSync(1, `${n}\n`);
}
await store.close();
