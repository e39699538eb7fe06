/**
 * Holds the importer of C40's wide workbook against the workbook itself: `run(folder)` reads `c40/` of that folder with
 * another reader beside ours. Every cell of every source must come out as it stands there, the printed totals must be
 * the sums of their sources but for Houston 2020, and with the seed's cities alone every other row must be explained.
 * Needs the built package; without the file there is nothing to check.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GPC_SOURCES } from '@climate-embed/accounting';
import readWorkbook from 'read-excel-file/node';
import { importFilesSync, NOTHING_KNOWN } from '../dist/import/index.js';

const FILE = 'c40/C40_GPC_Database.xlsx';
const SHEET = 'GHG Dashboard Data - Inventory';
const TODAY = '2026-11-21';
const ROWS = 329;

/** Tonnes of Seoul in 2018, as the workbook prints them. */
const SEOUL = { BASIC: 46_282_524, 'BASIC+': 47_782_633, territorial: 23_841_951 };

/** Periods that the workbook prints as text, and how they must be read. */
const PERIODS = {
  'Tokyo 2013': ['2013-04-01', '2014-03-31'],
  'Chennai 2018': ['2018-04-01', '2019-03-31'],
  'Ekurhuleni 2018': ['2018-07-01', '2019-06-30'],
  'Melbourne 2014': ['2014-07-01', '2015-06-30'],
  'Sydney 2019': ['2019-07-01', '2020-06-30'],
  'Stockholm 2016': ['2016-01-01', '2016-12-31'],
  'Tshwane 2014': ['2014-07-01', '2015-06-30'],
};

/** All checks, each with a message where it fails. */
export async function run(folder) {
  const path = join(folder, FILE);
  if (!existsSync(path)) return [];
  const file = { name: 'C40_GPC_Database.xlsx', bytes: new Uint8Array(readFileSync(path)) };
  const table = await readTable(path);
  const cities = [...new Set(table.map(({ City }) => City))].map((name, index) => ({
    id: `city-${index}`,
    name: { en: name },
    country: 'XX',
    identifiers: [{ system: 'c40', value: name }],
  }));
  const imported = importFilesSync([file], { ...NOTHING_KNOWN, cities }, { today: TODAY });
  const names = new Map(cities.map(({ id, name }) => [id, name.en]));
  return [
    ...checkRows(imported, table, cities),
    ...checkTotals(imported, names),
    ...checkCells(imported, table, names),
    ...checkPlaces(imported, names),
    ...checkSeed(file),
  ].map(({ name, ...rest }) => ({ name: `C40 workbook: ${name}`, ...rest }));
}

/** The table by header, read by another library than ours. */
async function readTable(path) {
  const sheets = await readWorkbook(path);
  const [headers, ...rows] = sheets.find(({ sheet }) => sheet === SHEET).data;
  return rows
    .filter((cells) => cells.some((cell) => cell !== null))
    .map((cells) => Object.fromEntries(headers.map((header, at) => [header, cells[at]])));
}

function bodies({ writes }, kind) {
  return writes.filter((write) => write.kind === kind).map(({ body }) => body);
}

function checkRows(imported, table, cities) {
  const [file] = imported.report.files;
  const errors = imported.report.issues.filter(({ severity }) => severity === 'error');
  const [source] = bodies(imported, 'source');
  return [
    check(
      `${file.accepted} of ${file.rows} city-years of ${cities.length} cities imported, ${errors.length} errors, ${imported.report.issues.length} warnings`,
      file.kind === 'c40' &&
        table.length === ROWS &&
        file.rows === ROWS &&
        file.accepted === ROWS &&
        errors.length === 0,
      errors.slice(0, 3),
    ),
    check(
      'the source carries the wording that C40 asks for, and the day of its version',
      source?.attribution?.includes('GHG Interactive Dashboard Data. 2020. London, UK: C40') &&
        source.publishedOn === '2023-05-30',
      source,
    ),
    check(
      `${bodies(imported, 'population').length} populations, none of them 0 or of two years`,
      bodies(imported, 'population').every(({ value }) => Number.isInteger(value) && value > 0),
      'a population is not a whole number above 0',
    ),
  ];
}

function checkTotals(imported, names) {
  const { reconciliations } = imported.report;
  const ids = new Map(bodies(imported, 'breakdown').map((body) => [body.id, body]));
  const wanted = { BASIC: ROWS - 1, 'BASIC+': ROWS - 1, territorial: ROWS };
  return Object.entries(wanted).map(([code, count]) => {
    const lines = reconciliations.filter(({ id }) => id.endsWith(` ${code}`));
    const agreeing = lines.filter(
      ({ published, computed }) =>
        Math.abs(published - computed) <= Math.max(1, Math.abs(published) / 1e6),
    );
    const others = lines
      .filter((line) => !agreeing.includes(line))
      .map(({ id }) => ids.get(id.split(' ')[0]))
      .map((body) => `${names.get(body.cityId)} ${body.period.year}`);
    const misfits = count === ROWS ? '' : 'Houston 2020';
    return check(
      `${agreeing.length} of ${lines.length} printed ${code} totals are the sum of their sources${others.length > 0 ? `, not ${others.join(', ')}` : ''}`,
      lines.length === ROWS && agreeing.length === count && others.join(', ') === misfits,
      others,
    );
  });
}

