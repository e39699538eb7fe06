/** What importing whole published files costs, beside reading the same workbook and nothing else. */
import { existsSync, readdirSync, statSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder, importBundled, nodeBundle } from '../bundle.mjs';
import { leastOf } from '../rounds.mjs';
import { runChild } from '../run-child.mjs';

/** The server's writers of small files for tests, which are in no package. */
function testWriters() {
  const at = (path) =>
    JSON.stringify(
      fileURLToPath(
        new URL(`src/import/${path}`, import.meta.resolve('@climate-embed/server/package.json')),
      ),
    );
  return importBundled(
    'test-writers',
    `export { HEADERS, wideRow, wideWorkbook } from ${at('formats/c40/testing/wide-table.ts')};
     export { emissionsFile } from ${at('formats/cdp/testing/emission-files.ts')};`,
  );
}

/** The files of the bench, written where the children can read them. */
async function ownFiles() {
  const { sampleFiles } = await importBundled(
    'sample-files',
    `export { sampleFiles } from './imports/sample-files.mjs';`,
  );
  const folder = join(cacheFolder, 'files');
  mkdirSync(folder, { recursive: true });
  return sampleFiles(await testWriters()).map(({ name, bytes, shape }) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return { path, name: `${shape} (made up)` };
  });
}

/** Published files, where the machine has them: those of `c40/` and `cdp/` in a folder. */
export function publishedFiles(folder) {
  if (!folder) return [];
  return ['c40', 'cdp']
    .map((part) => join(folder, part))
    .filter((part) => existsSync(part))
    .flatMap((part) => readdirSync(part).map((name) => ({ path: join(part, name), name })))
    .filter(({ name }) => /\.(xlsx|csv)$/i.test(name))
    .sort((a, b) => a.path.localeCompare(b.path));
}

/**
 * Every city that the file names, so that all rows become records and none is passed over. CDP's files give an
 * account, the wide workbook a name with its country behind a comma.
 */
export function citiesNamed(unknown, kind) {
  const identifiers =
    kind === 'c40'
      ? unknown.map((name) => ({ system: 'c40', value: name.replace(/, [^,]*$/, '') }))
      : unknown.map((value) => ({ system: 'cdp', value }));
  const once = new Map(identifiers.map((identifier) => [identifier.value, identifier]));
  return [...once.values()].map((identifier, index) => ({
    id: `named-${index}`,
    name: { en: `Named ${index}` },
    country: 'JP',
    identifiers: [identifier],
  }));
}

const isWorkbook = ({ path }) => path.endsWith('.xlsx');

/** Least time and least peak of several children; the peak is that above a child that opens nothing. */
async function repeat(file, task, rounds) {
  const results = [];
  for (let round = 0; round < rounds; round += 1) results.push(await runChild(file, [], task));
  return { ...results[0], ...leastOf(results) };
}

/**
 * @param options.rounds how often each file is read; each time by a new process.
 * @param options.folder where published files are, if anywhere.
 * @returns `{ name, size, work, rows, writes, issues, misfits, time, cpu, memory }[]`: milliseconds, and bytes of peak
 * memory beyond that of a process which loads the same code and reads the same bytes.
 */
export async function measureImports({ rounds, folder = process.env.CONFORMANCE_DATA }) {
  const child = await nodeBundle('import-child', `import './imports/import-child.mjs';`);
  const results = [];
  for (const { path, name } of [...(await ownFiles()), ...publishedFiles(folder)]) {
    const size = statSync(path).size;
    const nothing = await repeat(child, { work: 'nothing', path }, rounds);
    const { unknown, kind } = await runChild(child, [], { work: 'import', path, cities: [] });
    const cities = citiesNamed(unknown, kind);
    const above = (work, result) => ({
      ...result,
      name,
      size,
      work,
      unknown: undefined,
      memory: result.memory - nothing.memory,
    });
    results.push(above('import', await repeat(child, { work: 'import', path, cities }, rounds)));
    if (isWorkbook({ path }))
      results.push(above('parse', await repeat(child, { work: 'parse', path }, rounds)));
  }
  return results;
}
