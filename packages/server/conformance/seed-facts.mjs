/**
 * Holds the seed against the collected facts: `run(folder)` reads `city-facts/*.csv` and the CDP files of that
 * folder and answers one check for each fact. Needs the built package. A fresh clone has neither the folder
 * nor a need for it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { importFilesSync, NOTHING_KNOWN } from '../dist/import/index.js';

const FILES = ['cities.csv', 'sources.csv', 'targets.csv', 'emissions.csv'];

/** Files of the folder by the id of the source that the seed names for them. */
const CDP = {
  'cdp-emissions-2016': 'cdp/2016_-_Citywide_GHG_Emissions.csv',
  'cdp-emissions-2018': 'cdp/2018_City-wide_Emissions.csv',
  'cdp-emissions-2020': 'cdp/2020_-_City-Wide_Emissions.csv',
  'cdp-targets-2021': 'cdp/2021_Cities_Emissions_Reduction_Targets_clean_names.csv',
};
const OTHER = {
  'cdp-emissions-2021': 'cdp/2021_City-wide_Emissions.csv',
  'c40-2023': 'c40/C40_GPC_Database.xlsx',
  'ceads-2022': 'openclimate/CEADS_290_Chinese_Cities_1997-2019.xlsx',
};
const ACCOUNTS = {
  seoul: '31187',
  incheon: '44182',
  kitakyushu: '44080',
  toyama: '54341',
  shenzhen: '51075',
};

/** Which number of an inventory a row of the facts states. */
const SHARES = {
  total: (inventory) => [inventory.value],
  'total-basic': ofCode('BASIC'),
  'total-basic-plus': ofCode('BASIC+'),
  'total-territorial': ofCode('territorial'),
  'scope-1': ofScope('1'),
  'scope-2': ofScope('2'),
  'scope-3': ofScope('3'),
  direct: ofScope('1'),
  'direct-excl-generation': (inventory) => [inventory.value, ...ofScope('1')(inventory)],
  'indirect-grid': ofScope('2'),
};

function ofCode(code) {
  return (inventory) => (inventory.basis.code === code ? [inventory.value] : []);
}

function ofScope(scope) {
  return ({ parts = [] }) => parts.filter((part) => part.scope === scope).map(({ value }) => value);
}

/** All checks, each with a message where it fails. */
export async function run(folder) {
  const read = (path) =>
    parse(readFileSync(join(folder, path)), { bom: true, columns: true, relax_column_count: true });
  const seed = readSeed();
  const facts = read('city-facts/city_emissions_facts.csv');
  const targets = read('city-facts/city_targets_facts.csv');
  const found = { inventories: new Set(), breakdowns: new Set(), targets: new Set() };
  return [
    check('the seed imports without an issue', seed.issues.length === 0, seed.issues[0]?.message),
    ...facts.filter(({ sector }) => sector in SHARES).map((fact) => checkTotal(fact, seed, found)),
    ...facts
      .filter(({ sector }) => !(sector in SHARES))
      .map((fact) =>
        fact.sector === 'direct-generation'
          ? checkNote(fact, seed)
          : checkSector(fact, seed, found),
      ),
    check(
      `each of the ${seed.breakdowns.length} seeded breakdowns is in the facts`,
      found.breakdowns.size === seed.breakdowns.length,
      seed.breakdowns
        .filter(({ id }) => !found.breakdowns.has(id))
        .map(({ id }) => id)
        .join(', '),
    ),
    ...targets.map((fact) => checkTarget(fact, seed, found)),
    check(
      `each of the ${seed.targets.length} seeded targets is in the facts`,
      found.targets.size === seed.targets.length,
      seed.targets
        .filter(({ id }) => !found.targets.has(id))
        .map(({ id }) => id)
        .join(', '),
    ),
    ...seed.inventories
      .filter(({ id }) => !found.inventories.has(id))
      .map((inventory) => checkAgainstCdp(inventory.id, inventory, inventory.value, read)),
    ...seed.populations
      .filter(({ sourceId }) => sourceId in CDP)
      .map((each) =>
        checkAgainstCdp(`population of ${each.cityId} ${each.year}`, each, each.value, read),
      ),
  ];
}

function readSeed() {
  const files = FILES.map((name) => ({
    name,
    bytes: readFileSync(new URL(`../seed/${name}`, import.meta.url)),
  }));
  const { writes, report } = importFilesSync(files, NOTHING_KNOWN);
  const bodies = (kind) => writes.filter((write) => write.kind === kind).map(({ body }) => body);
  const sources = new Map(bodies('source').map((source) => [source.id, source]));
  return {
    issues: report.issues,
    sources,
    targets: bodies('target'),
    inventories: bodies('inventory'),
    breakdowns: bodies('breakdown'),
    populations: bodies('population'),
  };
}

