import { GPC_SOURCES } from '@climate-embed/accounting';
import type { Breakdown } from '@climate-embed/schema';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Imported } from '../../import-files.js';
import { runFormat } from '../../testing/run-format.js';
import { workbook, type WrittenCell, type WrittenRows } from '../../testing/write-workbook.js';
import {
  type Encoding,
  figure,
  harm,
  harmed,
  noise,
  saysZero,
  slip,
  textFile,
} from '../testing/odd-files.js';
import { ecrf } from './ecrf.js';
import {
  CITIES,
  citySheet,
  filledWorkbook,
  HEADERS,
  type SourceCells,
  sourceRow,
  sourceSheet,
} from './testing/filled-workbook.js';

const REFS = GPC_SOURCES.map(({ ref }) => ref);
const NAMES = Object.keys(HEADERS) as (keyof typeof HEADERS)[];

const small = fc.double({ min: 0.001, max: 100, noNaN: true });
const filled: fc.Arbitrary<SourceCells> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ total: figure }) },
  {
    weight: 4,
    arbitrary: fc.record({
      key: fc.constantFrom('NO', 'NE', 'IE (I.1.1)', 'C', 'no; ie'),
      total: fc.constantFrom(undefined, 0),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      CO2: small,
      CH4: small,
      N2O: small,
      total: fc.constantFrom(undefined, 150),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      total: small,
      activity: fc.string(),
      activityQuality: fc.constantFrom('H', 'low', 'X'),
      biogenic: figure,
    }),
  },
);
const plainRow = fc
  .record({
    ref: fc.constantFrom(...REFS),
    cells: filled,
    numbered: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ ref, cells, numbered }) =>
    sourceRow(ref, { ...cells, ...(numbered === 0 ? { reference: undefined } : {}) }),
  );
const wrongRow = fc
  .record({ ref: fc.constantFrom(...REFS), total: slip, key: fc.constantFrom(undefined, 'NO') })
  .map(({ ref, ...cells }) => sourceRow(ref, cells));
const rows = fc.oneof(
  { weight: 7, arbitrary: fc.array(plainRow, { minLength: 1, maxLength: 12 }) },
  { weight: 3, arbitrary: fc.array(fc.oneof(plainRow, wrongRow), { minLength: 1, maxLength: 12 }) },
);

const breakdowns = ({ writes }: Imported): Breakdown[] =>
  writes.flatMap(({ kind, body }) => (kind === 'breakdown' ? [body as Breakdown] : []));

/** Each row is in the breakdown or named in an issue, by its own number or among those of a gathered one. */
function expectAccountedFor({ report }: Imported): void {
  const [file] = report.files;
  const named = new Set(report.issues.map(({ row }) => row));
  for (const { message } of report.issues) {
    for (const row of (/Rows: ([\d, ]+)\./u.exec(message)?.[1] ?? '').split(', '))
      named.add(Number(row));
  }
  const whole = report.issues.some(({ severity }) => severity === 'error');
  expect(whole || (file?.accepted ?? 0) + named.size >= (file?.rows ?? 0)).toBe(true);
}

/** A 0 is stored only where a cell of a figure says so. */
function expectNoSilentZero(imported: Imported, given: readonly SourceCells[]): void {
  const zeros = given.some(({ total, CO2, CH4, N2O }) => [total, CO2, CH4, N2O].some(saysZero));
  for (const { entries } of breakdowns(imported)) {
    for (const { value, keys } of entries) {
      expect(value === undefined).toBe(keys !== undefined);
      if (value === undefined) continue;
      expect(Number.isFinite(value)).toBe(true);
      if (value === 0) expect(zeros).toBe(true);
    }
  }
}

