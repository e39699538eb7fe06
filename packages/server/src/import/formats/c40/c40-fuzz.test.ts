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
import { c40 } from './c40.js';
import { CITIES, HEADERS, type WideRow, wideRow, wideWorkbook } from './testing/wide-table.js';

const REFS = GPC_SOURCES.map(({ ref }) => ref);

const row: fc.Arbitrary<WideRow> = fc
  .record({
    City: fc.constantFrom('Alpha', 'Alpha', 'Alpha', 'Beta', 'Elsewhere'),
    Year: fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 1990, max: 2022 }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('2013 Apr - 2014 Mar', '2019-2020', '2016-2018', ''),
      },
    ),
    figures: fc.array(figure, { minLength: REFS.length, maxLength: REFS.length }),
    slips: fc.oneof(
      { weight: 8, arbitrary: fc.constant<[number, WrittenCell][]>([]) },
      {
        weight: 1,
        arbitrary: fc.array(fc.tuple(fc.nat(REFS.length - 1), slip), {
          minLength: 1,
          maxLength: 3,
        }),
      },
    ),
    Boundary: fc.constantFrom('City / Municipality', 'A\tMetropolitan area', '', 0),
    Population: fc.oneof(fc.integer({ min: 1, max: 1e7 }), fc.constantFrom('', 0, 'many')),
    BASIC: fc.oneof(fc.double({ min: 1, max: 1e9, noNaN: true }), fc.constantFrom('', 'NE')),
  })
  .map(({ figures, slips, City, ...cells }) =>
    wideRow({
      ...cells,
      City,
      Country: City === 'Beta' ? 'Australia' : 'Japan',
      Year_calendar: undefined,
      ...Object.fromEntries(REFS.map((ref, index) => [ref, figures[index]])),
      ...Object.fromEntries(slips.map(([at, cell]) => [REFS[at], cell])),
    }),
  );
const rows = fc.array(row, { minLength: 1, maxLength: 4 });

const read = (bytes: Uint8Array): Imported => runFormat(c40, bytes, { cities: CITIES });
const tableOf = (given: readonly WideRow[], headers: readonly string[]): WrittenRows => [
  headers,
  ...given.map((cells) => headers.map((header) => cells[header])),
];

/** Every row is in a record, or repeated, or named in an issue: nothing vanishes. */
function expectAccountedFor({ report }: Imported): void {
  const [file] = report.files;
  const named = new Set([...report.issues, ...report.duplicates].map((entry) => entry.row));
  const others = report.issues.flatMap(({ code, message }) =>
    code === 'other-city'
      ? (/rows ([\d, ]+)\./u.exec(message)?.[1] ?? '').split(', ').map(Number)
      : [],
  );
  for (const line of others) named.add(line);
  expect((file?.accepted ?? 0) + named.size).toBeGreaterThanOrEqual(file?.rows ?? 0);
}

/** Values are numbers, and a 0 stands only where a cell says so. */
function expectNoSilentZero({ writes }: Imported, given: readonly WideRow[]): void {
  const zeros = given.flatMap((cells) => REFS.filter((ref) => saysZero(cells[ref])));
  for (const { kind, body } of writes) {
    if (kind === 'population') expect((body as { value: number }).value).toBeGreaterThan(0);
    if (kind !== 'breakdown') continue;
    for (const { code, value } of (body as Breakdown).entries) {
      if (value === undefined) continue;
      expect(Number.isFinite(value)).toBe(true);
      if (value === 0) expect(zeros).toContain(code);
    }
  }
}

