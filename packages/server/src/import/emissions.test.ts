import { describe, expect, it } from 'vitest';
import { bodiesOf, CITY, importAll, issuesOf, SOURCE, table } from './testing/csv-files.js';
import { TOTAL } from './testing/rows.js';

const emissions = (...rows: Readonly<Record<string, string>>[]) =>
  importAll(CITY, SOURCE, table('emissions.csv', rows));

describe('emissions.csv', () => {
  it('keeps a total as printed and in tonnes, and reports the conversion', () => {
    const result = emissions(TOTAL);
    expect(issuesOf(result.report)).toEqual([]);
    expect(result.writes.find(({ kind }) => kind === 'inventory')).toEqual({
      kind: 'inventory',
      id: 'kobe-fy2023-kobe-statistics-total-press',
      owner: 'import',
      body: {
        id: 'kobe-fy2023-kobe-statistics-total-press',
        cityId: 'kobe',
        period: { year: 2023, start: '2023-04-01', end: '2024-03-31', fiscal: true },
        basis: { scheme: 'kobe-statistics', code: 'total', gas: 'CO2e' },
        method: 'inventory',
        value: 8_264_000,
        originalValue: 8264,
        originalUnit: '千トン',
        sourceId: 'press',
      },
    });
    expect(result.report.conversions).toEqual([
      {
        file: 'emissions.csv',
        row: 2,
        column: 'value',
        original: '8264',
        unit: '千トン',
        value: 8_264_000,
      },
    ]);
  });

  it('adds scopes 1 and 2 up where no total is printed, and says so', () => {
    const result = emissions(
      { ...TOTAL, scope: '1', value: '1748.27', unit: 'kt' },
      { ...TOTAL, scope: 'Scope 2', value: '1864.587', unit: 'kt' },
    );
    expect(issuesOf(result.report)).toEqual([]);
    const [inventory] = bodiesOf(result, 'inventory');
    expect(inventory).toMatchObject({
      value: 3_612_857,
      computed: true,
      parts: [
        { scope: '1', value: 1_748_270 },
        { scope: '2', value: 1_864_587 },
      ],
    });
    expect(inventory).not.toHaveProperty('originalValue');
  });

  it('keeps a published total that differs from its parts, with a warning', () => {
    const result = emissions(
      { ...TOTAL, value: '100003', unit: 't' },
      { ...TOTAL, scope: '1', value: '60001', unit: 't' },
      { ...TOTAL, scope: '2', value: '39999', unit: 't' },
    );
    expect(issuesOf(result.report)).toEqual(['warning total-misfit value@2']);
    expect(result.report.reconciliations).toMatchObject([
      { published: 100_003, computed: 100_000, difference: 3, agrees: false },
    ]);
    expect(bodiesOf(result, 'inventory')).toMatchObject([{ value: 100_003 }]);
  });

  it('lets printed rounding pass', () => {
    const result = emissions(
      { ...TOTAL, value: '45646000', unit: 't' },
      { ...TOTAL, scope: '1', value: '22581000', unit: 't' },
      { ...TOTAL, scope: '2', value: '21572000', unit: 't' },
      { ...TOTAL, scope: '3', value: '1492000', unit: 't' },
    );
    expect(result.report.reconciliations).toMatchObject([{ difference: 1000, agrees: true }]);
  });

  it('does not let coarse rounding hide a real misfit', () => {
    const result = emissions(
      { ...TOTAL, value: '50', unit: 'Mt' },
      { ...TOTAL, scope: '1', value: '30', unit: 'Mt' },
      { ...TOTAL, scope: '2', value: '18', unit: 'Mt' },
    );
    expect(result.report.reconciliations).toMatchObject([{ tolerance: 500_000, agrees: false }]);
  });

  it.each([
    ['a key in the value', { value: 'NE' }],
    ['a key in its column', { value: '', notation_key: 'NO; IE' }],
  ])('never stores a total that is a notation key: %s', (_case, cells) => {
    const result = emissions({ ...TOTAL, ...cells });
    expect(issuesOf(result.report)).toEqual(['warning notation-key notation_key@2']);
    expect(bodiesOf(result, 'inventory')).toEqual([]);
  });

  it('leaves a part that is a notation key out of the parts', () => {
    const result = emissions(TOTAL, { ...TOTAL, scope: '3', value: 'IE (II.1.1)' });
    expect(issuesOf(result.report)).toEqual(['warning notation-key notation_key@3']);
    expect(bodiesOf(result, 'inventory')).toMatchObject([{ value: 8_264_000 }]);
    expect(bodiesOf(result, 'inventory')[0]).not.toHaveProperty('parts');
  });

  it.each([
    ['one comma could be a decimal', { value: '1,234' }, 'bad-number value'],
    ['no value', { value: '' }, 'missing-value value'],
    ['value and key', { notation_key: 'NE' }, 'inconsistent notation_key'],
    ['a unit with two meanings', { unit: 'MT' }, 'bad-unit unit'],
    ['a single gas', { gas: 'CH4' }, 'gas-row gas'],
    ['a scope that is none', { scope: '4' }, 'bad-word scope'],
    ['a method that is none', { method: 'guess' }, 'bad-word method'],
    ['an unknown city', { city_id: 'kyoto' }, 'unknown-city city_id'],
    ['an unknown source', { source_id: 'hearsay' }, 'unknown-source source_id'],
    [
      'an unknown address',
      { source_id: '', source_url: 'https://x.example/' },
      'unknown-source source_url',
    ],
    ['a day that is none', { published_on: '2025-02-30' }, 'bad-date published_on'],
    ['a year that is none', { year: '令和5年度' }, 'bad-year year'],
    ['an open period', { year: '', period_start: '2017-04-01' }, 'bad-period period_start'],
    [
      'a year beside other days',
      { period_start: '2020-01-01', period_end: '2020-12-31' },
      'bad-period year',
    ],
  ])('refuses %s', (_case, cells, issue) => {
    const result = emissions({ ...TOTAL, ...cells });
    expect(issuesOf(result.report)).toEqual([`error ${issue}@2`]);
    expect(bodiesOf(result, 'inventory')).toEqual([]);
  });

  it('stores no total while one of its parts is in error', () => {
    const result = emissions(TOTAL, { ...TOTAL, scope: '1', value: '12,5' });
    expect(issuesOf(result.report)).toEqual(['error bad-number value@3', 'warning left-out @2']);
    expect(bodiesOf(result, 'inventory')).toEqual([]);
  });

  it('names both rows where a notation key and a number contradict each other', () => {
    const result = emissions({ ...TOTAL, value: 'NE' }, TOTAL);
    expect(issuesOf(result.report).map((issue) => issue.split('@')[1])).toEqual(['3', '2']);
    expect(bodiesOf(result, 'inventory')).toEqual([]);
  });

  it('asks for scopes 1 and 2 where there is no total', () => {
    const result = emissions({ ...TOTAL, scope: '1' });
    expect(issuesOf(result.report)).toEqual(['error no-total scope@2']);
  });

  it('warns of a total of 0', () => {
    const result = emissions({ ...TOTAL, value: '0' });
    expect(issuesOf(result.report)).toEqual(['warning zero value@2']);
  });
});
