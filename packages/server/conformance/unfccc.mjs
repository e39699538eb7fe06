/**
 * Reads the national profiles of the UNFCCC: `run(folder)` takes `national/UNFCCC_<country>_ghg_profile.xlsx` of that
 * folder and answers one check for each fact. The sheets are read a second time here, in another way, so that what
 * the importer says is not held against itself. Needs the built packages. A fresh clone has neither files nor need.
 */
import { convert } from '@climate-embed/accounting';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { importFilesSync, NOTHING_KNOWN } from '../dist/import/index.js';

/** What each file is known to hold: years, and years in which the parts of Energy do not reach its figure. */
const PROFILES = {
  KOR: { country: 'KR', years: 29, undivided: { 1: 29 } },
  CHN: { country: 'CN', years: 5, undivided: {} },
  MNG: { country: 'MN', years: 10, undivided: { 1: 9 } },
  PRK: { country: 'KP', years: 4, undivided: {} },
};
/** Korea's totals of 2018 as the national inventory report has them, in tonnes. */
const KOREA_2018 = { total: 727_638_440, net: 686_352_260 };
const SCHEMES = ['gpc', 'korea', 'ipcc-2006'];

/** All checks, each with a message where it fails. */
export async function run(folder) {
  const checks = [];
  for (const [name, known] of Object.entries(PROFILES)) {
    const path = join(folder, `national/UNFCCC_${name}_ghg_profile.xlsx`);
    if (!existsSync(path)) continue;
    const bytes = new Uint8Array(readFileSync(path));
    const imported = importFilesSync(
      [{ name: `UNFCCC_${name}_ghg_profile.xlsx`, bytes }],
      NOTHING_KNOWN,
    );
    const printed = columnsOf(await readWorkbook(path));
    checks.push(...checksOf(name, known, imported, printed));
  }
  return checks;
}

/** The first block of the sheet: for each year, label and cell. */
function columnsOf(sheets) {
  const { data } = sheets.find(({ sheet }) => sheet === 'Data_by_sector');
  const [header, ...body] = data;
  const end = body.findIndex(([label]) => /annual changes/iu.test(label ?? ''));
  return header.slice(1).map((year, index) => ({
    year: Number(year),
    cells: body
      .slice(0, end)
      .map((row) => [String(row[0] ?? '').trim(), row[index + 1]])
      .filter(([label, cell]) => label !== '' && cell !== null && cell !== undefined),
  }));
}

function checksOf(name, known, { writes, report }, printed) {
  const breakdowns = writes.filter(({ kind }) => kind === 'breakdown').map(({ body }) => body);
  const check = (what, good, found) => ({
    name: `UNFCCC ${name}: ${what}`,
    ...(good ? {} : { message: `found ${JSON.stringify(found)}` }),
  });
  const errors = report.issues.filter(({ severity }) => severity === 'error');
  const misfits = report.reconciliations.filter(({ agrees }) => !agrees);
  const filed = report.files.map(({ kind, rows, accepted }) => [kind, rows - accepted]);
  const rests = countBy(
    breakdowns.flatMap(({ entries }) => entries.filter(({ note }) => note).map(({ code }) => code)),
  );
  return [
    check('recognised, every row accepted', String(filed) === 'unfccc,0', filed),
    check('no errors', errors.length === 0, errors.slice(0, 3)),
    check(
      `${known.years} years of ${known.country}`,
      breakdowns.length === known.years &&
        breakdowns.every((each) => each.country === known.country),
      breakdowns.map(({ id }) => id),
    ),
    check(
      `years with a rest beside the printed parts: ${JSON.stringify(known.undivided)}`,
      JSON.stringify(rests) === JSON.stringify(known.undivided),
      rests,
    ),
    check(
      `all ${report.reconciliations.length} totals agree with their entries`,
      report.reconciliations.length > 0 && misfits.length === 0,
      misfits.slice(0, 3),
    ),
    ...printed.flatMap(({ year, cells }) => checksOfYear(year, cells, breakdowns, check)),
  ];
}

function checksOfYear(year, cells, breakdowns, check) {
  const breakdown = breakdowns.find(({ period }) => period.year === year);
  if (!breakdown) return [check(`${year}: there is a breakdown`, cells.length === 0, cells)];
  const { entries, totals } = breakdown;
  const lost = cells.filter(([label, cell]) => !isKept(label, cell, entries, totals));
  const value = (label) => tonnes(cells.find(([each]) => each.startsWith(label))?.[1]);
  const sum = (passes) =>
    entries.reduce((all, each) => all + (passes(each) ? (each.value ?? 0) : 0), 0);
  const isLand = ({ code }) => code === '5' || code.startsWith('5.');
  const without = sum((each) => !isLand(each));
  const net = sum(() => true);
  const near = (a, b) => Math.abs(a - b) <= Math.max(1, Math.abs(b) / 1e6);
  const checks = [
    check(`${year}: ${cells.length} cells kept`, lost.length === 0, lost),
    check(
      `${year}: entries make the total without land use`,
      near(without, value('GHG emissions without')),
      without,
    ),
    check(
      `${year}: entries make the total with land use`,
      near(net, value('GHG net emissions/removals with ')),
      net,
    ),
    ...SCHEMES.map((scheme) => conserved(year, scheme, breakdown, check)),
  ];
  if (breakdown.country !== 'KR' || year !== 2018) return checks;
  const found = Object.fromEntries(totals.map((each) => [each.code, each.value]));
  const same = Object.entries(KOREA_2018).every(([code, each]) => found[code] === each);
  return [...checks, check('2018: 727,638 kt without and 686,352 kt with land use', same, found)];
}

/** A cell is kept as an entry's number or keys, or as a printed total. */
function isKept(label, cell, entries, totals) {
  const code = /^([1-7](?:bis)?(?:\.[A-Z0-9]+)*)\.? /u.exec(label)?.[1]?.replace('bis', '');
  if (typeof cell === 'number') {
    const of = (records) => records.filter((each) => code === undefined || each.code === code);
    return [...of(entries), ...of(totals)].some((each) => each.value === tonnes(cell));
  }
  const keys = String(cell).split(',').join();
  return entries.some((each) => each.code === code && each.keys?.join() === keys);
}

/** Every number of the breakdown is in the other scheme or among the losses, once, and the tonnes are the same. */
function conserved(year, scheme, breakdown, check) {
  const converted = convert(breakdown, scheme);
  const numbers = breakdown.entries.flatMap(({ value }, index) =>
    value === undefined ? [] : [[index, value]],
  );
  const found = [...(converted?.entries ?? []), ...(converted?.losses ?? [])]
    .map(({ from, value }) => [from, value])
    .toSorted(([a], [b]) => a - b);
  const kept = (converted?.entries ?? []).length > 0;
  const name = `${year}: as ${scheme}, no tonne is lost`;
  return check(name, kept && JSON.stringify(found) === JSON.stringify(numbers), found.length);
}

function tonnes(cell) {
  return Number(`${Number(Number(cell).toPrecision(15))}e3`);
}

function countBy(codes) {
  return Object.fromEntries(
    [...new Set(codes)].map((code) => [code, codes.filter((each) => each === code).length]),
  );
}