function checkCells(imported, table, names) {
  const found = new Map(
    bodies(imported, 'breakdown').map((body) => [
      `${names.get(body.cityId)} ${body.period.year}`,
      body,
    ]),
  );
  const counts = { numbers: 0, zeros: 0, keys: 0, blanks: 0 };
  const wrong = [];
  for (const row of table) {
    const name = `${row.City} ${row.Year_calendar}`;
    const entries = new Map(found.get(name)?.entries.map((entry) => [entry.code, entry]));
    for (const { ref } of GPC_SOURCES) {
      const cell = typeof row[ref] === 'string' ? row[ref].trim() : row[ref];
      const entry = entries.get(ref);
      if (typeof cell === 'number') {
        counts.numbers += 1;
        if (cell === 0) counts.zeros += 1;
        if (entry?.value !== cell || entry.keys) wrong.push(`${name} ${ref}`);
      } else if (cell) {
        counts.keys += 1;
        const keys = [...new Set(cell.match(/\b(?:NO|NE|IE|NA|C)\b/gu))];
        if (entry?.value !== undefined || entry?.keys?.join() !== keys.join())
          wrong.push(`${name} ${ref}`);
      } else {
        counts.blanks += 1;
        if (entry) wrong.push(`${name} ${ref}`);
      }
    }
  }
  const cells = counts.numbers + counts.keys + counts.blanks;
  return [
    check(
      `${counts.numbers} numbers (${counts.zeros} of them a literal 0), ${counts.keys} notation keys and ${counts.blanks} blanks of ${cells} cells came out as they stand`,
      wrong.length === 0 && counts.keys === 10_818 && counts.blanks === 135 && cells === 17_766,
      wrong.slice(0, 5),
    ),
  ];
}

function checkPlaces(imported, names) {
  const named = (name, year) => (body) =>
    names.get(body.cityId) === name && body.period.year === year;
  const totals = bodies(imported, 'inventory').filter(named('Seoul', 2018));
  const periods = Object.entries(PERIODS).filter(([name, [start, end]]) => {
    const at = name.lastIndexOf(' ');
    const body = bodies(imported, 'breakdown').find(
      named(name.slice(0, at), Number(name.slice(at + 1))),
    );
    return body?.period.start !== start || body.period.end !== end;
  });
  const boundaries = new Map();
  for (const { boundary = 'none' } of bodies(imported, 'breakdown')) {
    boundaries.set(boundary, (boundaries.get(boundary) ?? 0) + 1);
  }
  const fiscal = bodies(imported, 'breakdown').filter(({ period }) => period.fiscal).length;
  return [
    ...Object.entries(SEOUL).map(([code, value]) =>
      check(
        `Seoul 2018 ${code} is ${value} t`,
        totals.some(({ basis, value: found }) => basis.code === code && found === value),
        totals.map(({ basis, value: found }) => `${basis.code} ${found}`),
      ),
    ),
    check(
      `${fiscal} fiscal periods, the odd ones as they must be read`,
      periods.length === 0,
      periods,
    ),
    check(
      `boundaries: ${[...boundaries].map(([name, count]) => `${name} ${count}`).join(', ')}`,
      boundaries.get('administrative') === 273 &&
        boundaries.get('metropolitan') === 41 &&
        boundaries.get('none') === 1,
      [...boundaries],
    ),
  ];
}

/**
 * With the cities of the seed alone: each row imported, or among the rows of a city that is named as unknown. What the
 * seed carries of this workbook is what the workbook says.
 */
function checkSeed(file) {
  const seed = ['cities.csv', 'sources.csv', 'targets.csv', 'emissions.csv'].map((name) => ({
    name,
    bytes: readFileSync(new URL(`../seed/${name}`, import.meta.url)),
  }));
  const imported = importFilesSync([...seed.slice(0, 2), file], NOTHING_KNOWN, { today: TODAY });
  const { report } = imported;
  const summary = report.files.find(({ name }) => name === file.name);
  const explained = report.issues
    .filter(({ code }) => code === 'other-city')
    .flatMap(({ message }) => /rows ([\d, ]+)\./u.exec(message)?.[1].split(', ') ?? []);
  const fresh = figuresOf(imported);
  const seeded = [...figuresOf(importFilesSync(seed, NOTHING_KNOWN, { today: TODAY }))].filter(
    ([id]) => id.endsWith('-gpc-c40-2023'),
  );
  const differing = seeded.filter(([id, lines]) => String(fresh.get(id)) !== String(lines));
  return [
    check(
      `with the seed's cities ${summary.accepted} of ${summary.rows} rows imported, ${explained.length} explained`,
      summary.accepted >= 3 && summary.accepted + new Set(explained).size === ROWS,
      report.issues.filter(({ severity }) => severity === 'error').slice(0, 3),
    ),
    check(
      `${seeded.length} breakdowns of the seed hold what the workbook says`,
      differing.length === 0,
      differing.map(([id, lines]) => [id, lines.filter((line) => !fresh.get(id)?.includes(line))]),
    ),
  ];
}

/** Each breakdown's sources in a line each, by the breakdown's id. */
function figuresOf(imported) {
  return new Map(
    bodies(imported, 'breakdown').map(({ id, entries }) => [
      id,
      entries.map(({ code, value, keys }) => `${code} ${value ?? keys.join()}`).sort(),
    ]),
  );
}

function check(name, holds, message) {
  return holds ? { name } : { name, message: JSON.stringify(message ?? 'does not hold') };
}
