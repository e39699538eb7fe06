import type { Breakdown, Inventory, Source } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';
import { openFileSync } from '../../open-file.js';
import type { Imported } from '../../import-files.js';
import { runFormat, type RunOptions } from '../../testing/run-format.js';
import { workbook } from '../../testing/write-workbook.js';
import type { OpenFile } from '../format.js';
import { listedCodes, reportedCodes } from '../testing/issue-codes.js';
import { c40 } from './c40.js';
import {
  CITIES,
  HEADERS,
  type WideOptions,
  type WideRow,
  wideRow,
  wideWorkbook,
} from './testing/wide-table.js';

function read(
  rows: readonly WideRow[],
  wide: WideOptions = {},
  options: RunOptions = {},
): Imported {
  return runFormat(c40, wideWorkbook(rows, wide), { cities: CITIES, ...options });
}
function bodies<Body>({ writes }: Imported, kind: string): Body[] {
  return writes.filter((write) => write.kind === kind).map(({ body }) => body as Body);
}
const breakdowns = (imported: Imported): Breakdown[] => bodies(imported, 'breakdown');
const codes = ({ report }: Imported): string[] => report.issues.map(({ code }) => code);
const entry = (imported: Imported, code: string): Breakdown['entries'][number] | undefined =>
  breakdowns(imported)[0]?.entries.find((each) => each.code === code);

const NOTHING: WideRow = Object.fromEntries(
  HEADERS.filter((header) => /^[IV]+\.\d/u.test(header)).map((ref) => [ref, undefined]),
);

