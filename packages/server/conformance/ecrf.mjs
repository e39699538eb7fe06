/**
 * Holds the importer of eCRF workbooks against the template that CityCatalyst fills in: `run(folder)` reads
 * `templates/` of that folder. Nobody has filled it in, and the importer must say so in one issue; its table of sources
 * with figures of our own must import, every row of it. Needs the built package; without the file there is nothing to
 * check.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { importFilesSync, NOTHING_KNOWN } from '../dist/import/index.js';

const FILE = 'templates/ecrf_template_citycatalyst.xlsx';
const CITIES = [{ id: 'example', name: { en: 'Example' }, country: 'XX' }];
const OPTIONS = { today: '2026-11-21', cityId: 'example' };

/** All checks, each with a message where it fails. */
export async function run(folder) {
  const path = join(folder, FILE);
  if (!existsSync(path)) return [];
  const bytes = new Uint8Array(readFileSync(path));
  const sheets = await readWorkbook(path);
  const rows = sheets.find(({ sheet }) => sheet === 'eCRF_3').data;
  return [checkTemplate(bytes, rows), ...checkFilled(rows)].map(({ name, ...rest }) => ({
    name: `eCRF template: ${name}`,
    ...rest,
  }));
}

function checkTemplate(bytes, rows) {
  const files = [{ name: 'ecrf_template.xlsx', bytes }];
  const { writes, report } = importFilesSync(files, { ...NOTHING_KNOWN, cities: CITIES }, OPTIONS);
  const [file] = report.files;
  const codes = report.issues.map(({ code }) => code);
  return check(
    `recognised, ${file.rows} rows of sources, none taken, reported as not filled in, once`,
    file.kind === 'ecrf' &&
      file.rows === rows.length - 1 &&
      codes.join() === 'unfilled-template' &&
      writes.length === 0,
    { file, codes },
  );
}

/** The template's rows with a figure in each, as a CSV file of the table alone. */
function checkFilled(template) {
  const [headers, ...rows] = template;
  const at = (header) => headers.findIndex((text) => text.endsWith(header));
  const [year, ref, key, total] = [
    'Inventory year',
    'GPC ref. no.',
    'Notation key',
    'CO2e) - Total CO2e',
  ].map(at);
  const filled = rows.map((cells, index) =>
    headers.map((_header, column) => {
      if (column === year) return 2021;
      if (column === total) return index + 1;
      const cell = cells[column];
      const empty = cell === null || cell === undefined || column === key;
      return empty || String(cell).includes('{{') ? '' : cell;
    }),
  );
  const text = [headers, ...filled].map((cells) => cells.map(quoted).join(',')).join('\n');
  const files = [{ name: 'sources.csv', bytes: new TextEncoder().encode(text) }];
  const { writes, report } = importFilesSync(files, { ...NOTHING_KNOWN, cities: CITIES }, OPTIONS);
  const entries = writes.find(({ kind }) => kind === 'breakdown')?.body.entries ?? [];
  const sum = entries.reduce((before, { value }) => before + value, 0);
  const wanted = (rows.length * (rows.length + 1)) / 2;
  const numbered = rows.filter((cells) => cells[ref]).length;
  const kept = rows.filter(
    (cells, index) => cells[ref] && entries[index]?.code === cells[ref],
  ).length;
  const errors = report.issues.filter(({ severity }) => severity === 'error');
  return [
    check(
      `filled with figures of ours, ${entries.length} of ${rows.length} rows imported, ${sum} of ${wanted} t`,
      entries.length === rows.length && sum === wanted && errors.length === 0,
      errors.slice(0, 3),
    ),
    check(
      `${kept} of ${numbered} GPC numbers kept, ${rows.length - numbered} found by sector, sub-sector and scope`,
      kept === numbered && entries.filter(({ code }) => code === 'VI.1').length === 11,
      entries.map(({ code }) => code).join(' '),
    ),
  ];
}

function quoted(cell) {
  return `"${String(cell).replaceAll('"', '""')}"`;
}

function check(name, holds, message) {
  return holds ? { name } : { name, message: JSON.stringify(message ?? 'does not hold') };
}
