import type { Entry, Inventory, Source } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';
import type { Imported } from '../../import-files.js';
import { openFileSync } from '../../open-file.js';
import { runFormat } from '../../testing/run-format.js';
import { workbook } from '../../testing/write-workbook.js';
import type { OpenFile } from '../format.js';
import { bodies, breakdowns, codes } from '../testing/imported.js';
import { listedCodes, reportedCodes } from '../testing/issue-codes.js';
import { c40 } from './c40.js';
import { readWide } from './testing/read-wide.js';
import { CITIES, HEADERS, type WideRow, wideRow, wideWorkbook } from './testing/wide-table.js';

const NOTHING: WideRow = Object.fromEntries(
  HEADERS.filter((header) => /^[IV]+\.\d/u.test(header)).map((ref) => [ref, undefined]),
);

const entry = (imported: Imported, code: string): Entry | undefined =>
  breakdowns(imported)[0]?.entries.find((each) => each.code === code);

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
    const imported = readWide([
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
    const [source] = bodies<Source>(readWide([wideRow()]), 'source');
    expect(source).toMatchObject({
      id: 'c40-2023',
      publishedOn: '2023-05-30',
      retrievedOn: '2026-11-21',
    });
    expect(source?.attribution).toContain('GHG Interactive Dashboard Data. 2020. London, UK: C40');
    const [undated] = bodies<Source>(readWide([wideRow()], { version: 'latest' }), 'source');
    expect(undated).toMatchObject({ id: 'c40' });
    expect(undated).not.toHaveProperty('publishedOn');
  });

  it('reconciles printed totals and names the one that does not fit; BASIC+S3 is kept and not judged', () => {
    const imported = readWide([wideRow({ BASIC: 1001, 'BASIC+': 1002, 'BASIC+S3': 9 })]);
    const misfits = imported.report.reconciliations.filter(({ agrees }) => !agrees);
    expect(misfits).toMatchObject([
      { id: 'alpha-2018-gpc-c40-2023 BASIC+', published: 1002, computed: 1000 },
    ]);
    expect(breakdowns(imported)[0]?.totals).toContainEqual({ code: 'BASIC+S3', value: 9 });
  });

  it('reports a total that is no number, and credits, and stores neither', () => {
    const imported = readWide([wideRow({ BASIC: 'n/a', 'Credits I': -50, 'Credits II': 0 })]);
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
    const imported = readWide(
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
    const imported = readWide([wideRow(), {}, { City: ' ', Year: '\u200B' }, {}], {
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
    expect(breakdowns(imported)[0]?.entries).toEqual(breakdowns(readWide(rows))[0]?.entries);
  });

  it('reads nothing where two columns have the same number, and says which number has none', () => {
    const twice = readWide([wideRow()], { headers: [...HEADERS, 'I.1.1'] });
    expect(twice.report.issues).toMatchObject([
      { severity: 'error', code: 'repeated-column', found: 'I.1.1' },
    ]);
    expect(twice.writes).toEqual([]);
    expect(twice.report.files).toMatchObject([{ rows: 1, accepted: 0 }]);
    const without = readWide([wideRow()], {
      headers: HEADERS.filter((header) => header !== 'VI.1'),
    });
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
    const imported = readWide([
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
    const imported = readWide(rows, {}, { cityId: 'beta' });
    expect(breakdowns(imported).map(({ id }) => id)).toEqual(['beta-2019-gpc-c40-2023']);
    expect(codes(imported)).toEqual(['other-city']);
    expect(codes(readWide([wideRow(), rows[2]!], {}, { cityId: 'beta' }))).toEqual([
      'no-row-of-city',
    ]);
    expect(breakdowns(readWide([rows[2]!], {}, { cityId: 'beta' }))).toHaveLength(1);
  });

  it('has a page that lists the codes of its issues, all of them and no others', () => {
    const used = reportedCodes(new URL('./', import.meta.url));
    expect(used.size).toBeGreaterThan(15);
    expect([...listedCodes('c40.md')].sort()).toEqual([...used].sort());
  });
});
