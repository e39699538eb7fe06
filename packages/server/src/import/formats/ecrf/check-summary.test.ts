import { describe, expect, it } from 'vitest';
import type { Imported } from '../../import-files.js';
import { runFormat } from '../../testing/run-format.js';
import type { WrittenCell } from '../../testing/write-workbook.js';
import { ecrf } from './ecrf.js';
import {
  CITIES,
  filledWorkbook,
  type SourceCells,
  sourceRow,
  sourceRows,
} from './testing/filled-workbook.js';

type Lines = Readonly<Record<string, readonly WrittenCell[]>>;

function check(rows: readonly SourceCells[], summary: Lines): Imported {
  return runFormat(ecrf, filledWorkbook(rows, { summary }), { cities: CITIES });
}
const misfits = ({ report }: Imported): unknown[] =>
  report.reconciliations.filter(({ agrees }) => !agrees);
const codes = ({ report }: Imported): string[] => report.issues.map(({ code }) => code);

const FIGURES = {
  'I.1.1': 100,
  'I.1.2': 50,
  'I.1.3': 5,
  'I.2.1': 30,
  'I.4.1': 9,
  'I.7.1': 2,
  'I.8.1': 3,
  'II.1.1': 80,
  'III.1.1': 20,
  'III.1.2': 11,
  'III.1.3': 7,
  'IV.1': 4,
};
const LINES: Lines = {
  'Stationary energy > Residential buildings': [100, 50, 5],
  'Stationary energy > Commercial buildings & facilities': [18, undefined, undefined],
  'Stationary energy > Institutional buildings & facilities': [12, undefined, undefined],
  'Stationary energy > Fugitive emissions': [5, undefined, undefined],
  'Total Stationary Energy': [135, 50, 5],
  'Transportation > On-road': [80, undefined, undefined],
  'Waste > Solid waste disposal': [20, undefined, 11],
  'IPPU > Industrial process': [4, undefined, undefined],
};

describe('eCRF_2', () => {
  it('agrees with eCRF_3 cell by cell; none of it is stored', () => {
    const imported = check(sourceRows(FIGURES), LINES);
    expect(misfits(imported)).toEqual([]);
    expect(imported.report.reconciliations).toHaveLength(12);
    expect(codes(imported)).toEqual([]);
    const without = runFormat(ecrf, filledWorkbook(sourceRows(FIGURES)), { cities: CITIES });
    expect(imported.writes).toEqual(without.writes);
  });

  it('accepts totals with and without the sub-sectors that only eCRF_3 has', () => {
    expect(
      misfits(check(sourceRows(FIGURES), { ...LINES, 'Total Stationary Energy': [144, 50, 5] })),
    ).toEqual([]);
    const all = 'Total Emissions (excluding generation of grid-supplied energy)';
    expect(misfits(check(sourceRows(FIGURES), { ...LINES, [all]: [239, 50, 16] }))).toEqual([]);
    expect(misfits(check(sourceRows(FIGURES), { ...LINES, [all]: [305] }))).toEqual([]);
  });

  it('reports each cell that differs, with its place', () => {
    const lines = { ...LINES, 'Stationary energy > Residential buildings': [100, 500, 5] };
    const imported = check(sourceRows(FIGURES), lines);
    expect(misfits(imported)).toMatchObject([
      { sheet: 'eCRF_2', row: 4, published: 500, computed: 50 },
    ]);
  });

  it.each<[readonly WrittenCell[], string[]]>([
    [[20, undefined, 11], []],
    [[27, undefined, 11], ['waste-columns']],
    [[20, 11, 7], ['waste-columns']],
    [[20, 11, undefined], ['waste-columns']],
  ])('accepts waste in the columns %j', (figures, expected) => {
    const imported = check(sourceRows(FIGURES), {
      ...LINES,
      'Waste > Solid waste disposal': figures,
    });
    expect(misfits(imported)).toEqual([]);
    expect(codes(imported)).toEqual(expected);
  });

  it('reports waste that fits on neither side', () => {
    const imported = check(sourceRows(FIGURES), {
      ...LINES,
      'Waste > Solid waste disposal': [20, 12.5, 7],
    });
    expect(misfits(imported)).toMatchObject([{ published: 12.5 }]);
  });

  it('compares each kind of generation for the grid', () => {
    const rows = [
      sourceRow('I.4.4', { subsector: 'Electricity-only generation', total: 40 }),
      sourceRow('I.4.4', { subsector: 'CHP generation', total: 60 }),
      sourceRow('I.4.4', { subsector: 'Heat/cold generation', key: 'NO' }),
    ];
    const line = (kind: string): string =>
      `Generation of grid-supplied energy > ${kind} generation`;
    const total = 'Total Generation of grid-supplied energy';
    const lines = { [line('Electricity-only')]: [40], [line('CHP')]: [60], [total]: [100] };
    expect(misfits(check(rows, lines))).toEqual([]);
    expect(misfits(check(rows, { ...lines, [line('CHP')]: [61.5] }))).toHaveLength(1);
  });

  it('reports sums that are missing or no numbers, unless the sheet is empty', () => {
    const lines = {
      ...LINES,
      'Transportation > On-road': [undefined],
      'IPPU > Industrial process': [{ error: '#REF!' }],
    };
    expect(codes(check(sourceRows(FIGURES), lines))).toEqual(['bad-sum', 'blank-sum', 'blank-sum']);
    const empty = Object.fromEntries(Object.keys(LINES).map((label) => [label, [undefined]]));
    expect(codes(check(sourceRows(FIGURES), empty))).toEqual([]);
  });
});