function checkTotal({ city, year, sector, value, source }, seed, found) {
  const tonnes = Number(value) * 1000;
  const matches = seed.inventories.filter(
    (inventory) =>
      inventory.cityId === city &&
      inventory.period.year === Number(year) &&
      comesFrom(seed, inventory, source) &&
      SHARES[sector](inventory).some((share) => Math.abs(share - tonnes) <= 0.5),
  );
  for (const { id } of matches) found.inventories.add(id);
  const name = `${city} ${year} ${sector} is ${value} kt`;
  return check(name, matches.length === 1, `${matches.length} of the seed's totals match`);
}

/** A sector of a city's own scheme, or what C40 prints as a part of BASIC, must be the sum of entries. */
function checkSector({ city, year, sector, value, gas, source }, seed, found) {
  const name = `${city} ${year} ${sector} is ${value} kt`;
  const matches = seed.breakdowns.filter(
    (breakdown) =>
      breakdown.cityId === city &&
      breakdown.period.year === Number(year) &&
      comesFrom(seed, breakdown, source) &&
      Math.abs(sumOfSector(breakdown, sector, gas) - Number(value) * 1000) <= 0.5,
  );
  for (const { id } of matches) found.breakdowns.add(id);
  return check(name, matches.length === 1, `${matches.length} of the seed's breakdowns match`);
}

/** What is left out of a total is named in its note. */
function checkNote({ city, year, sector, value }, seed) {
  const tonnes = `${(Number(value) * 1000).toLocaleString('en')} t`;
  const stands = seed.inventories.some(
    (inventory) =>
      inventory.cityId === city &&
      inventory.period.year === Number(year) &&
      inventory.note?.includes(tonnes),
  );
  return check(`${city} ${year} ${sector} is ${value} kt`, stands, `no note names ${tonnes}`);
}

const BASIC_PARTS = { 'basic-stationary': 'I', 'basic-transport': 'II', 'basic-waste': 'III' };

/** Added up here, not by the accounting that the importer uses: BASIC has scopes x.1 and x.2, I.4.4 left out. */
function sumOfSector({ entries, gas: whole }, sector, gas) {
  const basic = BASIC_PARTS[sector];
  const counted = entries.filter((entry) =>
    basic === undefined
      ? entry.code === sector && (entry.gas ?? whole) === gas
      : new RegExp(`^${basic}\\.\\d\\.[12]$`, 'u').test(entry.code),
  );
  return counted.length === 0 ? NaN : counted.reduce((sum, { value = 0 }) => sum + value, 0);
}

function checkTarget(fact, seed, found) {
  const number = (text) => (text === '' ? undefined : Number(text));
  const kind = fact.type === 'base-year-emissions' ? 'base-year' : fact.type;
  const base = number(fact.base_value_kt);
  const level = number(fact.target_value_kt);
  const matches = seed.targets.filter(
    (target) =>
      target.cityId === fact.city &&
      target.kind === kind &&
      target.targetYear === Number(fact.target_year) &&
      target.reductionPercent === Number(fact.reduction_pct) &&
      target.baseYear === number(fact.base_year) &&
      target.baseValue === (base === undefined ? undefined : base * 1000) &&
      target.targetValue === (level === undefined ? undefined : level * 1000) &&
      comesFrom(seed, target, fact.source),
  );
  for (const { id } of matches) found.targets.add(id);
  const name = `${fact.city} ${fact.target_year} ${fact.type} is -${fact.reduction_pct} %`;
  return check(name, matches.length === 1, `${matches.length} of the seed's targets match`);
}

function comesFrom(seed, { sourceId }, source) {
  const file = CDP[sourceId] ?? OTHER[sourceId];
  return file === source || seed.sources.get(sourceId)?.url === source;
}

/** A figure that the facts do not list must stand in the CDP file that it names, in the row of its city. */
function checkAgainstCdp(name, { cityId, sourceId }, value, read) {
  const path = CDP[sourceId];
  if (!path) return check(name, false, `${sourceId} has no file to compare with`);
  const rows = read(path).filter((row) => Object.values(row).includes(ACCOUNTS[cityId]));
  const stands = rows.some((row) => Object.values(row).includes(String(value)));
  return check(`${name} is ${value} in ${path}`, stands, 'the number is not in that row');
}

function check(name, holds, message) {
  return holds
    ? { name: `seed: ${name}` }
    : { name: `seed: ${name}`, message: message || 'does not hold' };
}
