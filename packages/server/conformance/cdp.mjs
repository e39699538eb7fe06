/**
 * Holds the importers of CDP's open data against the files themselves: `run(folder)` reads `cdp/*.csv` of that folder.
 * Every record is imported or explained, the totals that the seed carries come out equal, and the targets are of the
 * kinds that were counted by hand. Needs the built package; a file that is not there is passed over.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { importFiles } from '../dist/import/index.js';

/** Records of each file as a CSV reader counts them, and how many of them state no number or no target. */
const EMISSIONS = {
  2016: { file: '2016_-_Citywide_GHG_Emissions.csv', records: 187, accounts: 'Account Number' },
  2018: { file: '2018_City-wide_Emissions.csv', records: 488, accounts: 'Account Number' },
  2020: { file: '2020_-_City-Wide_Emissions.csv', records: 776, accounts: 'Account Number' },
};
const TARGETS = {
  file: '2021_Cities_Emissions_Reduction_Targets_clean_names.csv',
  records: 1460,
  accounts: 'Account.Number',
};

/** How many rows print each type of target. */
const TYPES = {
  'Base year emissions (absolute) target': 756,
  'Fixed level target': 193,
  'Baseline scenario (business as usual) target': 120,
  'Base year intensity target': 58,
  'No target': 206,
  NA: 127,
};

/** Totals that the seed carries: account, year of the report, year, total and scopes in tonnes. */
const SEEDED = [
  ['Incheon', '44182', 2016, 2015, 69794140, [57719912, 12074228]],
  ['Seoul', '31187', 2016, 2013, 47612664, [25082520, 22530144]],
  ['Seoul', '31187', 2018, 2015, 45646000, [22581000, 21572000, 1492000]],
  ['Seoul', '31187', 2020, 2017, 46685000, [22875000, 21918000, 1892000]],
  ['Toyama', '54341', 2020, 2016, 3700425, [1847413, 1853012]],
  ['Kitakyushu', '44080', 2020, 2017, 16777000, [16777000]],
];

/** Targets that the seed carries: account, base year and tonnes, percent, target year and tonnes, own percent. */
const SEEDED_TARGETS = [
  ['Seoul', '31187', 2005, 49445000, 100, 2050, 0, 4.8],
  ['Kitakyushu', '44080', 2005, 16350000, 8, 2020, 15042000, 1.6],
  ['Kitakyushu', '44080', 2005, 16350000, 30, 2030, 11445000, 1.6],
  ['Kitakyushu', '44080', 2005, 16350000, 50, 2050, 8175000, 1.6],
  ['Toyama', '54341', 2005, 4047000, 30, 2030, 2832900, 37],
  ['Toyama', '54341', 2005, 4047000, 100, 2050, 0, 13.3],
];

/** Cities of the seed, which a store knows by name and country before anybody gives it their accounts. */
const NAMED = [
  ['incheon', 'Incheon', 'KR'],
  ['seoul', 'Seoul', 'KR'],
  ['gwangju', 'Gwangju', 'KR'],
  ['jeju', 'Jeju', 'KR'],
  ['kobe', 'Kobe', 'JP'],
  ['kitakyushu', 'Kitakyushu', 'JP'],
  ['toyama', 'Toyama', 'JP'],
  ['beijing', 'Beijing', 'CN'],
  ['shenzhen', 'Shenzhen', 'CN'],
  ['chongqing', 'Chongqing', 'CN'],
  ['shenyang', 'Shenyang', 'CN'],
].map(([id, name, country]) => ({ id, name: { en: name }, country }));

/** Which of them each file has figures of. */
const FOUND_BY_NAME = {
  2016: 'incheon, seoul',
  2018: 'seoul',
  2020: 'kitakyushu, seoul, toyama',
};

/** All checks, each with a message where it fails. */
export async function run(folder) {
  const checks = [];
  const check = (name, holds, message) =>
    checks.push(holds ? { name } : { name, message: message ?? 'It does not hold.' });
  const inventories = [];
  for (const [year, { file, ...expected }] of Object.entries(EMISSIONS)) {
    const path = join(folder, 'cdp', file);
    if (!existsSync(path)) continue;
    const imported = await importCdp(path, expected);
    checkRecords(check, `CDP emissions ${year}`, imported, expected);
    checkKind(check, `CDP emissions ${year}`, imported, 'cdp-emissions');
    inventories.push(...bodies(imported, 'inventory').map((body) => ({ ...body, reported: year })));
    const named = await importInto(NAMED, path);
    const cities = [...new Set(bodies(named, 'inventory').map(({ cityId }) => cityId))].sort();
    check(
      `CDP emissions ${year}: by name and country ${FOUND_BY_NAME[year]}, and no other city`,
      cities.join(', ') === FOUND_BY_NAME[year],
      `Found ${cities.join(', ')}.`,
    );
    for (const [city, account, reported, covered, total, parts] of SEEDED) {
      if (String(reported) !== year) continue;
      const name = `${city} ${covered} in CDP ${year} is ${total} t`;
      const found = inventories.find(
        ({ cityId, period, value, reportedYear }) =>
          cityId === idOf(account) &&
          period.year === covered &&
          value === total &&
          reportedYear === reported,
      );
      const scopes = (found?.parts ?? []).map(({ value }) => value);
      check(name, String(scopes) === String(parts), `Found the scopes ${scopes}.`);
    }
  }
  const path = join(folder, 'cdp', TARGETS.file);
  if (existsSync(path)) await checkTargets(check, path);
  return checks;
}

