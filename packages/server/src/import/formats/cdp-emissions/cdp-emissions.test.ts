import { describe, expect, it } from 'vitest';
import { type Cells, CITIES, emissionsFile } from '../cdp/testing/emission-files.js';
import { readEmissions as read, type Year } from '../cdp/testing/read-emissions.js';
import { runFormat } from '../../testing/run-format.js';
import { cdpEmissions } from './index.js';

const SCOPES = { scope1: '1000', scope2: '500', scope3: '30' };

describe('a record of each year', () => {
  const numbers: Readonly<Record<Year, Cells>> = {
    2016: { ...SCOPES, total: '1500', period: '12/31/2014 12:00:00 AM' },
    2017: { ...SCOPES, total: '1500', scopesIncluded: 'Scope 1, Scope 2' },
    2018: { ...SCOPES, basic: '1530', basicPlus: '1600' },
    2019: { ...SCOPES, basic: '1530', basicPlus: '1600' },
    2020: { ...SCOPES, basic: '1530', basicPlus: '1600' },
    2021: { direct: '1000', indirect: '500', outside: '30', directGeneration: '90' },
    2022: { ...SCOPES, direct: '1000', directGeneration: '90', basic: '1.53' },
  };
  const expected: Readonly<Record<Year, readonly (readonly [string, string, number])[]>> = {
    2016: [['gpc', 'total-scopes-1-2', 1500]],
    2017: [['gpc', 'total-scopes-1-2', 1500]],
    2018: [
      ['gpc', 'BASIC', 1530],
      ['gpc', 'BASIC+', 1600],
    ],
    2019: [
      ['gpc', 'BASIC', 1530],
      ['gpc', 'BASIC+', 1600],
    ],
    2020: [
      ['gpc', 'BASIC', 1530],
      ['gpc', 'BASIC+', 1600],
    ],
    2021: [['crf', 'total-scopes-1-2-3', 1530]],
    2022: [
      ['gpc', 'BASIC', 1530],
      ['crf', 'total-scopes-1-2-3', 1530],
    ],
  };

  it.each([2016, 2017, 2018, 2019, 2020, 2021, 2022] as const)('is read from %i', (year) => {
    const { inventories, codes, report, sources } = read(year, [numbers[year]]);
    expect(inventories.map(({ basis, value }) => [basis.scheme, basis.code, value])).toEqual(
      expected[year],
    );
    for (const inventory of inventories) {
      expect(inventory).toMatchObject({
        cityId: 'miru',
        period: { year: 2014, start: '2014-01-01', end: '2014-12-31' },
        basis: { gas: 'CO2e' },
        reportedYear: year,
        sourceId: `cdp-emissions-${year}`,
      });
    }
    expect(codes).toEqual([]);
    expect(report.files[0]).toMatchObject({ rows: 1, accepted: 1 });
    expect(sources).toMatchObject([
      {
        id: `cdp-emissions-${year}`,
        publisher: { en: 'CDP and ICLEI - Local Governments for Sustainability' },
        attribution:
          'This data was collected in partnership by CDP and ICLEI - Local Governments for Sustainability',
      },
    ]);
  });

  it('keeps the scopes as parts of the total that they come to', () => {
    const { inventories } = read(2018, [{ ...SCOPES, basic: '1500', basicPlus: '1530' }]);
    expect(inventories.map(({ basis, parts }) => [basis.code, parts?.length])).toEqual([
      ['BASIC', 2],
      ['BASIC+', 3],
    ]);
  });

  it('brings thousands of tonnes to tonnes and says so', () => {
    const { report } = read(2022, [numbers[2022]]);
    expect(report.conversions).toMatchObject([{ original: '1.53', unit: 'kt', value: 1530 }]);
  });

  it('leaves energy for the grid out of the total and names it in the note', () => {
    expect(read(2021, [numbers[2021]]).inventories[0]?.note).toContain('Direct: 90 t.');
  });
});

describe('a record that is not imported', () => {
  it.each([
    ['no-inventory', { status: 'Intending to undertake in the next 2 years', period: '' }],
    ['no-inventory', { status: '', period: '' }],
    ['unknown-city', { account: '900999', city: 'Elsewhere', organisation: 'Elsewhere' }],
    ['not-applicable', { basic: 'Not Applicable', basicPlus: 'Not Applicable' }],
    ['no-total', {}],
    ['no-total', { scope2: '500' }],
    ['no-period', { basic: '1530', period: '-' }],
    ['bad-period', { basic: '1530', period: 'last year' }],
    ['bad-period', { basic: '1530', period: '2018-11-01 - 2019-05-31' }],
    ['multi-year', { basic: '1530', period: '2016-01-01 - 2018-12-31' }],
    ['zero', { basic: '0' }],
    ['negative', { basic: '-5' }],
    ['bad-number', { basic: '1,53' }],
    ['missing-value', { basic: '1530', reportedYear: '' }],
  ])('is explained: %s', (code, cells) => {
    const { inventories, codes, report } = read(2020, [cells]);
    expect(inventories).toEqual([]);
    expect(codes).toContain(code);
    expect(report.files[0]).toMatchObject({ rows: 1, accepted: 0 });
  });

  it('is one that was cut off', () => {
    const { bytes, name } = emissionsFile(2020, [{ basic: '1530' }, { basic: '1600' }]);
    const text = new TextDecoder().decode(bytes).trimEnd();
    const cut = new TextEncoder().encode(text.split(',').slice(0, -2).join());
    const { report } = runFormat(cdpEmissions, { name, bytes: cut }, { cities: CITIES });
    expect(report.issues.map(({ code }) => code)).toEqual(['cell-count']);
    expect(report.files[0]).toMatchObject({ rows: 2, accepted: 1 });
  });

  it('stays out of another city with a like name', () => {
    const record = {
      basic: '1530',
      account: '900777',
      city: '',
      organisation: 'Sin-gu Municipal Government of Miru',
    };
    expect(read(2020, [record]).codes).toEqual(['unknown-city']);
  });
});

