/**
 * `pnpm check [--only a,b]`: every suite in turn. A failing suite does not stop the next; the command
 * fails where anything failed, where a suite left no report and where one ran no test.
 */
import { isMain } from './is-main.mjs';
import { clearReport, readReport, writeReport } from './report.mjs';
import { loadSuite, suites } from './suites/index.mjs';

const shownFailures = 20;
const shownCharacters = 2000;

/** What is wrong with a report as a whole, or undefined. */
export function verdict(report) {
  if (!report) return 'no report';
  if (report.failed > 0) return `${report.failed} failed`;
  return report.passed === 0 ? 'no tests' : undefined;
}

async function runSuite(name) {
  clearReport(name);
  const started = Date.now();
  console.log(`\n▸ ${name}`);
  try {
    const results = await (await loadSuite(name))();
    if (results) writeReport(name, results);
  } catch (error) {
    writeReport(name, [{ name, message: error.stack ?? String(error) }]);
  }
  const report = readReport(name);
  for (const failure of report?.failures.slice(0, shownFailures) ?? [])
    console.log(
      `  ✗ ${failure.name}\n      ${String(failure.message).slice(0, shownCharacters).replaceAll('\n', '\n      ')}`,
    );
  const hidden = (report?.failures.length ?? 0) - shownFailures;
  if (hidden > 0) console.log(`  … and ${hidden} more in .reports/${name}.json`);
  return { name, report, seconds: (Date.now() - started) / 1000 };
}

function table(runs) {
  const line = (...cells) =>
    `  ${cells[0].padEnd(12)}${cells
      .slice(1)
      .map((cell) => cell.padStart(8))
      .join('')}`;
  const rows = runs.map(
    ({ name, report, seconds }) =>
      line(name, `${report?.passed ?? 0}`, `${report?.failed ?? 0}`, `${seconds.toFixed(1)} s`) +
      (verdict(report) ? `   ✗ ${verdict(report)}` : ''),
  );
  return ['', line('suite', 'passed', 'failed', 'time'), ...rows].join('\n');
}

/** The suites to run: all, or those of `--only a,b`. An unknown name is an error. */
export function chosen(args) {
  const at = args.findIndex((arg) => arg === '--only' || arg.startsWith('--only='));
  if (at < 0) return suites;
  const names = (args[at].split('=')[1] ?? args[at + 1] ?? '').split(',').filter(Boolean);
  const unknown = names.filter((name) => !suites.includes(name));
  if (unknown.length > 0 || names.length === 0)
    throw new Error(
      `--only takes some of: ${suites.join(', ')}. Unknown: ${unknown.join(', ') || 'nothing given'}.`,
    );
  return suites.filter((name) => names.includes(name));
}

async function check(args) {
  const names = chosen(args);
  const runs = [];
  for (const name of names) runs.push(await runSuite(name));
  console.log(table(runs));
  return runs.every(({ report }) => verdict(report) === undefined) ? 0 : 1;
}

if (isMain(import.meta.url)) {
  try {
    process.exit(await check(process.argv.slice(2)));
  } catch (error) {
    console.error(`[climate-embed] ${error.message}`);
    process.exit(2);
  }
}