async function checkTargets(check, path) {
  const imported = await importCdp(path, TARGETS);
  checkRecords(check, 'CDP targets 2021', imported, TARGETS);
  checkKind(check, 'CDP targets 2021', imported, 'cdp-targets');
  const printed = countBy(imported.rows, (row) => row['Type.of.target']);
  for (const [type, count] of Object.entries(TYPES)) {
    check(`CDP targets 2021: ${count} rows of "${type}"`, printed[type] === count, printed[type]);
  }
  const codes = imported.report.issues.map(({ code }) => code);
  const explained = (code) => codes.filter((each) => each === code).length;
  check('CDP targets 2021: 206 explained as no target', explained('no-target') === 206);
  check('CDP targets 2021: 127 explained as blank', explained('no-target-type') === 127);
  const targets = bodies(imported, 'target');
  const kinds = countBy(targets, ({ kind }) => kind);
  const left = Object.entries(kinds).map(([kind, count]) => `${count} ${kind}`);
  check(`CDP targets 2021: imported ${left.join(', ')}`, targets.length > 900);
  const compared = imported.report.reconciliations.filter(({ id }) => id.includes('-base-year-'));
  check(
    `CDP targets 2021: ${compared.length} levels of base-year targets follow from base and percentage`,
    compared.length > 600 && compared.every(({ agrees }) => agrees),
    compared.find(({ agrees }) => !agrees)?.id,
  );
  for (const [city, account, baseYear, base, percent, year, level, own] of SEEDED_TARGETS) {
    const found = targets.some(
      (target) =>
        target.cityId === idOf(account) &&
        target.coverage === 'city-wide' &&
        target.baseYear === baseYear &&
        target.baseValue === base &&
        target.reductionPercent === percent &&
        target.targetYear === year &&
        target.targetValue === level &&
        target.selfReportedPercent === own,
    );
    check(`${city} in CDP targets 2021: ${percent} % by ${year}`, found);
  }
}

/** Imports a file into a store that knows every city in it by its account, and no city by any other clue. */
async function importCdp(path, { accounts }) {
  const bytes = new Uint8Array(readFileSync(path));
  const rows = parse(bytes, { bom: true, columns: true, relax_column_count: true });
  const known = [...new Set(rows.map((row) => row[accounts]))].map((account) => ({
    id: idOf(account),
    name: { en: `Account ${account}` },
    country: 'ZZ',
    identifiers: [{ system: 'cdp', value: account }],
  }));
  return { ...(await importInto(known, path)), rows };
}

/** Imports a file under a name that tells nothing: its format is found by its headers. */
function importInto(cities, path) {
  const bytes = new Uint8Array(readFileSync(path));
  const known = { cities, sourceIds: new Set() };
  return importFiles([{ name: 'file', bytes }], known, { today: '2026-11-21' });
}

/** Each record is accepted, repeated, or named by an issue on its line. */
function checkRecords(check, title, { report, writes, rows }, { records }) {
  const [file] = report.files;
  const errors = report.issues.filter(({ row }) => row <= 1);
  check(`${title}: every column is known`, errors.length === 0, errors[0]?.message);
  check(
    `${title}: ${records} records`,
    file?.rows === records && rows.length === records,
    file?.rows,
  );
  const outcomes = outcomesOf(report);
  const explained = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  const left = Object.entries(outcomes).map(([code, count]) => `${count} ${code}`);
  const totals = writes.filter(({ kind }) => kind === 'inventory' || kind === 'target').length;
  check(
    `${title}: ${file?.accepted} accepted (${totals} figures), ${explained} explained (${left.join(', ')})`,
    file !== undefined && file.accepted + explained === records,
    `${file?.accepted} + ${explained} is not ${records}.`,
  );
  const { reconciliations } = report;
  const misfits = reconciliations.filter(({ agrees }) => !agrees).length;
  const warned = report.issues.filter(({ code }) => code === 'total-misfit').length;
  check(
    `${title}: ${reconciliations.length} totals compared, ${misfits} disagree and are reported`,
    reconciliations.length > 50 && misfits === warned,
    `${warned} were reported.`,
  );
}

function checkKind(check, title, { report }, kind) {
  const found = report.files[0]?.kind;
  check(`${title}: recognised as ${kind}`, found === kind, `It was taken for ${found}.`);
}

/** Why records were not imported, by the issue that decides, from the report alone. */
const DECIDING = [
  'unknown-city',
  'no-inventory',
  'not-applicable',
  'no-total',
  'no-period',
  'multi-year',
  'bad-period',
  'no-target',
  'no-target-type',
  'no-target-year',
  'unknown-type',
  'missing-value',
  'bad-year',
];

function outcomesOf(report) {
  const codes = new Map();
  for (const { row, code, severity, message } of report.issues) {
    // A year of the population that cannot be is left out, and the record stays.
    const decides = DECIDING.includes(code) && (code !== 'bad-year' || severity === 'error');
    if (decides && message) codes.set(row, [...(codes.get(row) ?? []), code]);
  }
  return countBy([...codes.values()], (found) => DECIDING.find((code) => found.includes(code)));
}

function bodies({ writes }, kind) {
  return writes.filter((write) => write.kind === kind).map(({ body }) => body);
}

function idOf(account) {
  return `account-${account}`;
}

function countBy(list, keyOf) {
  const counts = {};
  for (const each of list) counts[keyOf(each)] = (counts[keyOf(each)] ?? 0) + 1;
  return counts;
}
