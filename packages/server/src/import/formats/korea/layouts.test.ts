import type { Breakdown } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';
import { runFormat } from '../../testing/run-format.js';
import { workbook, type WrittenCell } from '../../testing/write-workbook.js';
import { korea } from './index.js';
import { GAON, gaonTable, withoutIndentation } from './testing/gaon-table.js';

const read = (sheets: Record<string, WrittenCell[][]>, merged: string[] = []) => {
  const bytes = workbook(sheets, {
    merged: Object.fromEntries([[Object.keys(sheets)[0], merged]]),
  });
  const { writes, report } = runFormat(
    korea,
    { name: 'table.xlsx', bytes },
    { cities: [GAON], cityId: 'gaon', sourceId: 'named', sourceIds: new Set(['named']) },
  );
  const breakdowns = writes
    .filter(({ kind }) => kind === 'breakdown')
    .map(({ body }) => body as unknown as Breakdown);
  return { breakdowns, issues: report.issues, codes: report.issues.map(({ code }) => code) };
};
const valuesOf = (breakdown: Breakdown | undefined) =>
  Object.fromEntries(
    (breakdown?.entries ?? []).flatMap(({ code, value }) =>
      value === undefined ? [] : [[code, value]],
    ),
  );

describe('layouts of Korean tables', () => {
  it('a column for each level, merged and repeated, subtotals, a unit for each row', () => {
    const { breakdowns, codes } = read(
      {
        Sheet1: [
          ['분야', '부문', '단위', 2020, 2021, '증감률(%)'],
          ['총배출량', undefined, '천톤CO2eq', 100, 110, 10],
          ['에너지', '소계', '천톤CO2eq', 60, 66, 10],
          [undefined, '수송', '천톤CO2eq', 20, 22, 10],
          [undefined, '가정', '톤CO2eq', 40_000, 44_000, 10],
          ['농업', '벼재배', '천톤CO2eq', 30, 33, 10],
          ['농업', '장내발효', '천톤CO2eq', 10, 11, 10],
        ],
      },
      ['A3:A5'],
    );
    expect(valuesOf(breakdowns[1])).toEqual({
      'energy.transport': 22_000,
      'energy.others.residential': 44_000,
      'agriculture.rice': 33_000,
      'agriculture.enteric': 11_000,
    });
    expect(codes).toEqual(['column-ignored']);
  });

  it('totals that stand above all others as their parent', () => {
    const rows = gaonTable().map(([label, ...cells], index) =>
      index > 4 && index < 35 ? [`  ${String(label)}`, ...cells] : [label, ...cells],
    );
    const { breakdowns } = read({ Sheet1: rows });
    expect(valuesOf(breakdowns[0])).toEqual(valuesOf(read({ Sheet1: gaonTable() }).breakdowns[0]));
  });

  it('a stray space before a field does not put it under the one above', () => {
    const rows = gaonTable().map(([label, ...cells]) => [
      label === '농업' ? ' 농업' : label,
      ...cells,
    ]);
    const { breakdowns } = read({ Sheet1: rows });
    expect(valuesOf(breakdowns[0])).toEqual(valuesOf(read({ Sheet1: gaonTable() }).breakdowns[0]));
  });

  it('rows whose place nobody can tell do not add to a field that prints its own figure', () => {
    const rows = withoutIndentation(gaonTable());
    rows.splice(6, 0, ['어떤 배출원', 650, 700]);
    const { breakdowns, codes } = read({ Sheet1: rows });
    const energy = Object.entries(valuesOf(breakdowns[0])).filter(([code]) =>
      /^energy\b/u.test(code),
    );
    expect(energy.reduce((sum, [, value]) => sum + value, 0)).toBe(700_000);
    expect(codes).toContain('tree-unclear');
  });

  it('a total that holds indirect emissions gets a name of its own', () => {
    const rows = gaonTable();
    rows[3] = ['총배출량', 1300, 1410];
    const { breakdowns, codes } = read({ Sheet1: rows });
    expect(breakdowns[0]!.totals[0]).toEqual({
      code: 'total-with-indirect',
      value: 1_300_000,
    });
    expect(codes).toContain('total-with-indirect');
    expect(codes).not.toContain('total-misfit');
  });

  it('figures in whole kilotonnes agree with a total that was rounded by itself', () => {
    const { codes } = read({
      Sheet1: [
        ['단위: 천톤 CO2eq'],
        ['구분', '2021년', '2022년'],
        ['총배출량', 102, 104],
        ['에너지', 50, 51],
        ['산업공정', 31, 31],
        ['폐기물', 20, 21],
      ],
    });
    expect(codes).toEqual([]);
  });

  it('what stands twice, beside the total or without a label is told', () => {
    const rows = gaonTable();
    rows.splice(10, 0, ['      b. 석유정제', 20, 25], [undefined, 7, 7]);
    rows.push(['별도항목', 5, 5]);
    const { breakdowns, codes } = read({ Sheet1: rows });
    expect(codes).toEqual(expect.arrayContaining(['repeated-row', 'no-label', 'memo-rows']));
    expect(valuesOf(breakdowns[0])).toEqual(valuesOf(read({ Sheet1: gaonTable() }).breakdowns[0]));
  });

  it('a second table below the first is told, and its years are no figures', () => {
    const [title, unit, header, ...body] = gaonTable();
    const { breakdowns, issues } = read({
      Sheet1: [title!, unit!, header!, ...body, ['단위: 톤 CO2eq'], ...gaonTable().slice(2)],
    });
    expect(issues.find(({ code }) => code === 'second-table')).toMatchObject({ severity: 'error' });
    expect(valuesOf(breakdowns[0])).toEqual(valuesOf(read({ Sheet1: gaonTable() }).breakdowns[0]));
  });

  it('a workbook of regions under a named city gives the sheets that name another to nobody', () => {
    const { breakdowns, codes } = read({
      가온: gaonTable(),
      부산: [['부산광역시'], ...gaonTable().slice(1)],
    });
    expect(breakdowns).toHaveLength(2);
    expect(codes).toContain('other-region');
  });
});
