/**
 * `pnpm bench [--quick] [--only cards,charts,maps,agendas,sdk,server,imports]`: what we make beside what a user would pick instead,
 * in one run. Prints tables, writes `.reports/bench.json` and `.cache/bench/bench.md`. Loopback only; ends by itself.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { reportsFolder } from '@climate-embed/tooling/src/report.mjs';
import { cacheFolder } from './bundle.mjs';
import { machine, machineLine } from './machine.mjs';
import { PARTS } from './parts.mjs';
import { markdownTable, textTable } from './table.mjs';

/**
 * `rounds` of pages and `short` rounds of the rest; `seconds`, `chartSeconds`, `mapSeconds` and `agendaSeconds` are the time for
 * rounds of pages, `total` the requests in a round of the server, `limit` the end of all.
 */
const FULL = {
  rounds: 5,
  short: 15,
  total: 5000,
  seconds: 230,
  chartSeconds: 420,
  mapSeconds: 240,
  agendaSeconds: 240,
  peers: ['static', 'lit', 'material'],
  libraries: ['static', 'uplot', 'chartjs', 'echarts'],
  maps: ['markercluster', 'supercluster', 'openlayers', 'maplibre'],
  calendars: ['fullcalendar6', 'fullcalendar7'],
  limit: 45 * 60_000,
};
const QUICK = {
  rounds: 2,
  short: 5,
  total: 4000,
  seconds: 15,
  chartSeconds: 15,
  mapSeconds: 15,
  agendaSeconds: 20,
  peers: ['static'],
  libraries: ['static'],
  maps: [],
  calendars: [],
  limit: 5 * 60_000,
};

const say = (text) => process.stderr.write(`  ${text}\n`);

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

async function bench(effort, names) {
  const about = machine('none');
  const results = {};
  const shown = [];
  for (const name of names) {
    say(name);
    const result = await PARTS[name].measure(effort, say);
    about.chromium = result.chromium ?? about.chromium;
    results[name] = result;
    shown.push(...PARTS[name].show(result));
  }
  const result = {
    machine: { ...about, loadAfter: loadavg()[0] },
    rounds: effort.rounds,
    ...results,
  };
  write(result, shown);
  console.log(machineLine(result.machine));
  for (const { title, head, rows } of shown) console.log(`\n${title}\n${textTable(head, rows)}`);
  console.log('\nWritten to .reports/bench.json and .cache/bench/bench.md.');
}

/** The parts asked for, in the order in which they run; all of them unless some are named. */
function wantedParts(only) {
  const known = Object.keys(PARTS);
  const asked = only?.split(',') ?? known;
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`There is no part "${unknown[0]}". Parts: ${known.join(', ')}.`);
  return known.filter((name) => asked.includes(name));
}

try {
  const { values } = parseArgs({
    options: { quick: { type: 'boolean' }, only: { type: 'string' } },
  });
  const effort = values.quick ? QUICK : FULL;
  setTimeout(() => {
    console.error(
      `[climate-embed] The bench took more than ${effort.limit / 1000} s and was stopped.`,
    );
    process.exit(1);
  }, effort.limit).unref();
  await bench(effort, wantedParts(values.only));
} catch (error) {
  console.error(`[climate-embed] The bench broke off: ${error.message}`);
  process.exitCode = 1;
}
