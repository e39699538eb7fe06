import { describe, expect, it } from 'vitest';
import { runFormat } from '../../testing/run-format.js';
import { CITIES, emissionsFile } from '../cdp/testing/emission-files.js';
import { readEmissions as read } from '../cdp/testing/read-emissions.js';
import { cdpEmissions } from './index.js';

describe('what stands beside', () => {
  it('keeps one city-year reported in two years as two versions', () => {
    const first = read(2018, [{ basic: '1530' }]).inventories;
    const second = read(2020, [{ basic: '1610' }]).inventories;
    expect([...first, ...second].map(({ id, reportedYear }) => [id, reportedYear])).toEqual([
      ['miru-2014-gpc-basic-cdp-emissions-2018', 2018],
      ['miru-2014-gpc-basic-cdp-emissions-2020', 2020],
    ]);
  });

  it('keeps neither of two records that give one city-year other numbers', () => {
    const { inventories, codes } = read(2020, [{ basic: '1530' }, { basic: '1610' }]);
    expect(inventories).toEqual([]);
    expect(codes).toContain('conflict');
  });

  it('takes the population with its year, also without an inventory', () => {
    const record = { status: 'In progress', population: '4200', populationYear: '2019' };
    expect(read(2020, [record]).populations).toEqual([
      { cityId: 'miru', year: 2019, value: 4200, sourceId: 'cdp-emissions-2020' },
    ]);
  });

  it.each([
    ['0', 'bad-year'],
    ['217', 'bad-year'],
    ['', 'no-population-year'],
  ])('leaves a population of the year "%s" out', (populationYear, code) => {
    const record = { basic: '1530', population: '4200', populationYear };
    const { populations, codes } = read(2020, [record]);
    expect(populations).toEqual([]);
    expect(codes).toEqual([code]);
  });

  it('doubts a total that is a hundred times smaller than the one before', () => {
    const before = read(2020, [{ direct: '38249200', period: '2018-01-01 - 2018-12-31' }]);
    const { codes, inventories } = read(
      2021,
      [{ direct: '382492', period: '2019-01-01 - 2019-12-31' }],
      before.inventories,
    );
    expect(codes).toEqual(['outlier']);
    expect(inventories).toMatchObject([{ value: 382_492 }]);
  });

  it('refuses to put a file of many cities to the one that the caller named', () => {
    const file = emissionsFile(2020, [{ basic: '9' }, { basic: '8', account: '900002' }]);
    const { writes, report } = runFormat(cdpEmissions, file, { cities: CITIES, cityId: 'miru' });
    expect(writes).toEqual([]);
    expect(report.issues.map(({ code }) => code)).toEqual(['many-cities']);
  });

  it('finds a city without an account by its name and country', () => {
    const record = { basic: '9', account: '900555', city: '', organisation: 'City of Hamanaka' };
    expect(read(2020, [{ ...record, country: 'Japan' }]).inventories[0]?.cityId).toBe('hamanaka');
    expect(read(2020, [{ ...record, country: 'Peru' }]).codes).toEqual(['unknown-city']);
  });
});
