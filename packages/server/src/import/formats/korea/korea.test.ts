import { describe, expect, it } from 'vitest';
import type { Breakdown, Inventory } from '@climate-embed/schema';
import { runFormat } from '../../testing/run-format.js';
import { workbook, type WrittenCell } from '../../testing/write-workbook.js';
import { korea } from './index.js';
import { GAON, gaonTable, withoutIndentation } from './testing/gaon-table.js';

const read = (sheets: Record<string, WrittenCell[][]>, cityId?: string) => {
  const bytes = workbook(sheets);
  const options = { cities: [GAON], ...(cityId === undefined ? {} : { cityId }) };
  const { writes, report } = runFormat(korea, { name: 'gaon.xlsx', bytes }, options);
  const bodies = <Body>(kind: string): Body[] =>
    writes.filter((write) => write.kind === kind).map(({ body }) => body as Body);
  return {
    breakdowns: bodies<Breakdown>('breakdown'),
    inventories: bodies<Inventory>('inventory'),
    report,
    codes: report.issues.map(({ code }) => code),
  };
};
const values = ({ entries }: Breakdown) =>
  Object.fromEntries(
    entries.flatMap(({ code, value }) => (value === undefined ? [] : [[code, value]])),
  );

describe('a Korean regional table', () => {
  it('becomes one breakdown for each year, of leaves alone', () => {
    const { breakdowns } = read({ 가온: gaonTable() });
    expect(
      breakdowns.map(({ id, cityId, method, scheme }) => [id, cityId, method, scheme]),
    ).toEqual([
      ['gaon-2018-korea-korea-gaon', 'gaon', 'inventory', 'korea'],
      ['gaon-2019-korea-korea-gaon', 'gaon', 'early-estimate', 'korea'],
    ]);
    expect(values(breakdowns[0]!)).toEqual({
      'energy.industries.power': 280_000,
      'energy.industries.refining': 20_000,
      'energy.manufacturing': 150_000,
      'energy.transport.road': 139_500,
      'energy.transport.rail': 500,
      'energy.기타': 100_000,
      'energy.fugitive': 10_000,
      'industrial-processes': 120_000,
      'agriculture.enteric.소': 28_000,
      'agriculture.enteric.돼지': 2000,
      'agriculture.manure.소': 15_000,
      'agriculture.manure.돼지': 5000,
      'agriculture.rice': 30_000,
      lulucf: -40_000,
      'waste.disposal': 60_000,
      'waste.wastewater': 40_000,
      'indirect.전력': 290_000,
      'indirect.폐기물': 10_000,
    });
  });

  it('keeps keys as keys, and neither dashes nor keys as 0', () => {
    const { breakdowns, codes } = read({ 가온: gaonTable() });
    const keys = breakdowns[0]!.entries.filter((entry) => entry.keys);
    expect(keys.map(({ code, keys: each, value }) => [code, each, value])).toEqual([
      ['energy.transport.shipping', ['NO'], undefined],
      ['industrial-processes.mineral', ['C'], undefined],
      ['industrial-processes.chemical', ['NE', 'NO'], undefined],
    ]);
    expect(breakdowns[1]!.entries.some(({ code }) => code.endsWith('shipping'))).toBe(false);
    expect(codes).toContain('dash-cells');
    expect(breakdowns.flatMap(({ entries }) => entries).some(({ value }) => value === 0)).toBe(
      false,
    );
  });

  it('states both totals of each year', () => {
    const { inventories, report } = read({ 가온: gaonTable() });
    expect(
      inventories.map(({ period, basis, value, computed }) => [
        period.year,
        basis.code,
        value,
        computed,
      ]),
    ).toEqual([
      [2018, 'total', 1_000_000, undefined],
      [2018, 'net', 960_000, undefined],
      [2019, 'total', 1_100_000, undefined],
      [2019, 'net', 1_060_000, undefined],
    ]);
    expect(report.issues.filter(({ code }) => code === 'total-misfit')).toEqual([]);
  });

  it('finds the same tree where the indentation is lost, and says so', () => {
    const { breakdowns, codes } = read({ 가온: withoutIndentation(gaonTable()) });
    const { breakdowns: indented } = read({ 가온: gaonTable() });
    expect(breakdowns.map(values)).toEqual(indented.map(values));
    expect(codes).toContain('indentation-lost');
  });

  it('takes a rest that the table divides no further as an entry of its own', () => {
    const rows = gaonTable().map((row) =>
      row[0] === '      b. 도로수송' ? [row[0], 100, 139.5] : row,
    );
    const { breakdowns, report } = read({ 가온: rows });
    const rest = breakdowns[0]!.entries.find(({ code }) => code === 'energy.transport');
    expect(rest).toMatchObject({
      value: 39_500,
      note: expect.stringContaining('no further') as string,
    });
    const issue = report.issues.find(({ code }) => code === 'undivided-rest');
    expect(issue).toMatchObject({ severity: 'warning', row: 12, sheet: '가온' });
  });

  it('warns of exchanged labels and exchanges nothing', () => {
    const rows = gaonTable().map((row) => {
      if (typeof row[0] !== 'string') return row;
      if (row[0].startsWith('총')) return [row[0], 960, 1060];
      return row[0].startsWith('순') ? [row[0], 1000, 1100] : row;
    });
    const { inventories, report } = read({ 가온: rows });
    const warned = report.issues.filter(({ code }) => code === 'labels-contradict');
    expect(warned.map(({ column }) => column)).toEqual(['2018년', '2019년(잠정)']);
    expect(inventories[0]).toMatchObject({ value: 960_000, basis: { code: 'total' } });
  });

  it('reads the flat table of managed sectors, with its sink', () => {
    const { breakdowns, inventories } = read(
      {
        배출량: [
          ['가온시 부문별 배출량', undefined, '단위: Gg CO2eq'],
          ['부문', 2021, 2022],
          ['총배출합계', 500, 480],
          ['순배출합계', 450, 425],
          ['도시건물', 200, 190],
          ['수송/교통', 200, 195],
          ['농축수산', 60, 55],
          ['폐기물', 40, 40],
          ['산림녹지환경', -50, -55],
        ],
      },
      'gaon',
    );
    expect(breakdowns[1]).toMatchObject({ scheme: 'korea-managed', cityId: 'gaon' });
    expect(values(breakdowns[1]!)).toEqual({
      buildings: 190_000,
      transport: 195_000,
      agriculture: 55_000,
      waste: 40_000,
      sinks: -55_000,
    });
    expect(inventories).toHaveLength(4);
  });

  it('gives each sheet to its own city, and the nation to the country', () => {
    const table = (title: string) => [[title], ...gaonTable().slice(1)];
    const { breakdowns, report } = read({
      가온: table('지역 온실가스'),
      부산: table('부산광역시 온실가스'),
      전국: table('국가 온실가스 배출량'),
    });
    expect(breakdowns.map(({ cityId, country }) => cityId ?? country)).toEqual([
      'gaon',
      'gaon',
      'KR',
      'KR',
    ]);
    const unknown = report.issues.find(({ code }) => code === 'unknown-city');
    expect(unknown).toMatchObject({ severity: 'error', sheet: '부산', found: '부산' });
  });

  it.each([
    ['no unit', (rows: WrittenCell[][]) => rows.filter((_, index) => index !== 1), 'no-unit'],
    ['two units', (rows: WrittenCell[][]) => [['단위: 톤 CO2eq'], ...rows], 'unit-conflict'],
  ])('reads nothing of a table with %s', (_, change, code) => {
    const { breakdowns, codes } = read({ 가온: change(gaonTable()) });
    expect(breakdowns).toEqual([]);
    expect(codes).toContain(code);
  });
});
