import { readFileSync } from 'node:fs';
import { importFiles, type ImportReport } from '@climate-embed/server';
import { beforeAll, expect, it } from 'vitest';
import { pageAt } from './.vitepress/testing/pages.js';

const NAMES = ['cities.csv', 'sources.csv', 'emissions.csv'];
const printed = pageAt('docs/snippets/town/report.txt').text;

let report: ImportReport;

beforeAll(async () => {
  const files = NAMES.map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(new URL(`snippets/town/${name}`, import.meta.url))),
  }));
  ({ report } = await importFiles(
    files,
    { cities: [], sourceIds: new Set() },
    { today: '2026-11-21' },
  ));
});

it('prints the report that its three files give', () => {
  const issues = report.issues.map(
    ({ severity, file, row, column, message }) =>
      `  ${severity.padEnd(8)}${file}, line ${row}, ${column}: ${message}`,
  );
  expect(issues.length).toBeGreaterThan(1);
  for (const issue of issues) expect(printed).toContain(issue);
  expect(printed.match(/^  (error|warning) /gm)).toHaveLength(issues.length);
});

it('counts in it what was accepted, computed and found not to agree', () => {
  for (const [kind, count] of Object.entries(report.accepted))
    if (count > 0) expect(printed).toContain(`${kind} ${count}`);
    else expect(printed).not.toContain(`${kind} 0`);
  const computed = report.totals.filter((total) => total.computed).length;
  expect(printed).toContain(`Totals computed, because none is printed: ${computed}`);
  const misfits = report.reconciliations.filter(({ agrees }) => !agrees);
  expect(misfits).toHaveLength(1);
  for (const { published, computed: sum, difference } of misfits)
    expect(printed).toContain(
      `published as ${published} t, its parts add up to ${sum} t (difference ${difference} t)`,
    );
});
