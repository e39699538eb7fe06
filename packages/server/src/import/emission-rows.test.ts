import { describe, expect, it } from 'vitest';
import { importFilesSync } from './index.js';
import { bodiesOf, CITY, importAll, issuesOf, SOURCE, table } from './testing/csv-files.js';
import { TARGET, TOTAL } from './testing/rows.js';

const emissions = (...rows: Readonly<Record<string, string>>[]) =>
  importAll(CITY, SOURCE, table('emissions.csv', rows));

describe('rows of emissions.csv together', () => {
  it('ignores a repeated row and reports it; refuses a contradiction', () => {
    const repeated = emissions(TOTAL, TOTAL);
    expect(repeated.report.duplicates).toEqual([
      {
        file: 'emissions.csv',
        row: 3,
        firstFile: 'emissions.csv',
        firstRow: 2,
        id: 'kobe-fy2023-kobe-statistics-total-press',
      },
    ]);
    expect(bodiesOf(repeated, 'inventory')).toHaveLength(1);
    const contradicting = emissions(TOTAL, { ...TOTAL, value: '8265' });
    expect(issuesOf(contradicting.report)).toEqual([
      'error conflict value@3',
      'warning left-out @2',
    ]);
    expect(bodiesOf(contradicting, 'inventory')).toEqual([]);
  });

  it('keeps two publications of one year apart', () => {
    const other = { ...TOTAL, value: '8300', scheme: 'kobe-statistics-2017' };
    expect(bodiesOf(emissions(TOTAL, other), 'inventory')).toHaveLength(2);
  });

  it('refuses rows of one inventory that disagree about it', () => {
    const result = emissions(
      { ...TOTAL, boundary: 'administrative' },
      { ...TOTAL, scope: '1', boundary: 'functional urban area' },
    );
    expect(issuesOf(result.report)).toEqual([
      'error inconsistent boundary@3',
      'warning left-out @2',
    ]);
  });

  it('does not give two inventories one name', () => {
    const result = emissions(
      { ...TOTAL, code: 'BASIC+' },
      { ...TOTAL, scheme: 'kobe-statistics-basic', code: 'total-x' },
      { ...TOTAL, scheme: 'kobe', code: 'total-x', gas: 'CO2' },
      { ...TOTAL, scheme: 'kobe-total-x', code: '', gas: 'CO2' },
      { ...TOTAL, scheme: 'kobe', code: 'total-x-co2', gas: 'CO2e' },
    );
    expect(issuesOf(result.report)).toEqual(['error conflict scheme@5', 'error conflict scheme@6']);
  });

  it('reads population rows', () => {
    const people = {
      ...TOTAL,
      scheme: 'population',
      code: '',
      gas: '',
      unit: 'persons',
      year: '2020',
    };
    const result = emissions({ ...people, value: '946338' });
    expect(result.writes.filter(({ kind }) => kind === 'population')).toEqual([
      {
        kind: 'population',
        id: 'kobe-2020-press',
        owner: 'import',
        body: { cityId: 'kobe', year: 2020, value: 946_338, sourceId: 'press' },
      },
    ]);
    const nobody = emissions({ ...people, value: '0' }, { ...people, year: '2021', value: '1.5' });
    expect(issuesOf(nobody.report)).toEqual([
      'error bad-number value@2',
      'error bad-number value@3',
    ]);
    expect(issuesOf(emissions({ ...people, value: '5', unit: 'kt' }).report)).toEqual([
      'error bad-unit unit@2',
    ]);
  });

  it('puts the words of a basis under every total and target of it', () => {
    const words = { basis_label_en: 'City statistics', basis_label_ko: '시 통계' };
    const { writes } = importAll(
      CITY,
      SOURCE,
      table('emissions.csv', [
        { ...TOTAL, ...words },
        { ...TOTAL, year: 'FY2022' },
      ]),
      table('targets.csv', [{ ...TARGET, scheme: 'kobe-statistics', code: 'total' }]),
    );
    const labelled = writes.filter(({ kind }) => kind === 'inventory' || kind === 'target');
    expect(labelled).toHaveLength(3);
    for (const { body } of labelled) {
      expect(body).toMatchObject({ basis: { label: { en: 'City statistics', ko: '시 통계' } } });
    }
    const twice = emissions(
      { ...TOTAL, ...words },
      { ...TOTAL, year: 'FY2022', basis_label_en: 'Other' },
    );
    expect(issuesOf(twice.report)).toEqual(['error inconsistent basis_label_en@3']);
  });

  it('finds a city by its UN/LOCODE and a source by its address', () => {
    const { source_id: _source, city_id: _city, ...rest } = TOTAL;
    const result = emissions({
      ...rest,
      unlocode: 'JP UKB',
      source_url: 'https://example.org/press',
    });
    expect(bodiesOf(result, 'inventory')).toMatchObject([{ cityId: 'kobe', sourceId: 'press' }]);
  });

  it('takes cities and sources that the store already has', () => {
    const { writes } = importFilesSync(
      [table('emissions.csv', [TOTAL])],
      {
        cities: [{ id: 'kobe', name: { en: 'Kobe' }, country: 'JP' }],
        sourceIds: new Set(['press']),
      },
      { owner: 'city-hall' },
    );
    expect(writes.map(({ kind, owner }) => [kind, owner])).toEqual([['inventory', 'city-hall']]);
  });
});
