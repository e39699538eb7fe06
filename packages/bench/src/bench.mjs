/**
 * `pnpm bench [--quick]`: our card, SDK and server beside what a user would pick instead, in one run. Prints
 * tables, writes `.reports/bench.json` and `.cache/bench/bench.md`. Loopback only; ends by itself.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { reportsFolder } from '@climate-embed/tooling/src/report.mjs';
import { startChromium } from './browser/chromium.mjs';
import { cacheFolder } from './bundle.mjs';
import { machine, machineLine } from './machine.mjs';
import { measurePages } from './pages/measure-pages.mjs';
import { openStage } from './pages/stage.mjs';
import { allVariants } from './pages/variants.mjs';
import * as tables from './report-tables.mjs';
import { measureSdkBytes } from './sdk/sdk-bytes.mjs';
import { measureValidation } from './sdk/validation.mjs';
import { measureServers } from './server/server-cpu.mjs';
import { markdownTable, textTable } from './table.mjs';

/**
 * `rounds` of pages and `short` rounds of the rest; `seconds` is the time for rounds of pages, `total` the
 * requests in a round of the server, `limit` the end of all.
 */
const FULL = {
  rounds: 5,
  short: 15,
  total: 5000,
  seconds: 230,
  peers: ['static', 'lit', 'material'],
  limit: 6 * 60_000,
};
const QUICK = { rounds: 2, short: 5, total: 4000, seconds: 15, peers: ['static'], limit: 90_000 };

const say = (text) => process.stderr.write(`  ${text}\n`);

async function pages(stage, effort) {
  const browser = await startChromium();
  try {
    const variants = await allVariants(browser, stage, effort.peers);
    const measured = await measurePages(browser, stage, variants, { ...effort, onProgress: say });
    return { measured, version: browser.version() };
  } finally {
    await browser.close();
  }
}

function write(result, shown) {
  mkdirSync(reportsFolder(), { recursive: true });
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(join(reportsFolder(), 'bench.json'), `${JSON.stringify(result, undefined, 2)}\n`);
  const sections = shown.map(
    ({ title, head, rows }) => `## ${title}\n\n${markdownTable(head, rows)}\n`,
  );
  writeFileSync(
    join(cacheFolder, 'bench.md'),
    `${machineLine(result.machine)}\n\n${sections.join('\n')}`,
  );
}

async function bench(effort) {
  const about = machine('');
  say('SDK and validation');
  const sdk = await measureSdkBytes();
  const validation = await measureValidation({ rounds: effort.short });
  say('server');
  const server = await measureServers({ rounds: effort.short, total: effort.total });
  say('pages');
  const stage = await openStage();
  const { measured, version } = await pages(stage, effort).finally(() => stage.close());
  const result = {
    machine: { ...about, chromium: version, loadAfter: loadavg()[0] },
    rounds: effort.rounds,
    pages: measured,
    sdk,
    validation,
    server,
  };
  const shown = [
    tables.countTable(measured),
    tables.timeTable(measured),
    tables.sdkTable(sdk),
    tables.validationTable(validation),
    tables.serverTable(server),
  ];
  write(result, shown);
  console.log(machineLine(result.machine));
  for (const { title, head, rows } of shown) console.log(`\n${title}\n${textTable(head, rows)}`);
  console.log('\nWritten to .reports/bench.json and .cache/bench/bench.md.');
}

const effort = process.argv.includes('--quick') ? QUICK : FULL;
setTimeout(() => {
  console.error(
    `[climate-embed] The bench took more than ${effort.limit / 1000} s and was stopped.`,
  );
  process.exit(1);
}, effort.limit).unref();

try {
  await bench(effort);
} catch (error) {
  console.error(`[climate-embed] The bench broke off: ${error.message}`);
  process.exitCode = 1;
}
