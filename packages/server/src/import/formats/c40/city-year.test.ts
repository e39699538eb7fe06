import type { Entry } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';
import type { Imported } from '../../import-files.js';
import { breakdowns, codes } from '../testing/imported.js';
import { readWide } from './testing/read-wide.js';
import { HEADERS, type WideRow, wideRow } from './testing/wide-table.js';

const entry = (imported: Imported, code: string): Entry | undefined =>
  breakdowns(imported)[0]?.entries.find((each) => each.code === code);

describe('a row of the C40 workbook', () => {
  it('keeps notation keys, single, combined and with their place', () => {
    const keys = {
      'I.1.2': 'NO ',
      'I.2.1': 'NO; IE',
      'I.2.2': 'NE; NE',
      'I.3.1': 'IE (I.1.1)',
      'I.3.2': 'c',
    };
    const imported = readWide([wideRow(keys)]);
    expect(entry(imported, 'I.1.2')?.keys).toEqual(['NO']);
    expect(entry(imported, 'I.2.1')?.keys).toEqual(['NO', 'IE']);
    expect(entry(imported, 'I.2.2')?.keys).toEqual(['NE']);
    expect(entry(imported, 'I.3.1')).toMatchObject({ keys: ['IE'], elsewhere: ['I.1.1'] });
    expect(entry(imported, 'I.3.2')?.keys).toEqual(['C']);
  });

  it('takes an empty cell as not known, and a literal 0 as 0', () => {
    const imported = readWide([wideRow({ 'I.1.2': undefined, 'I.2.1': '  \u200B', 'I.3.1': 0 })]);
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
      const imported = readWide([wideRow({ 'II.1.1': cell }), wideRow({ Year: 2019 })]);
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
    const imported = readWide([wideRow(cells)]);
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
    const imported = readWide([wideRow(cells)]);
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
    const imported = readWide([wideRow({ Year: year, Year_calendar: undefined })]);
    expect(breakdowns(imported)).toEqual([]);
    expect(imported.report.issues).toMatchObject([{ code: 'bad-period', column: 'Year' }]);
  });

  it('refuses two bare years of a country whose fiscal year it does not know', () => {
    const cities = [{ id: 'gamma', name: { en: 'Gamma' }, country: 'FR' }];
    const rows = [wideRow({ City: 'Gamma', Country: 'France', Year: '2019-2020' })];
    expect(codes(readWide(rows, {}, { cities }))).toEqual(['bad-period']);
  });

  it.each([
    ['Administrative boundary\tof  local authority', 'administrative'],
    ['City / Municipality', 'administrative'],
    ['A Metropolitan area', 'metropolitan'],
    ['metropolitan area\u00A0', 'metropolitan'],
    ['Some County', 'county'],
    ['Province / District / State', 'province'],
  ])('calls the boundary "%s" %s', (printed, name) => {
    const imported = readWide([wideRow({ Boundary: printed })]);
    expect(breakdowns(imported)[0]?.boundary).toBe(name);
    expect(codes(imported)).toEqual([]);
  });

  it('keeps an unknown boundary under its own name and drops one that is none', () => {
    const imported = readWide([
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
    const imported = readWide(
      sets.map((gwp, index) => wideRow({ GWP: gwp, Year: 2015 + index })),
      { headers },
    );
    expect(breakdowns(imported).map(({ gwp }) => gwp)).toEqual(['AR5', undefined, undefined]);
    expect(codes(imported)).toEqual(['odd-gwp']);
  });
});
