import type { Inventory, Source } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';
import { openFileSync } from '../../open-file.js';
import { runFormat } from '../../testing/run-format.js';
import { workbook } from '../../testing/write-workbook.js';
import type { OpenFile } from '../format.js';
import { bodies, codes } from '../testing/imported.js';
import { listedCodes, reportedCodes } from '../testing/issue-codes.js';
import { ecrf } from './ecrf.js';
import {
  CITIES,
  citySheet,
  type FilledOptions,
  filledWorkbook,
  HEADERS,
  sourceRow,
  sourceRows,
  sourceSheet,
} from './testing/filled-workbook.js';
import { breakdownOf, ownCodes, readFilled } from './testing/read-filled.js';

const open = (bytes: Uint8Array): OpenFile => openFileSync({ name: 'any.xlsx', bytes }) as OpenFile;

describe('the eCRF workbook', () => {
  it('is recognised by the table of sources, whatever the sheets are called', () => {
    expect(ecrf.recognises(open(filledWorkbook([])))).toBe(true);
    expect(ecrf.recognises(open(workbook({ Tabelle1: sourceSheet([]) })))).toBe(true);
    expect(
      ecrf.recognises(
        open(workbook({ eCRF_3: [['GPC ref. no.', 'Emission factor - Total CO2e']] })),
      ),
    ).toBe(false);
  });

  it('says which sources have no row, since totals leave them out', () => {
    const refs = ['I.1.1', 'II.1.1', 'III.1.1'];
    const { report } = readFilled(refs.map((ref) => sourceRow(ref, { total: 100 })));
    const issue = report.issues.find(({ code }) => code === 'missing-source');
    expect(issue?.found).toMatch(/^no row for I\.1\.2, .*III\.4\.3$/u);
    expect(codes(readFilled(sourceRows({ 'I.1.1': 1 })))).not.toContain('missing-source');
  });

  it('lists the rows of one issue up to a bound', () => {
    const rows = Array.from({ length: 1000 }, () => sourceRow('I.1.1'));
    const { report } = readFilled([sourceRow('I.1.2', { total: 1 }), ...rows]);
    const issue = report.issues.find(({ code }) => code === 'blank-source');
    expect(issue?.message).toMatch(/Rows: 3, 4, .*, 202 and 800 more\.$/u);
    expect(issue?.found).toBe('I.1.1');
  });

  it('becomes one breakdown, its three totals, a population and a source', () => {
    const figures = {
      'I.1.1': 100,
      'I.1.2': 50,
      'I.4.4': 7,
      'II.1.1': 80.5,
      'III.1.2': 3,
      'III.1.3': 2,
      'IV.2': 1,
    };
    const imported = readFilled(sourceRows(figures));
    expect(breakdownOf(imported)).toMatchObject({
      id: 'alpha-2021-gpc-alpha-ecrf-2021-2023-03-31',
      cityId: 'alpha',
      period: { year: 2021, start: '2021-01-01', end: '2021-12-31' },
      boundary: 'administrative',
      gas: 'CO2e',
      gwp: 'AR5',
      publishedOn: '2023-03-31',
    });
    expect(breakdownOf(imported).entries).toHaveLength(54);
    const totals = bodies<Inventory>(imported, 'inventory').map(({ basis, value }) => [
      basis.code,
      value,
    ]);
    expect(totals).toEqual([
      ['BASIC', 233.5],
      ['BASIC+', 234.5],
      ['territorial', 190.5],
    ]);
    expect(bodies(imported, 'population')).toMatchObject([
      { cityId: 'alpha', year: 2021, value: 500_000 },
    ]);
    expect(imported.report.files).toMatchObject([{ rows: 54, accepted: 54 }]);
    expect(codes(imported)).toEqual([]);
  });

  it('names the department as publisher and keeps every person out of the store', () => {
    const imported = readFilled(sourceRows({ 'I.1.1': 1 }));
    expect(bodies<Source>(imported, 'source')).toEqual([
      {
        id: 'alpha-ecrf-2021-2023-03-31',
        title: { en: 'Greenhouse gas inventory of Alpha for 2021 (eCRF workbook)' },
        publisher: { en: 'Department of Examples, Alpha' },
        url: 'https://example.org/inventory',
        licence: 'unknown',
        publishedOn: '2023-03-31',
        retrievedOn: '2026-11-21',
      },
    ]);
    const all = JSON.stringify(imported);
    for (const person of ['Some Body', 'Somebody Else', 'somebody@'])
      expect(all).not.toContain(person);
    const anonymous = readFilled(sourceRows({ 'I.1.1': 1 }), {
      city: { Department: 'Mx Example, me@example.org' },
    });
    expect(bodies<Source>(anonymous, 'source')[0]?.publisher).toEqual({
      en: 'Alpha',
      ja: 'アルファ',
    });
    expect(JSON.stringify(anonymous)).not.toContain('me@example.org');
  });

  it('reports a template in one issue, and a single placeholder about the city in another', () => {
    const rows = ['I.1.1', 'I.1.2', 'I.1.3'].map((ref) =>
      sourceRow(ref, { total: '{{total}}', key: '{{key}}' }),
    );
    const imported = readFilled(rows, {
      city: { 'Name of city': '{{city}}', 'Inventory year': '{{year}}' },
    });
    expect(imported.report.issues).toMatchObject([
      { severity: 'error', code: 'unfilled-template', row: 2 },
    ]);
    expect(imported.report.issues[0]?.message).toContain('3 rows of sources and 2 fields');
    expect(imported.writes).toEqual([]);
    const people = { 'Resident population within city boundary': '{{population}}' };
    const nearly = readFilled(sourceRows({ 'I.1.1': 5 }), { city: people });
    expect(ownCodes(nearly)).toEqual(['unfilled-field']);
    expect(bodies(nearly, 'population')).toEqual([]);
  });

  it('says so where nothing is filled in', () => {
    const imported = readFilled([sourceRow('I.1.1'), sourceRow('I.1.2')]);
    expect(ownCodes(imported)).toEqual(['blank-source', 'no-figures']);
    expect(imported.writes).toEqual([]);
  });

  it.each<[FilledOptions['city'], object, string[]]>([
    [
      { 'Inventory year': 'April 2020 - March 2021' },
      { period: { year: 2020, start: '2020-04-01', end: '2021-03-31', fiscal: true } },
      [],
    ],
    [
      { 'Inventory year': '2020/21' },
      { period: { year: 2020, start: '2020-04-01', end: '2021-03-31', fiscal: true } },
      ['assumed-period'],
    ],
    [{ 'Geographic boundary': 'Drainage basin' }, { boundary: 'drainage-basin' }, ['odd-boundary']],
    [
      {
        'Global Warming Potential': 'Other',
        'Please explain your choice of GWP \n(if not AR4 or AR5)': 'We use AR6',
      },
      { gwp: 'AR6' },
      [],
    ],
    [{ 'Global Warming Potential': undefined }, { gwp: undefined }, ['no-gwp']],
    [{ 'Greenhouse gases included in inventory': 'CO2' }, { gas: 'CO2' }, []],
    [{ Date: '31/03/2023' }, { publishedOn: undefined }, ['bad-date']],
    [{ Date: '2023/3/5' }, { publishedOn: '2023-03-05' }, []],
    [{ Date: '2031-01-01' }, { publishedOn: undefined }, ['bad-date']],
    [{ 'Resident population within city boundary': 'half a million' }, {}, ['bad-population']],
    [{ 'Resident population within city boundary': 500.4 }, {}, ['rounded-population']],
  ])('reads %o of eCRF_1', (city, expected, issues) => {
    const imported = readFilled(sourceRows({ 'I.1.1': 5 }), city ? { city } : {});
    const body = new Map<string, unknown>(Object.entries(breakdownOf(imported)));
    for (const [name, value] of Object.entries(expected)) expect(body.get(name)).toEqual(value);
    expect(ownCodes(imported)).toEqual(issues);
  });

  it.each([
    [{ 'Inventory year': '2018 - 2020' }, ['bad-year']],
    [{ 'Name of city': 'Elsewhere', 'City ID (GeoNames)': undefined }, ['unknown-city']],
  ])('stores nothing with %o', (city, expected) => {
    const imported = readFilled(sourceRows({ 'I.1.1': 5 }), { city });
    expect(imported.writes).toEqual([]);
    expect(ownCodes(imported)).toEqual(expected);
  });

  it('finds the city by its GeoNames number, by its name, or as the caller says', () => {
    const nameless = { 'Name of city': 'A. L. Pha', Country: undefined };
    expect(breakdownOf(readFilled(sourceRows({ 'I.1.1': 5 }), { city: nameless })).cityId).toBe(
      'alpha',
    );
    const named = { 'City ID (GeoNames)': undefined };
    expect(breakdownOf(readFilled(sourceRows({ 'I.1.1': 5 }), { city: named })).cityId).toBe(
      'alpha',
    );
    const other = { 'Name of city': 'Elsewhere', 'City ID (GeoNames)': undefined };
    const told = readFilled(sourceRows({ 'I.1.1': 5 }), { city: other }, { cityId: 'alpha' });
    expect(breakdownOf(told).cityId).toBe('alpha');
    expect(ownCodes(told)).toEqual(['other-name']);
    const kin = { 'Name of city': 'アルファ市', Department: '環境課' };
    expect(ownCodes(readFilled(sourceRows({ 'I.1.1': 5 }), { city: kin }))).toEqual([]);
  });

  it('reads a table of sources alone, where its rows state the year and the caller the city', () => {
    const rows = [
      sourceRow('I.1.1', { year: 2020, total: 5 }),
      sourceRow('I.1.2', { year: 2020, key: 'NO' }),
    ];
    const alone = runFormat(ecrf, workbook({ Sources: sourceSheet(rows) }), {
      cities: CITIES,
      cityId: 'alpha',
    });
    expect(breakdownOf(alone).period.year).toBe(2020);
    const mixed = [rows[0]!, sourceRow('I.1.2', { year: 2021, key: 'NO' })];
    const refused = runFormat(ecrf, workbook({ Sources: sourceSheet(mixed) }), {
      cities: CITIES,
      cityId: 'alpha',
    });
    expect(codes(refused)).toEqual(['bad-year']);
  });

  it('reads eCRF_3 of a CIRIS workbook before Light_eCRF_3, unless only that is filled', () => {
    const full = sourceSheet([sourceRow('I.1.1', { total: 5 })]);
    const light = sourceSheet([sourceRow('I.1.1', { total: 6 })]);
    const empty = sourceSheet([sourceRow('I.1.1')]);
    const city = { Home: [['CIRIS']], Light_eCRF_1: citySheet(), eCRF_1: citySheet() };
    const both = runFormat(ecrf, workbook({ Light_eCRF_3: light, eCRF_3: full, ...city }), {
      cities: CITIES,
    });
    expect(breakdownOf(both).entries[0]?.value).toBe(5);
    expect(ownCodes(both)).toEqual(['other-tables']);
    const lightOnly = runFormat(ecrf, workbook({ Light_eCRF_3: light, eCRF_3: empty, ...city }), {
      cities: CITIES,
    });
    expect(breakdownOf(lightOnly).entries[0]?.value).toBe(6);
  });

  it.each<[string, number, string[]]>([
    ['GHGs (kt CO2e) - ', 5000, []],
    ['GHGs (tCO2e) - ', 5, []],
    ['GHGs - ', 5, ['assumed-unit']],
  ])('reads figures under "%s"', (group, tonnes, expected) => {
    const headers = {
      ...HEADERS,
      CO2: `${group}CO2`,
      CH4: `${group}CH4`,
      N2O: `${group}N2O`,
      total: `${group}Total CO2e`,
    };
    const imported = readFilled([sourceRow('I.1.1', { total: 5, CO2: 5 })], { headers });
    expect(breakdownOf(imported).entries[0]).toMatchObject({
      value: tonnes,
      gases: [{ gas: 'CO2', value: tonnes }],
    });
    expect(ownCodes(imported)).toEqual(expected);
    expect(imported.report.conversions).toHaveLength(tonnes === 5 ? 0 : 1);
  });

  it.each([
    ['bad-unit', { total: 'GHGs (MT CO2e) - Total CO2e' }],
    ['repeated-column', { original: HEADERS.total }],
  ])('reads nothing with a %s', (code, changed) => {
    const imported = readFilled(sourceRows({ 'I.1.1': 5 }), {
      headers: { ...HEADERS, ...changed },
    });
    expect(codes(imported)).toEqual([code]);
    expect(imported.writes).toEqual([]);
  });

  it('finds the columns under merged groups, in any order, with invisible characters', () => {
    const rows = sourceRows({ 'I.1.1': 5, 'II.1.1': 7 });
    const [names, ...table] = sourceSheet(
      rows,
      Object.fromEntries(Object.entries(HEADERS).reverse()),
    );
    const parts = (names ?? []).map((name) => String(name).split(' - '));
    const above = parts.map(([group, column], index) =>
      column && parts[index - 1]?.[0] === group ? undefined : group,
    );
    const below = parts.map(([, column]) =>
      column === undefined ? undefined : `\u200B${column}\u00A0`,
    );
    const sheets = { eCRF_1: citySheet(), eCRF_3: [['A title'], above, below, ...table] };
    const imported = runFormat(ecrf, workbook(sheets), { cities: CITIES });
    expect(breakdownOf(imported).entries).toEqual(breakdownOf(readFilled(rows)).entries);
  });

  it('has a page that lists the codes of its issues, all of them and no others', () => {
    const used = reportedCodes(new URL('./', import.meta.url));
    expect(used.size).toBeGreaterThan(30);
    expect([...listedCodes('ecrf.md')].sort()).toEqual([...used].sort());
  });
});
