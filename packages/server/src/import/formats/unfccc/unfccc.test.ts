import type { Breakdown } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';
import { runFormat } from '../../testing/run-format.js';
import { workbook, type WrittenCell } from '../../testing/write-workbook.js';
import { unfccc } from './index.js';
import { bouvetProfile } from './testing/bouvet-profile.js';

const read = (sheets: Record<string, WrittenCell[][]>, name = 'profile.xlsx') => {
  const { writes, report } = runFormat(unfccc, { name, bytes: workbook(sheets) });
  const breakdowns = writes
    .filter(({ kind }) => kind === 'breakdown')
    .map(({ body }) => body as unknown as Breakdown);
  return { breakdowns, writes, report, codes: report.issues.map(({ code }) => code) };
};

describe('a UNFCCC national profile', () => {
  it('becomes one breakdown of the country for each year', () => {
    const { breakdowns } = read(bouvetProfile());
    expect(
      breakdowns.map(({ id, country, scheme, cityId }) => [id, country, scheme, cityId]),
    ).toEqual([
      ['bv-1990-ipcc-1996-unfccc-bv', 'BV', 'ipcc-1996', undefined],
      ['bv-2000-ipcc-1996-unfccc-bv', 'BV', 'ipcc-1996', undefined],
    ]);
    const values = breakdowns[0]!.entries.map(({ code, value, keys }) => [code, value ?? keys]);
    expect(values).toEqual([
      ['1.A.1', 40_000],
      ['1.A.3', 25_000],
      ['1.B', 5000],
      ['2', 10_000],
      ['2.A', ['NE', 'NO']],
      ['3', ['NE']],
      ['4.A', 15_250],
      ['4.E', ['NO']],
      ['5.A', -11_000],
      ['5.B', 1000],
      ['6.A', 4750],
    ]);
  });

  it('keeps what a sector prints beyond its parts as a rest, and says where', () => {
    const { breakdowns, report } = read(bouvetProfile());
    const entries = breakdowns[1]!.entries;
    expect(entries.find(({ code }) => code === '1')).toMatchObject({ value: 25_000 });
    expect(entries.find(({ code }) => code === '1.B')).toMatchObject({
      keys: ['IE'],
      elsewhere: ['1.A.1'],
    });
    const issue = report.issues.find(({ code }) => code === 'undivided-rest');
    expect(issue).toMatchObject({ severity: 'warning', sheet: 'Data_by_sector', row: 9 });
  });

  it('keeps totals with and without land use, of all gases and of each', () => {
    const { breakdowns, report } = read(bouvetProfile());
    expect(
      Object.fromEntries(breakdowns[0]!.totals.map(({ code, value }) => [code, value])),
    ).toEqual({
      total: 100_000,
      net: 90_000,
      lulucf: -10_000,
      'total-CO2': 70_000,
      'total-CH4': 30_000,
      'total-Non-CO2': 30_000,
      'net-CO2': 60_000,
      'net-Non-CO2': 30_000,
      1: 70_000,
      4: 15_250,
      5: -10_000,
      6: 4750,
    });
    const misfits = report.reconciliations.filter(({ agrees }) => !agrees);
    expect(misfits).toEqual([]);
    expect(report.issues.find(({ code }) => code === 'total-key')).toMatchObject({ found: 'NE' });
  });

  it('names its source with the acknowledgement that is asked for', () => {
    const { writes } = read(bouvetProfile());
    const source = writes.find(({ kind }) => kind === 'source');
    expect(source?.body).toMatchObject({
      id: 'unfccc-bv',
      attribution: expect.stringContaining('UNFCCC') as string,
    });
  });

  it('takes the country from the file name only where no sheet names it', () => {
    const { 'Summary Data': _, ...sheets } = bouvetProfile();
    expect(read(sheets).codes).toContain('unknown-country');
    const { breakdowns, codes } = read(sheets, 'UNFCCC_MNG_profile.xlsx');
    expect(breakdowns[0]?.country).toBe('MN');
    expect(codes).toContain('country-from-name');
  });

  it('tells rows and cells that it cannot read', () => {
    const sheets = bouvetProfile();
    sheets['Data_by_sector']!.splice(9, 0, ['Bunkers', 3, 3], ['1.A.1. Again', 1, 1]);
    sheets['Data_by_sector']!.splice(12, 0, ['1.A.2. Manufacturing', '1,234', 5]);
    const { report } = read(sheets);
    const told = report.issues.map(({ code, row, column }) => [code, row, column]);
    expect(told).toContainEqual(['unknown-row', 10, '']);
    expect(told).toContainEqual(['bad-number', 13, '1990']);
    expect(report.issues.some(({ code }) => code === 'repeated-row')).toBe(true);
  });

  it('reads nothing without a unit', () => {
    const sheets = bouvetProfile();
    sheets['Data_by_sector']![0] = ['GHG emissions', '1990', '2000'];
    const { breakdowns, codes } = read(sheets);
    expect([breakdowns, codes]).toEqual([[], ['no-unit']]);
  });
});