describe('numbers of one record that disagree', () => {
  it('are reported; scopes that come to more than the total stand as a total of their own', () => {
    const { inventories, report } = read(2016, [
      { total: '1200', scope1: '1000', scope2: '500', period: '12/31/2014 12:00:00 AM' },
    ]);
    expect(inventories.map(({ basis, value, computed }) => [basis.code, value, computed])).toEqual([
      ['total', 1200, undefined],
      ['total-scopes-1-2', 1500, true],
    ]);
    expect(report.reconciliations).toMatchObject([
      { published: 1200, computed: 1500, agrees: false },
    ]);
    expect(report.issues.map(({ code }) => code)).toEqual(['total-misfit']);
  });

  it('leave a rest where the scopes come to less', () => {
    const { inventories, codes } = read(2018, [{ basic: '1800', scope1: '1000', scope2: '500' }]);
    expect(inventories).toMatchObject([{ basis: { code: 'BASIC' }, value: 1800 }]);
    expect(inventories[0]?.parts).toHaveLength(2);
    expect(codes).toEqual(['total-misfit']);
  });

  it('are two totals of which the larger is the smaller', () => {
    const { inventories, codes } = read(2018, [{ basic: '15268570', basicPlus: '15268.57' }]);
    expect(inventories).toHaveLength(2);
    expect(codes).toEqual(['odd-basic-plus']);
  });

  it('say nothing where BASIC+ repeats BASIC: it is stored once', () => {
    const { inventories } = read(2018, [{ basic: '1530', basicPlus: '1530', ...SCOPES }]);
    expect(inventories).toMatchObject([
      { basis: { code: 'BASIC' }, note: expect.stringContaining('same number') },
    ]);
  });
});

describe('the basis', () => {
  it('tells the columns of the Common Reporting Framework from those of scopes', () => {
    const numbers = { direct: '900', indirect: '500', ...SCOPES };
    const basisOf = (cells: Cells) =>
      read(2020, [{ ...numbers, ...cells }]).inventories.map(({ basis, value }) => [
        basis.scheme,
        basis.code,
        value,
      ]);
    expect(basisOf({})).toEqual([
      ['gpc', 'total-scopes-1-2-3', 1530],
      ['crf', 'total-scopes-1-2', 1400],
    ]);
    expect(basisOf({ protocol: 'Common Reporting Framework' })).toEqual([
      ['crf', 'total-scopes-1-2-3', 1530],
      ['crf', 'total-scopes-1-2', 1400],
    ]);
    expect(basisOf({ protocol: 'City specific methodology', crfFormat: 'Yes' })).toEqual([
      ['miru-method', 'total-scopes-1-2-3', 1530],
      ['crf', 'total-scopes-1-2', 1400],
    ]);
  });

  it('keeps one of two sums under one name, and reports that they differ', () => {
    const { inventories, codes } = read(2020, [
      { direct: '900', indirect: '500', scope1: '1000', scope2: '500', protocol: 'CRF' },
    ]);
    expect(inventories).toMatchObject([{ basis: { scheme: 'crf' }, value: 1500 }]);
    expect(codes).toEqual(['total-misfit']);
  });

  it.each([
    ['CO2', 'CO2'],
    ['CO2; CH4; N2O', 'CO2e'],
    ['GPC gases', 'CO2e'],
    ['', undefined],
  ])('has the gases of "%s"', (gases, gas) => {
    expect(read(2020, [{ basic: '9', gases }]).inventories[0]?.basis.gas).toBe(gas);
  });

  it.each([
    ['Same – covers entire city and nothing else', 'administrative'],
    ['Same - covers entire city and nothing else', 'administrative'],
    ['Larger – covers the whole city and adjoining areas', 'larger-than-city'],
    ['Administrative boundary of a local government', 'administrative'],
    ['A metropolitan area', 'metropolitan'],
    ['Other: the valley', 'other'],
    ['', undefined],
  ])('has the boundary of "%s"', (inventoryBoundary, boundary) => {
    const { inventories } = read(2020, [{ basic: '9', inventoryBoundary }]);
    expect(inventories[0]?.basis.boundary).toBe(boundary);
  });

  it.each([
    ['2006 IPCC Guidelines for National Greenhouse Gas Inventories', 'ipcc-2006'],
    ['City specific methodology', 'miru-method'],
    ['Regional or country specific methodology', 'miru-national-method'],
    ['Other, please specify: our own', 'miru-other-method'],
    ['', undefined],
  ])('has the scheme of "%s"', (protocol, scheme) => {
    const { inventories } = read(2017, [{ total: '9', protocol }]);
    expect(inventories[0]?.basis.scheme).toBe(scheme);
  });
});
