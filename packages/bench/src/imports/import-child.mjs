/**
 * Runs in a process of its own and does one thing to one file, so that peak memory is that of the one thing:
 * `nothing` reads the bytes and no more, `import` makes records of them, `parse` reads a workbook into rows.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { importFiles } from '@climate-embed/server';
import readWorkbook from 'read-excel-file/node';

/** How formats say that they know none of this name. */
const UNKNOWN = ['unknown-city', 'other-city'];

const WORKS = {
  nothing: () => ({}),
  parse: async (bytes) => {
    const sheets = await readWorkbook(Buffer.from(bytes));
    return { rows: sheets.reduce((sum, { data }) => sum + data.length, 0) };
  },
  import: async (bytes, { path, cities }) => {
    const known = { cities, sourceIds: new Set() };
    const { writes, report } = await importFiles([{ name: basename(path), bytes }], known);
    return {
      writes: writes.length,
      rows: report.files[0].rows,
      kind: report.files[0].kind,
      issues: report.issues.length,
      misfits: report.reconciliations.filter(({ agrees }) => !agrees).length,
      unknown: report.issues.filter(({ code }) => UNKNOWN.includes(code)).map(({ found }) => found),
    };
  },
};

process.once('message', async (task) => {
  const bytes = new Uint8Array(readFileSync(task.path));
  const begun = process.cpuUsage();
  const start = performance.now();
  const result = await WORKS[task.work](bytes, task);
  const time = performance.now() - start;
  const { user, system } = process.cpuUsage(begun);
  const { maxRSS } = process.resourceUsage();
  process.send({ ...result, time, cpu: (user + system) / 1000, memory: maxRSS * 1024 }, () =>
    process.disconnect(),
  );
});