describe('the C40 workbook', () => {
  it('is recognised by its headers, wherever they stand, among other sheets', () => {
    const open = (bytes: Uint8Array): OpenFile =>
      openFileSync({ name: 'any.xlsx', bytes }) as OpenFile;
    expect(c40.recognises(open(wideWorkbook([wideRow()])))).toBe(true);
    const above = [['A title'], ['A note', 'in two cells']];
    expect(c40.recognises(open(wideWorkbook([wideRow()], { above })))).toBe(true);
    expect(c40.recognises(open(wideWorkbook([], { headers: HEADERS.slice(9) })))).toBe(false);
    expect(c40.recognises(open(workbook({ Sheet: [['City', 'Year', 'I.1.1']] })))).toBe(false);
  });

  it('gives one breakdown and its three totals for a city-year', () => {
    const imported = read([
      wideRow({
        'I.1.2': 500.25,
        'I.4.4': 40,
        BASIC: 1500.25,
        Territorial: 1040,
        'BASIC+': 1500.25,
      }),
    ]);
    const [body] = breakdowns(imported);
    expect(body).toMatchObject({
      id: 'alpha-2018-gpc-c40-2023',
      cityId: 'alpha',
      period: { year: 2018, start: '2018-01-01', end: '2018-12-31' },
      scheme: 'gpc',
      boundary: 'administrative',
      publishedOn: '2023-05-30',
      note: 'Reporting level: BASIC.',
    });
    expect(body?.entries).toHaveLength(54);
    expect(entry(imported, 'III.1.2')).toEqual({ code: 'III.1.2', scope: '3', keys: ['NO'] });
    const totals = bodies<Inventory>(imported, 'inventory').map(({ basis, value }) => [
      basis.code,
      value,
    ]);
    expect(totals).toEqual([
      ['BASIC', 1500.25],
      ['BASIC+', 1500.25],
      ['territorial', 1040],
    ]);
    expect(imported.report.reconciliations.every(({ agrees }) => agrees)).toBe(true);
    expect(codes(imported)).toEqual([]);
  });

  it('carries the wording that C40 asks for, and the version of the cover', () => {
    const [source] = bodies<Source>(read([wideRow()]), 'source');
    expect(source).toMatchObject({
      id: 'c40-2023',
      publishedOn: '2023-05-30',
      retrievedOn: '2026-11-21',
    });
    expect(source?.attribution).toContain('GHG Interactive Dashboard Data. 2020. London, UK: C40');
    const [undated] = bodies<Source>(read([wideRow()], { version: 'latest' }), 'source');
    expect(undated).toMatchObject({ id: 'c40' });
    expect(undated).not.toHaveProperty('publishedOn');
  });

  it('keeps notation keys, single, combined and with their place', () => {
    const keys = {
      'I.1.2': 'NO ',
      'I.2.1': 'NO; IE',
      'I.2.2': 'NE; NE',
      'I.3.1': 'IE (I.1.1)',
      'I.3.2': 'c',
    };
    const imported = read([wideRow(keys)]);
    expect(entry(imported, 'I.1.2')?.keys).toEqual(['NO']);
    expect(entry(imported, 'I.2.1')?.keys).toEqual(['NO', 'IE']);
    expect(entry(imported, 'I.2.2')?.keys).toEqual(['NE']);
    expect(entry(imported, 'I.3.1')).toMatchObject({ keys: ['IE'], elsewhere: ['I.1.1'] });
    expect(entry(imported, 'I.3.2')?.keys).toEqual(['C']);
  });

  it('takes an empty cell as not known, and a literal 0 as 0', () => {
    const imported = read([wideRow({ 'I.1.2': undefined, 'I.2.1': '  \u200B', 'I.3.1': 0 })]);
    expect(entry(imported, 'I.1.2')).toBeUndefined();
    expect(entry(imported, 'I.2.1')).toBeUndefined();
    expect(entry(imported, 'I.3.1')).toEqual({ code: 'I.3.1', scope: '1', value: 0 });
    expect(imported.report.issues).toMatchObject([
      { code: 'blank-source', row: 2, found: 'I.1.2, I.2.1' },
    ]);
  });

  it.each(['#REF!', 'about 12', '-', '{{total}}', '1,234'])(
    'leaves a row out where a cell is %s',
    (cell) => {
      const imported = read([wideRow({ 'II.1.1': cell }), wideRow({ Year: 2019 })]);
      expect(breakdowns(imported).map(({ period }) => period.year)).toEqual([2019]);
      expect(imported.report.issues).toMatchObject([
        {
          severity: 'error',
          sheet: 'Inventory',
          row: 2,
          column: 'II.1.1',
          code: 'bad-figure',
          found: cell,
        },
      ]);
      expect(imported.report.files).toMatchObject([{ rows: 2, accepted: 1 }]);
    },
  );

  it.each<[WideRow, object]>([
    [{ Year: '2013 Apr - 2014 Mar' }, { start: '2013-04-01', end: '2014-03-31', fiscal: true }],
    [
      { Year: '01 July 2014-- 30 June 2015' },
      { start: '2014-07-01', end: '2015-06-30', fiscal: true },
    ],
    [{ Year: 'July 2014 - 2015 June' }, { start: '2014-07-01', end: '2015-06-30', fiscal: true }],
    [{ Year: '01 January 2016 - 31 December 2016' }, { start: '2016-01-01', end: '2016-12-31' }],
    [{ Year: '2017' }, { start: '2017-01-01', end: '2017-12-31' }],
    [
      { Year: undefined, Year_calendar: 2011 },
      { start: '2011-01-01', end: '2011-12-31' },
    ],
  ])('reads the period of %o', (cells, period) => {
    const imported = read([wideRow(cells)]);
    const { year, ...found } = breakdowns(imported)[0]!.period;
    expect(found).toEqual(period);
    expect(String(year)).toBe(found.start.slice(0, 4));
    expect(codes(imported)).toEqual([]);
  });

  it.each<[WideRow, object]>([
    [{ Year: 'April 2018 - April 2019' }, { start: '2018-04-01', end: '2019-03-31' }],
    [
      { City: 'Beta', Country: 'Australia', Year: '2019-2020' },
      { start: '2019-07-01', end: '2020-06-30' },
    ],
    [{ Year: '2019/20' }, { start: '2019-04-01', end: '2020-03-31' }],
  ])('says what it assumed of %o', (cells, period) => {
    const imported = read([wideRow(cells)]);
    expect(breakdowns(imported)[0]?.period).toMatchObject({ ...period, fiscal: true });
    expect(codes(imported)).toEqual(['assumed-period']);
  });

  it.each([
    '2016-2018',
    '2017-04-01 -',
    '1 Jan 2016 - 31 Dec 2018',
    'last year',
    '2018 (part)',
    '31 Feb 2018 - 30 Jan 2019',
    1,
    undefined,
  ])('refuses the period %s', (year) => {
    const imported = read([wideRow({ Year: year, Year_calendar: undefined })]);
    expect(breakdowns(imported)).toEqual([]);
    expect(imported.report.issues).toMatchObject([{ code: 'bad-period', column: 'Year' }]);
  });

  it('refuses two bare years of a country whose fiscal year it does not know', () => {
    const cities = [{ id: 'gamma', name: { en: 'Gamma' }, country: 'FR' }];
    const rows = [wideRow({ City: 'Gamma', Country: 'France', Year: '2019-2020' })];
    expect(codes(read(rows, {}, { cities }))).toEqual(['bad-period']);
  });

  it.each([
    ['Administrative boundary\tof  local authority', 'administrative'],
    ['City / Municipality', 'administrative'],
    ['A Metropolitan area', 'metropolitan'],
    ['metropolitan area\u00A0', 'metropolitan'],
    ['Some County', 'county'],
    ['Province / District / State', 'province'],
  ])('calls the boundary "%s" %s', (printed, name) => {
    const imported = read([wideRow({ Boundary: printed })]);
    expect(breakdowns(imported)[0]?.boundary).toBe(name);
    expect(codes(imported)).toEqual([]);
  });

  it('keeps an unknown boundary under its own name and drops one that is none', () => {
    const imported = read([
      wideRow({ Boundary: 'Land Use Plan (LUP)' }),
      wideRow({ Year: 2019, Boundary: 0 }),
    ]);
    expect(breakdowns(imported).map(({ boundary }) => boundary)).toEqual([
      'land-use-plan-lup',
      undefined,
    ]);
    expect(codes(imported)).toEqual(['odd-boundary', 'odd-boundary']);
  });

  it('reads the GWP set where a column names it', () => {
    const headers = [...HEADERS, 'GWP'];
    const sets = ['IPCC Fifth Assessment Report', 'AR4 and AR5', undefined];
    const imported = read(
      sets.map((gwp, index) => wideRow({ GWP: gwp, Year: 2015 + index })),
      { headers },
    );
    expect(breakdowns(imported).map(({ gwp }) => gwp)).toEqual(['AR5', undefined, undefined]);
    expect(codes(imported)).toEqual(['odd-gwp']);
  });

  it('reconciles printed totals and names the one that does not fit; BASIC+S3 is kept and not judged', () => {
    const imported = read([wideRow({ BASIC: 1001, 'BASIC+': 1002, 'BASIC+S3': 9 })]);
    const misfits = imported.report.reconciliations.filter(({ agrees }) => !agrees);
    expect(misfits).toMatchObject([
      { id: 'alpha-2018-gpc-c40-2023 BASIC+', published: 1002, computed: 1000 },
    ]);
    expect(breakdowns(imported)[0]?.totals).toContainEqual({ code: 'BASIC+S3', value: 9 });
  });

  it('reports a total that is no number, and credits, and stores neither', () => {
    const imported = read([wideRow({ BASIC: 'n/a', 'Credits I': -50, 'Credits II': 0 })]);
    expect(imported.report.issues).toMatchObject([
      { code: 'bad-total', column: 'BASIC' },
      { code: 'credits-left-out', column: 'Credits I', found: '-50' },
    ]);
    expect(breakdowns(imported)[0]?.totals.map(({ code }) => code)).toEqual([
      'BASIC+',
      'BASIC+S3',
      'territorial',
    ]);
  });

  it('records populations of one year, not those that several years share', () => {
    const printed: [number, WideRow[string]][] = [
      [2015, 500],
      [2016, 500],
      [2017, 700.4],
      [2018, 800],
      [2019, 'many'],
    ];
    const imported = read(
      printed.map(([year, people]) => wideRow({ Year: year, Population: people })),
    );
    const found = bodies<{ year: number; value: number }>(imported, 'population');
    expect(found.map(({ year, value }) => [year, value])).toEqual([
      [2017, 700],
      [2018, 800],
    ]);
    expect(codes(imported)).toEqual([
      'rounded-population',
      'bad-population',
      'repeated-population',
    ]);
  });

  it('passes over rows that are only formatted', () => {
    const imported = read([wideRow(), {}, { City: ' ', Year: '\u200B' }, {}], {
      dimension: 'A1:CZ5000',
    });
    expect(imported.report.files).toMatchObject([{ rows: 1, accepted: 1 }]);
  });

  it('finds the columns whatever their order, case and invisible characters', () => {
    const headers = [...HEADERS].reverse();
    const dressed = headers.map((header) => `\u200B${header.toUpperCase()}\u00A0 `);
    const rows = [wideRow({ 'V.2': -12.5 })];
    const table = rows.map((row) => headers.map((header) => row[header]));
    const imported = runFormat(c40, workbook({ Data: [dressed, ...table] }), { cities: CITIES });
    expect(breakdowns(imported)[0]?.entries).toEqual(breakdowns(read(rows))[0]?.entries);
  });

  it('reads nothing where two columns have the same number, and says which number has none', () => {
    const twice = read([wideRow()], { headers: [...HEADERS, 'I.1.1'] });
    expect(twice.report.issues).toMatchObject([
      { severity: 'error', code: 'repeated-column', found: 'I.1.1' },
    ]);
    expect(twice.writes).toEqual([]);
    expect(twice.report.files).toMatchObject([{ rows: 1, accepted: 0 }]);
    const without = read([wideRow()], { headers: HEADERS.filter((header) => header !== 'VI.1') });
    expect(without.report.issues).toMatchObject([
      { severity: 'warning', code: 'absent-column', found: 'VI.1' },
    ]);
    expect(breakdowns(without)).toHaveLength(1);
  });

  it('names each unknown city once, with all its rows', () => {
    const rows = [
      wideRow({ City: 'Elsewhere' }),
      wideRow(),
      wideRow({ City: 'Elsewhere', Year: 2019 }),
    ];
    const imported = read([
      ...rows,
      wideRow({ City: undefined }),
      wideRow({ Year: 2020, ...NOTHING }),
    ]);
    expect(imported.report.issues).toMatchObject([
      { code: 'no-city', row: 5 },
      { code: 'blank-source', row: 6 },
      { code: 'no-figures', row: 6 },
      { code: 'other-city', severity: 'warning', row: 2, found: 'Elsewhere, Japan' },
    ]);
    expect(imported.report.files).toMatchObject([{ rows: 5, accepted: 1 }]);
  });

  it('takes only the rows of the city that the caller asked for', () => {
    const rows = [wideRow(), wideRow({ City: '베타', Year: 2019 }), wideRow({ City: 'Elsewhere' })];
    const imported = read(rows, {}, { cityId: 'beta' });
    expect(breakdowns(imported).map(({ id }) => id)).toEqual(['beta-2019-gpc-c40-2023']);
    expect(codes(imported)).toEqual(['other-city']);
    expect(codes(read([wideRow(), rows[2]!], {}, { cityId: 'beta' }))).toEqual(['no-row-of-city']);
    expect(breakdowns(read([rows[2]!], {}, { cityId: 'beta' }))).toHaveLength(1);
  });

  it('has a page that lists the codes of its issues, all of them and no others', () => {
    const used = reportedCodes(new URL('./', import.meta.url));
    expect(used.size).toBeGreaterThan(15);
    expect([...listedCodes('c40.md')].sort()).toEqual([...used].sort());
  });
});
