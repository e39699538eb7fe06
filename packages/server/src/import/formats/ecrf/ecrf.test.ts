import type { Breakdown, Inventory, Source } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';
import type { Imported } from '../../import-files.js';
import { openFileSync } from '../../open-file.js';
import { runFormat, type RunOptions } from '../../testing/run-format.js';
import { workbook } from '../../testing/write-workbook.js';
import type { OpenFile } from '../format.js';
import { listedCodes, reportedCodes } from '../testing/issue-codes.js';
import { ecrf } from './ecrf.js';
import {
  CITIES,
  citySheet,
  type FilledOptions,
  filledWorkbook,
  HEADERS,
  type SourceCells,
  sourceRow,
  sourceRows,
  sourceSheet,
} from './testing/filled-workbook.js';

function read(
  rows: readonly SourceCells[],
  filled: FilledOptions = {},
  options: RunOptions = {},
): Imported {
  return runFormat(ecrf, filledWorkbook(rows, filled), { cities: CITIES, ...options });
}
function bodies<Body>({ writes }: Imported, kind: string): Body[] {
  return writes.filter((write) => write.kind === kind).map(({ body }) => body as Body);
}
const breakdown = (imported: Imported): Breakdown => {
  const [body] = bodies<Breakdown>(imported, 'breakdown');
  expect(body).toBeDefined();
  return body!;
};
const codes = ({ report }: Imported): string[] => report.issues.map(({ code }) => code);
/** Issues beside that of totals, which a workbook of one row always has. */
const own = (imported: Imported): string[] => codes(imported).filter((code) => code !== 'no-total');
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
    const imported = read(sourceRows(figures));
    expect(breakdown(imported)).toMatchObject({
      id: 'alpha-2021-gpc-alpha-ecrf-2021-2023-03-31',
      cityId: 'alpha',
      period: { year: 2021, start: '2021-01-01', end: '2021-12-31' },
      boundary: 'administrative',
      gas: 'CO2e',
      gwp: 'AR5',
      publishedOn: '2023-03-31',
    });
    expect(breakdown(imported).entries).toHaveLength(54);
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
    const imported = read(sourceRows({ 'I.1.1': 1 }));
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
    const anonymous = read(sourceRows({ 'I.1.1': 1 }), {
      city: { Department: 'Mx Example, me@example.org' },
    });
    expect(bodies<Source>(anonymous, 'source')[0]?.publisher).toEqual({
      en: 'Alpha',
      ja: 'アルファ',
    });
    expect(JSON.stringify(anonymous)).not.toContain('me@example.org');
  });

  it('keeps several rows of one source, with activity, gases, qualities and biogenic CO2', () => {
    const gas = sourceRow('I.1.1', {
      activity: 'Natural gas',
      CO2: 90,
      CH4: 6,
      N2O: 4,
      total: 100,
      activityQuality: 'H',
      factorQuality: 'Medium',
    });
    const wood = sourceRow('I.1.1', {
      activity: 'Wood',
      total: 5,
      biogenic: 40,
      activityQuality: 'Please select',
    });
    const { entries } = breakdown(read([gas, wood]));
    expect(entries).toEqual([
      {
        code: 'I.1.1',
        scope: '1',
        value: 100,
        gases: [
          { gas: 'CO2', value: 90 },
          { gas: 'CH4', value: 6 },
          { gas: 'N2O', value: 4 },
        ],
        activity: 'Natural gas',
        activityQuality: 'H',
        factorQuality: 'M',
      },
      { code: 'I.1.1', scope: '1', value: 5, biogenic: 40, activity: 'Wood' },
    ]);
  });

  it('keeps notation keys, in their own column or in place of the figure, and never as 0', () => {
    const rows = [
      sourceRow('I.1.1', { key: 'IE (I.2.1)' }),
      sourceRow('I.2.1', { total: 'NE, NO' }),
      sourceRow('I.3.1', { key: 'C', total: 0 }),
      sourceRow('I.5.1', { key: 'Please select', total: 0 }),
    ];
    const imported = read(rows);
    expect(breakdown(imported).entries).toEqual([
      { code: 'I.1.1', scope: '1', keys: ['IE'], elsewhere: ['I.2.1'] },
      { code: 'I.2.1', scope: '1', keys: ['NE', 'NO'] },
      { code: 'I.3.1', scope: '1', keys: ['C'] },
      { code: 'I.5.1', scope: '1', value: 0 },
    ]);
    expect(own(imported)).toEqual(['key-beside-zero']);
  });

  it('takes a row without figure and key as not known', () => {
    const imported = read([
      sourceRow('I.1.1', { total: 9 }),
      sourceRow('I.2.1'),
      sourceRow('I.3.1', { total: ' \u200B' }),
    ]);
    expect(breakdown(imported).entries.map(({ code }) => code)).toEqual(['I.1.1']);
    const blank = imported.report.issues.find(({ code }) => code === 'blank-source');
    expect(blank).toMatchObject({ severity: 'warning', row: 3, found: 'I.2.1, I.3.1' });
    expect(blank?.message).toContain('Rows: 3, 4.');
    expect(imported.report.files).toMatchObject([{ rows: 3, accepted: 1 }]);
  });

  it.each<[string, SourceCells]>([
    ['bad-figure', { total: 'about 5' }],
    ['bad-figure', { total: '1,234' }],
    ['bad-key', { key: 'none', total: 5 }],
    ['bad-key', { key: { error: '#N/A' }, total: 5 }],
    ['key-beside-figure', { key: 'IE', total: 5 }],
    ['failed-formula', { total: { error: '#REF!' } }],
    ['failed-formula', { total: '#DIV/0!', CO2: 5 }],
    ['other-year', { year: 2019, total: 5 }],
    ['unknown-source', { reference: 'X.1', subsector: 'Moon base', total: 5 }],
  ])('stores nothing where a row has a %s', (code, cells) => {
    const imported = read([sourceRow('I.1.1', { total: 9 }), sourceRow('I.2.1', cells)]);
    expect(imported.writes).toEqual([]);
    expect(imported.report.issues).toMatchObject([
      { severity: 'error', sheet: 'eCRF_3', row: 3, code },
      { severity: 'error', code: 'left-out' },
    ]);
    expect(imported.report.files).toMatchObject([{ rows: 2, accepted: 0 }]);
  });

  it('adds gases up where the total is empty or failed, and says so', () => {
    const gases = { CO2: 90, CH4: 6, N2O: 4 };
    const rows = [
      sourceRow('I.1.1', gases),
      sourceRow('I.2.1', { ...gases, total: { error: '#REF!' } }),
    ];
    const imported = read(rows);
    expect(breakdown(imported).entries.map(({ value }) => value)).toEqual([100, 100]);
    expect(own(imported)).toEqual(['total-from-gases', 'total-from-gases']);
  });

  it.each<[string[], SourceCells, number]>([
    [['gases-misfit'], { total: 90, CO2: 100 }, 0],
    [['undivided-gases'], { total: 120, CO2: 100 }, 1],
    [[], { total: 100.4, CO2: 100 }, 1],
    [['bad-gas'], { total: 100, CO2: { error: '#VALUE!' }, CH4: 5 }, 0],
    [['bad-gas'], { total: 100, biogenic: 'some' }, 0],
    [['negative-figure'], { total: -5 }, 0],
    [['bad-quality'], { total: 5, activityQuality: 'X' }, 0],
  ])('reports %j and keeps the total', (expected, cells, gases) => {
    const imported = read([sourceRow('I.1.1', cells)]);
    const [entry] = breakdown(imported).entries;
    expect(entry?.value).toBe(cells.total);
    expect(entry?.gases ?? []).toHaveLength(gases);
    expect(own(imported)).toEqual(expected);
  });

  it('asks no questions about gases without a column in industry, and none about land below 0', () => {
    const rows = [
      sourceRow('IV.2', { total: 120, CO2: 100 }),
      sourceRow('V.2', { total: -50, CO2: -50 }),
    ];
    expect(own(read(rows))).toEqual([]);
  });

  it.each<[SourceCells, string, string[]]>([
    [{ reference: undefined }, 'II.3.1', []],
    [
      {
        reference: undefined,
        sector: 'Waste',
        subsector: 'Waste > Wastewater',
        scope: 'Outside city boundary',
      },
      'III.4.2',
      [],
    ],
    [
      { reference: undefined, sector: 'Waste', subsector: 'Solid waste disposal' },
      'III.1.1',
      ['assumed-source'],
    ],
    [{ reference: undefined, subsector: 'Fugitive emissions' }, 'I.8.1', ['assumed-source']],
    [{ reference: undefined, subsector: 'Fugitive emissions from coal' }, 'I.7.1', []],
    [
      {
        reference: undefined,
        sector: 'Generation of grid-supplied energy',
        subsector: 'Heat/cold generation',
      },
      'I.4.4',
      [],
    ],
    [{ reference: undefined, sector: 'IPPU', subsector: 'Produce Use' }, 'IV.2', []],
    [
      {
        reference: undefined,
        sector: 'AFOLU',
        subsector: 'Livestock',
        scope: 'Outside city boundary',
      },
      'VI.1',
      ['other-scope-3'],
    ],
    [
      { reference: 'I.63', subsector: 'Non-specified sources', scope: 'Scope 3' },
      'I.6.3',
      ['odd-reference'],
    ],
    [{ reference: 'iv.1.1', sector: 'IPPU', subsector: 'Industrial process' }, 'IV.1', []],
    [{ reference: 'II.1.1' }, 'II.1.1', ['conflicting-source']],
    [{ reference: 'III.2.3', sector: 'Waste', subsector: 'Biological treatment' }, 'III.2.3', []],
  ])('gives %o the number %s', (cells, ref, expected) => {
    const row = sourceRow('II.3.1', { total: 5, ...cells });
    const imported = read([row]);
    expect(breakdown(imported).entries[0]).toMatchObject({ code: ref, value: 5 });
    expect(own(imported)).toEqual(expected);
  });

  it('passes over rows with a notation key that the GPC has no number for', () => {
    const cells = {
      reference: undefined,
      scope: 'Outside city boundary',
      key: 'NE',
      subsector: 'Moon base',
    };
    const imported = read([sourceRow('I.1.1', { total: 5 }), sourceRow('I.2.1', cells)]);
    expect(breakdown(imported).entries).toHaveLength(1);
    expect(own(imported)).toEqual(['no-source']);
  });

  it('reports a template in one issue, and a single placeholder about the city in another', () => {
    const rows = ['I.1.1', 'I.1.2', 'I.1.3'].map((ref) =>
      sourceRow(ref, { total: '{{total}}', key: '{{key}}' }),
    );
    const imported = read(rows, {
      city: { 'Name of city': '{{city}}', 'Inventory year': '{{year}}' },
    });
    expect(imported.report.issues).toMatchObject([
      { severity: 'error', code: 'unfilled-template', row: 2 },
    ]);
    expect(imported.report.issues[0]?.message).toContain('3 rows of sources and 2 fields');
    expect(imported.writes).toEqual([]);
    const people = { 'Resident population within city boundary': '{{population}}' };
    const nearly = read(sourceRows({ 'I.1.1': 5 }), { city: people });
    expect(own(nearly)).toEqual(['unfilled-field']);
    expect(bodies(nearly, 'population')).toEqual([]);
  });

  it('says so where nothing is filled in', () => {
    const imported = read([sourceRow('I.1.1'), sourceRow('I.1.2')]);
    expect(own(imported)).toEqual(['blank-source', 'no-figures']);
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
  ])('reads %o of eCRF_1', (city, expected, issues) => {
    const imported = read(sourceRows({ 'I.1.1': 5 }), city ? { city } : {});
    const body = new Map<string, unknown>(Object.entries(breakdown(imported)));
    for (const [name, value] of Object.entries(expected)) expect(body.get(name)).toEqual(value);
    expect(own(imported)).toEqual(issues);
  });

  it.each([
    [{ 'Inventory year': '2018 - 2020' }, ['bad-year']],
    [{ 'Name of city': 'Elsewhere', 'City ID (GeoNames)': undefined }, ['unknown-city']],
  ])('stores nothing with %o', (city, expected) => {
    const imported = read(sourceRows({ 'I.1.1': 5 }), { city });
    expect(imported.writes).toEqual([]);
    expect(own(imported)).toEqual(expected);
  });

  it('finds the city by its GeoNames number, by its name, or as the caller says', () => {
    const nameless = { 'Name of city': 'A. L. Pha', Country: undefined };
    expect(breakdown(read(sourceRows({ 'I.1.1': 5 }), { city: nameless })).cityId).toBe('alpha');
    const named = { 'City ID (GeoNames)': undefined };
    expect(breakdown(read(sourceRows({ 'I.1.1': 5 }), { city: named })).cityId).toBe('alpha');
    const other = { 'Name of city': 'Elsewhere', 'City ID (GeoNames)': undefined };
    const told = read(sourceRows({ 'I.1.1': 5 }), { city: other }, { cityId: 'alpha' });
    expect(breakdown(told).cityId).toBe('alpha');
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
    expect(breakdown(alone).period.year).toBe(2020);
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
    expect(breakdown(both).entries[0]?.value).toBe(5);
    expect(own(both)).toEqual(['other-tables']);
    const lightOnly = runFormat(ecrf, workbook({ Light_eCRF_3: light, eCRF_3: empty, ...city }), {
      cities: CITIES,
    });
    expect(breakdown(lightOnly).entries[0]?.value).toBe(6);
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
    const imported = read([sourceRow('I.1.1', { total: 5, CO2: 5 })], { headers });
    expect(breakdown(imported).entries[0]).toMatchObject({
      value: tonnes,
      gases: [{ gas: 'CO2', value: tonnes }],
    });
    expect(own(imported)).toEqual(expected);
    expect(imported.report.conversions).toHaveLength(tonnes === 5 ? 0 : 1);
  });

  it.each([
    ['bad-unit', { total: 'GHGs (MT CO2e) - Total CO2e' }],
    ['repeated-column', { original: HEADERS.total }],
  ])('reads nothing with a %s', (code, changed) => {
    const imported = read(sourceRows({ 'I.1.1': 5 }), { headers: { ...HEADERS, ...changed } });
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
    expect(breakdown(imported).entries).toEqual(breakdown(read(rows)).entries);
  });

  it('has a page that lists the codes of its issues, all of them and no others', () => {
    const used = reportedCodes(new URL('./', import.meta.url));
    expect(used.size).toBeGreaterThan(30);
    expect([...listedCodes('ecrf.md')].sort()).toEqual([...used].sort());
  });
});
