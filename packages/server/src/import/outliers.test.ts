import type { Inventory } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';
import { importFilesSync } from './index.js';
import { CITY, importAll, issuesOf, SOURCE, table } from './testing/csv-files.js';
import { TOTAL } from './testing/rows.js';

const year = (number: number, value: string, more = {}) => ({
  ...TOTAL,
  year: `FY${number}`,
  value,
  ...more,
});
const outliers = (...rows: Readonly<Record<string, string>>[]): string[] =>
  issuesOf(importAll(CITY, SOURCE, table('emissions.csv', rows)).report);

describe('a total that may be a slip', () => {
  it('is the one that is 100 times too small, not its neighbours; it is imported as it stands', () => {
    const rows = [
      year(2018, '38000'),
      year(2019, '37000'),
      year(2020, '382.492'),
      year(2021, '36000'),
    ];
    expect(outliers(...rows)).toEqual(['warning outlier @4']);
    expect(importAll(CITY, SOURCE, table('emissions.csv', rows)).report.outliers).toEqual([
      {
        file: 'emissions.csv',
        row: 4,
        id: 'kobe-fy2020-kobe-statistics-total-press',
        value: 382_492,
        against: 'too-small',
        otherId: 'kobe-fy2019-kobe-statistics-total-press',
        otherYear: 2019,
        otherValue: 37_000_000,
      },
    ]);
    expect(importAll(CITY, SOURCE, table('emissions.csv', rows)).report.accepted.inventory).toBe(4);
  });

  it('is the later one where there are only two', () => {
    expect(outliers(year(2018, '38000'), year(2019, '380'))).toEqual(['warning outlier @3']);
    expect(outliers(year(2019, '380'), year(2018, '38000'))).toEqual(['warning outlier @2']);
  });

  it('is held against what the database has', () => {
    const stored: Inventory = {
      id: 'kobe-fy2022-kobe-statistics-total-press',
      cityId: 'kobe',
      period: { year: 2022, start: '2022-04-01', end: '2023-03-31', fiscal: true },
      basis: { scheme: 'kobe-statistics', code: 'total', gas: 'CO2e' },
      method: 'inventory',
      value: 8_599_000,
      sourceId: 'press',
    };
    const known = {
      cities: [{ id: 'kobe', name: { en: 'Kobe' }, country: 'JP' }],
      sourceIds: new Set(['press']),
      inventories: [stored],
    };
    const { report } = importFilesSync([table('emissions.csv', [year(2023, '82640000')])], known);
    expect(report.outliers).toMatchObject([{ against: 'too-large', otherYear: 2022 }]);
    expect(issuesOf(report)).toEqual(['warning outlier @2']);
  });

  it('is not doubted against another basis, gas, method, city or the same year', () => {
    expect(
      outliers(
        year(2018, '38000'),
        year(2019, '380', { code: 'total-managed' }),
        year(2019, '380', { gas: 'CO2' }),
        year(2019, '380', { method: 'modelled' }),
        year(2018, '380', { scheme: 'gpc' }),
      ),
    ).toEqual([]);
  });
});