describe('whatever it is given, the reader of the C40 workbook', () => {
  it('accepts a fair share of plausible rows, accounts for each and makes no zero', () => {
    let given = 0;
    let accepted = 0;
    fc.assert(
      fc.property(rows, (cells) => {
        const imported = read(wideWorkbook(cells));
        expectAccountedFor(imported);
        expectNoSilentZero(imported, cells);
        given += cells.length;
        accepted += imported.report.files[0]?.accepted ?? 0;
      }),
      { numRuns: 80 },
    );
    expect(accepted / given).toBeGreaterThan(0.3);
    expect(accepted / given).toBeLessThan(0.95);
  });

  it('reads the same out of the same rows, however the workbook is written', () => {
    const dress = fc.record({
      headers: fc.shuffledSubarray([...HEADERS], { minLength: HEADERS.length }),
      noise,
      above: fc.array(fc.constantFrom(['City', 'Year'], []), { maxLength: 4 }),
      strings: fc.constantFrom('shared' as const, 'inline' as const),
      dimension: fc.constantFrom('A1', 'A1:XFD1048576', 'B2:C3'),
      merged: fc.constantFrom([], ['A1:D1'], ['B1:CZ1', 'CX3:CZ4']),
    });
    fc.assert(
      fc.property(rows, dress, (cells, { headers, noise: mark, above, merged, ...options }) => {
        const [names = [], ...table] = tableOf(cells, headers);
        const marked = names.map((name) => `${mark}${String(name)}${mark} `);
        const sheet = [['A title'], ...above, marked, ...table];
        const dressed = read(
          workbook({ Cover: [], Any: sheet }, { ...options, merged: { Any: merged } }),
        );
        const plain = read(workbook({ Any: tableOf(cells, HEADERS) }));
        const codes = ({ report }: Imported): string[] =>
          report.issues.map(({ code }) => code).sort();
        expect(codes(dressed)).toEqual(codes(plain));
        const kinds = ({ writes }: Imported): string[] =>
          writes.map(({ kind, id }) => `${kind} ${id}`);
        expect(kinds(dressed)).toEqual(kinds(plain));
        const sum = (imported: Imported): number[] =>
          imported.report.totals.map(({ value }) => Math.round(value));
        expect(sum(dressed)).toEqual(sum(plain));
      }),
      { numRuns: 40 },
    );
  });

  it('reads the table out of text in any encoding', () => {
    const encodings = fc.constantFrom<Encoding>('utf-8', 'utf-8-mark', 'utf-16le', 'utf-16be');
    const whole = fc.integer({ min: 1, max: 1e9 });
    fc.assert(
      fc.property(
        whole,
        encodings,
        fc.constantFrom(',', ';', '\t'),
        (value, encoding, delimiter) => {
          const headers = HEADERS.filter((header) => header !== 'City_year');
          const cells = [wideRow({ 'I.1.1': value, BASIC: undefined })];
          const text = textFile(tableOf(cells, headers), encoding, delimiter);
          const [body] = runFormat(
            c40,
            { name: 'c40.csv', bytes: text },
            { cities: CITIES },
          ).writes.flatMap(({ kind, body: each }) =>
            kind === 'breakdown' ? [each as Breakdown] : [],
          );
          expect(body?.entries[0]).toEqual({ code: 'I.1.1', scope: '1', value });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('survives a workbook that is cut off or changed anywhere', () => {
    fc.assert(
      fc.property(rows, harm, (cells, how) => {
        const imported = read(harmed(wideWorkbook(cells), how));
        expectNoSilentZero(imported, cells);
        const [file] = imported.report.files;
        expect((file?.accepted ?? 0) > 0 || imported.report.issues.length > 0).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it('survives anything in any cell', () => {
    const hit = fc.tuple(fc.nat(), fc.nat(), fc.oneof(slip, figure));
    fc.assert(
      fc.property(rows, fc.array(hit, { minLength: 1, maxLength: 6 }), (cells, hits) => {
        const table = tableOf(cells, HEADERS).map((line) => [...(line ?? [])]);
        for (const [line, at, cell] of hits)
          table[line % table.length]![at % HEADERS.length] = cell;
        const given = table.map((line) =>
          Object.fromEntries(HEADERS.map((header, at) => [header, line[at]])),
        );
        const imported = read(workbook({ Any: table }));
        expectNoSilentZero(imported, given);
        for (const { value } of imported.report.totals) expect(Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });
});