describe('whatever it is given, the reader of the eCRF workbook', () => {
  it('accepts a fair share of plausible workbooks, accounts for each row and makes no zero', () => {
    let given = 0;
    let accepted = 0;
    fc.assert(
      fc.property(rows, (cells) => {
        const imported = runFormat(ecrf, filledWorkbook(cells), { cities: CITIES });
        expectAccountedFor(imported);
        expectNoSilentZero(imported, cells);
        given += cells.length;
        accepted += imported.report.files[0]?.accepted ?? 0;
      }),
      { numRuns: 150 },
    );
    expect(accepted / given).toBeGreaterThan(0.3);
    expect(accepted / given).toBeLessThan(0.95);
  });

  it('reads the same out of the same rows, however the workbook is written', () => {
    const dress = fc.record({
      names: fc.shuffledSubarray(NAMES, { minLength: NAMES.length }),
      noise,
      strings: fc.constantFrom('shared' as const, 'inline' as const),
      dimension: fc.constantFrom('A1', 'A1:XFD1048576'),
      merged: fc.constantFrom([], ['A1:G1'], ['B1:ZZ1']),
    });
    fc.assert(
      fc.property(rows, dress, (cells, { names, noise: mark, merged, ...options }) => {
        const headers = Object.fromEntries(
          names.map((name) => [name, `${mark}${HEADERS[name]}${mark} `]),
        );
        const table = [['A title'], ...sourceSheet(cells, headers)];
        const sheets = { Notes: [['nothing']], eCRF_1: citySheet(), eCRF_3: table };
        const bytes = workbook(sheets, { ...options, merged: { eCRF_3: merged } });
        const dressed = runFormat(ecrf, bytes, { cities: CITIES });
        const plain = runFormat(ecrf, filledWorkbook(cells), { cities: CITIES });
        expect(dressed.writes).toEqual(plain.writes);
        const codes = ({ report }: Imported): string[] => report.issues.map(({ code }) => code);
        expect(codes(dressed)).toEqual(codes(plain));
      }),
      { numRuns: 80 },
    );
  });

  it('reads the table of sources out of text in any encoding', () => {
    const encodings = fc.constantFrom<Encoding>('utf-8', 'utf-8-mark', 'utf-16le', 'utf-16be');
    const whole = fc.integer({ min: 1, max: 1e9 });
    fc.assert(
      fc.property(
        whole,
        encodings,
        fc.constantFrom(',', ';', '\t'),
        (total, encoding, delimiter) => {
          const table = sourceSheet([
            sourceRow('I.1.1', { year: 2020, total, activity: '천연가스' }),
          ]);
          const file = { name: 'sources.csv', bytes: textFile(table, encoding, delimiter) };
          const [body] = breakdowns(runFormat(ecrf, file, { cities: CITIES, cityId: 'alpha' }));
          expect(body?.entries).toEqual([
            { code: 'I.1.1', scope: '1', value: total, activity: '천연가스' },
          ]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('survives a workbook that is cut off or changed anywhere', () => {
    fc.assert(
      fc.property(rows, harm, (cells, how) => {
        const imported = runFormat(ecrf, harmed(filledWorkbook(cells), how), { cities: CITIES });
        expectNoSilentZero(imported, cells);
        const [file] = imported.report.files;
        expect((file?.accepted ?? 0) > 0 || imported.report.issues.length > 0).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it('survives anything in any cell of any sheet', () => {
    const anything: fc.Arbitrary<WrittenCell> = fc.oneof(
      slip,
      figure,
      fc.date({ noInvalidDate: true }),
    );
    const hit = fc.tuple(
      fc.constantFrom('eCRF_1', 'eCRF_2', 'eCRF_3'),
      fc.nat(),
      fc.nat(),
      anything,
    );
    const summary = {
      'Waste > Wastewater': [5, 5, 5],
      'Total Emissions': [1, 2, 3],
      'IPPU > Produce Use': ['NE'],
    };
    fc.assert(
      fc.property(rows, fc.array(hit, { minLength: 1, maxLength: 6 }), (cells, hits) => {
        const sheets: Record<string, WrittenRows> = {
          eCRF_1: citySheet(),
          eCRF_2: [
            ['Sectors', 'Direct', '', 'Indirect', '', 'Outside the boundary'],
            ...Object.entries(summary).map(([label, sums]) => [label, ...sums]),
          ],
          eCRF_3: sourceSheet(cells),
        };
        const zeros: WrittenCell[] = cells.flatMap(({ total, CO2, CH4, N2O }) => [
          total,
          CO2,
          CH4,
          N2O,
        ]);
        for (const [name, line, at, cell] of hits) {
          const table = (sheets[name] ?? []).map((row) => [...(row ?? [])]);
          table[line % table.length]![at % NAMES.length] = cell;
          sheets[name] = table;
          zeros.push(cell);
        }
        const imported = runFormat(ecrf, workbook(sheets), { cities: CITIES, cityId: 'alpha' });
        expectNoSilentZero(
          imported,
          zeros.map((total) => ({ total })),
        );
        for (const { value } of imported.report.totals) expect(Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it('does not linger over texts that are made to be slow to read', () => {
    const slow = [
      '{{'.repeat(16_000),
      ',;'.repeat(16_000),
      ':'.repeat(32_000),
      'outside '.repeat(4000),
      'fugitive '.repeat(3600),
    ];
    const cells = slow.flatMap((text) => [
      sourceRow('I.1.1', { total: text, key: text, reference: text, subsector: text, scope: text }),
    ]);
    const answers = Object.fromEntries(slow.map((text) => [text, text]));
    const options = {
      city: {
        ...answers,
        'Geographic boundary': 'ar5 '.repeat(8000),
        'Global Warming Potential': 'ar5 '.repeat(8000),
      },
      summary: Object.fromEntries(slow.map((text) => [text, slow])),
    };
    const imported = runFormat(ecrf, filledWorkbook(cells, options), { cities: CITIES });
    expect(imported.writes).toEqual([]);
    expect(imported.report.issues.length).toBeGreaterThan(0);
  });
});
