/**
 * `node packages/tooling/src/conformance.mjs <folder>`: checks against real published files, where a
 * machine has them. Each `packages/<name>/conformance/*.mjs` exports `run(folder)`, which resolves to a
 * list of `{ name, message? }`; a message means a failure. No such file: no report, nothing counted.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { clearReport, writeReport } from './report.mjs';
import { root } from './root.mjs';

const data = resolve(process.argv[2] ?? '');
const packages = join(root, 'packages');

const files = readdirSync(packages)
  .map((name) => join(packages, name, 'conformance'))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
  .filter((file) => file.endsWith('.mjs'));

clearReport('conformance');
const results = [];
for (const file of files) {
  try {
    const { run } = await import(pathToFileURL(file).href);
    results.push(...(await run(data)));
  } catch (error) {
    results.push({ name: file, message: error.stack ?? String(error) });
  }
}
const failures = results.filter((result) => result.message);
for (const { name, message } of failures) console.log(`✗ ${name}\n    ${message}`);
console.log(
  `Conformance: ${files.length} files, ${results.length} checks, ${failures.length} failed.`,
);
if (files.length > 0) writeReport('conformance', results);
process.exitCode = failures.length > 0 ? 1 : 0;
