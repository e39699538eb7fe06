import type { Breakdown, Inventory } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';
import { bodiesOf, CITY, importAll, issuesOf, SOURCE, table } from './testing/csv-files.js';
import { TOTAL } from './testing/rows.js';

type Cells = Readonly<Record<string, string>>;
const emissions = (...rows: Cells[]) => importAll(CITY, SOURCE, table('emissions.csv', rows));
const breakdown = (...rows: Cells[]) => bodiesOf(emissions(...rows), 'breakdown')[0] as Breakdown;
const totals = (...rows: Cells[]) => bodiesOf(emissions(...rows), 'inventory') as Inventory[];
const gpc = (code: string, value: string, more: Cells = {}): Cells => ({
  ...TOTAL,
  year: '2020',
  scheme: 'gpc',
  code,
  value,
  unit: 't',
  ...more,
});
const sector = (code: string, value: string, more: Cells = {}): Cells => ({
  ...TOTAL,
  code,
  value,
  ...more,
});

describe('rows of sectors', () => {
  const WHOLE = [
    gpc('I.1.1', '100'),
    gpc('I.1.2', '50'),
    gpc('I.1.3', '7'),
    gpc('I.4.4', '1000'),
    gpc('II.1.1', '20'),
    gpc('III.1.1', '3'),
    gpc('III.1.2', '2'),
    gpc('III.1.3', '400'),
    gpc('IV.1', 'NO'),
    gpc('V.1', '5'),
  ];

  it('give the three totals of the GPC where none is printed, computed', () => {
    expect(
      totals(...WHOLE).map(({ basis, value, computed }) => [basis.code, value, computed]),
    ).toEqual([
      ['BASIC', 175, true],
      ['BASIC+', 187, true],
      ['territorial', 1528, true],
    ]);
  });

  it('stay behind the total that is printed, which is kept and compared', () => {
    const { report, ...result } = emissions(...WHOLE, gpc('BASIC', '180'));
    expect(issuesOf(report)).toEqual(['warning total-misfit value@2']);
    const [printed] = (bodiesOf({ report, ...result }, 'inventory') as Inventory[]).filter(
      ({ basis }) => basis.code === 'BASIC',
    );
    expect(printed).toMatchObject({
      value: 180,
      originalUnit: 't',
      breakdownId: 'kobe-2020-gpc-press',
    });
    expect(printed).not.toHaveProperty('computed');
    expect(report.reconciliations).toMatchObject([
      { published: 180, computed: 175, agrees: false },
    ]);
  });

  it('give no total that they say too little for', () => {
    const result = emissions(...WHOLE.filter(({ code }) => !code!.startsWith('II.')));
    expect(issuesOf(result.report)).toEqual(
      Array.from({ length: 3 }, () => 'warning no-total value@2'),
    );
    expect(result.report.accepted).toMatchObject({ breakdown: 1, inventory: 0 });
  });

  it('keep notation keys, the place that IE names, grades, labels and activities', () => {
    const row = {
      data_quality_ad: 'H',
      data_quality_ef: 'L',
      sector_label: '가정',
      sector_label_en: 'Homes',
      activity: 'gas',
    };
    const { entries } = breakdown(
      gpc('I.1.1', '5', row),
      gpc('I.1.2', 'IE (I.2.2); NE'),
      gpc('I.1.3', ' no '),
    );
    expect(entries).toEqual([
      {
        code: 'I.1.1',
        label: { und: '가정', en: 'Homes' },
        scope: '1',
        value: 5,
        activity: 'gas',
        activityQuality: 'H',
        factorQuality: 'L',
      },
      { code: 'I.1.2', scope: '2', keys: ['IE', 'NE'], elsewhere: ['I.2.2'] },
      { code: 'I.1.3', scope: '3', keys: ['NO'] },
    ]);
  });

  it('take gases as parts, and know tonnes of methane from their CO2 equivalent', () => {
    const { entries, gas, gwp } = breakdown(
      gpc('III.1.1', '280', { gwp: 'AR5' }),
      gpc('III.1.1', '10', { gas: 'CH4', unit: 't CH4' }),
      gpc('III.4.1', '2', { gas: 'CH4', unit: 't CH4', gwp: 'AR5' }),
      gpc('III.4.1', '53', { gas: 'N2O', unit: 't CO2e' }),
      gpc('I.1.1', '9', { gas: 'CO2', unit: 't' }),
    );
    expect([gas, gwp]).toEqual(['CO2e', 'AR5']);
    expect(entries).toEqual([
      { code: 'III.1.1', scope: '1', value: 280, gases: [{ gas: 'CH4', mass: 10 }] },
      {
        code: 'III.4.1',
        scope: '1',
        value: 109,
        gases: [
          { gas: 'CH4', mass: 2 },
          { gas: 'N2O', value: 53 },
        ],
      },
      { code: 'I.1.1', scope: '1', gas: 'CO2', value: 9 },
    ]);
  });

  it('do not count a printed sum twice', () => {
    const result = emissions(
      sector('energy', '30', { scheme: 'korea' }),
      sector('energy.transport', '10', { scheme: 'korea' }),
      sector('energy.manufacturing', '20', { scheme: 'korea' }),
      sector('lulucf', '-4', { scheme: 'korea' }),
      sector('indirect', '8', { scheme: 'korea' }),
    );
    expect(issuesOf(result.report)).toEqual([]);
    expect(
      (bodiesOf(result, 'inventory') as Inventory[]).map(({ basis, value }) => [basis.code, value]),
    ).toEqual([
      ['total', 30_000],
      ['net', 26_000],
    ]);
    expect(result.report.reconciliations).toMatchObject([{ published: 30_000, computed: 30_000 }]);
  });

  it('let printed rounding pass, and are taken once where they are repeated', () => {
    const rows = [sector('industry', '5194'), sector('transport', '2000'), sector('total', '7195')];
    const result = emissions(...rows, sector('industry', '5194'));
    expect(issuesOf(result.report)).toEqual([]);
    expect(result.report.duplicates).toMatchObject([{ row: 5, firstRow: 2 }]);
    expect(result.report.reconciliations).toMatchObject([{ difference: 1000, agrees: true }]);
  });

  it.each([
    ['a number without a GPC source', gpc('I.9.1', '5'), 'unknown-code code'],
    ['a sum of the GPC', gpc('I.1', '5'), 'unknown-code code'],
    [
      'the scope that waste does not have',
      gpc('III.1.2', '5', { scope: '2' }),
      'inconsistent scope',
    ],
    [
      'methane in tonnes of nobody knows what',
      gpc('III.1.1', '5', { gas: 'CH4' }),
      'bad-unit unit',
    ],
    [
      'methane in tonnes of nitrous oxide',
      gpc('III.1.1', '5', { gas: 'CH4', unit: 't N2O' }),
      'bad-unit unit',
    ],
    ['methane without a set', gpc('III.1.1', '5', { gas: 'CH4', unit: 't CH4' }), 'no-gwp gwp'],
    ['a gas that is none', gpc('I.1.1', '5', { gas: 'SMOG', unit: 't CO2e' }), 'gas-row gas'],
    ['a sector without a scheme', sector('industry', '5', { scheme: '' }), 'missing-value scheme'],
    [
      'a grade that is none',
      gpc('I.1.1', '5', { data_quality_ad: 'A' }),
      'bad-word data_quality_ad',
    ],
  ])('refuse %s, and the breakdown with it', (_what, row, issue) => {
    const result = emissions(row, {
      ...row,
      code: 'II.1.1',
      unit: 't CO2e',
      scope: '',
      gas: 'CO2e',
      scheme: row['scheme']!,
      data_quality_ad: '',
    });
    expect(issuesOf(result.report)[0]).toBe(`error ${issue}@2`);
    expect(
      bodiesOf(result, 'breakdown').map((body) => (body as Breakdown).entries.length),
    ).not.toContain(2);
  });

  it('refuse two numbers for one source', () => {
    const result = emissions(gpc('I.1.1', '5'), gpc('I.1.1', '6'), gpc('I.1.2', '7'));
    expect(issuesOf(result.report)).toEqual([
      'error conflict value@3',
      'warning left-out @2',
      'warning left-out @4',
    ]);
    expect(result.writes.filter(({ kind }) => kind === 'breakdown')).toEqual([]);
  });

  it('warn of a code that the scheme does not have', () => {
    const result = emissions(sector('aviation', '5'));
    expect(issuesOf(result.report)).toEqual(['warning unknown-code code@2']);
    expect(result.report.accepted).toMatchObject({ breakdown: 1 });
  });
});
