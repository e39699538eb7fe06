import type { Breakdown } from '@climate-embed/schema';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Imported, importFilesSync, type ImportReport } from './index.js';
import { CITY, csv, importAll, issuesOf, SOURCE, table } from './testing/csv-files.js';

type Cells = Readonly<Record<string, string>>;

const COLUMNS =
  'city_id,year,scheme,code,scope,gas,value,unit,notation_key,boundary,method,source_id,note,activity,data_quality_ad';
const KNOWN = {
  cities: [{ id: 'kobe', name: { en: 'Kobe' }, country: 'JP' }],
  sourceIds: new Set(['press']),
};

const row = fc.record({
  city_id: fc.constant('kobe'),
  year: fc.oneof(
    fc.integer({ min: 1990, max: 2025 }).map(String),
    fc.integer({ min: 1990, max: 2025 }).map((year) => `FY${year}`),
  ),
  scheme: fc.constantFrom('gpc', 'city-statistics', ''),
  code: fc.constantFrom('total', 'BASIC', 'BASIC+', ''),
  scope: fc.constantFrom('', '', '', '', '', '', '', '1', '2', '3'),
  gas: fc.constantFrom('CO2e', 'CO2'),
  value: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 1e8 }).map(String) },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 1e8 }).map((value) => String(value / 1000)) },
    { weight: 1, arbitrary: fc.constantFrom('0', 'NE', 'NO; IE', 'n/a', '1,234', '-5') },
  ),
  unit: fc.constantFrom('t', 'kt', '천톤', '만t', '万トン', 'Mt'),
  notation_key: fc.constant(''),
  boundary: fc.constantFrom('administrative', ''),
  method: fc.constantFrom('inventory', 'modelled', ''),
  source_id: fc.constant('press'),
  note: fc.constantFrom('', 'a, b', 'two\nlines', 'says "so"', ' 한국어 '),
  activity: fc.constant(''),
  data_quality_ad: fc.constant(''),
});
/** A row of a sector, seldom one that contradicts itself. */
const sectorRow = fc.record({
  city_id: fc.constant('kobe'),
  year: fc.constantFrom('2018', '2019', 'FY2020', '2021'),
  scheme: fc.constantFrom('gpc', 'gpc', 'gpc', 'kobe-statistics'),
  code: fc.constantFrom('I.1.1', 'I.1.2', 'I.2.1', 'II.1.1', 'II.2.1', 'III.1.2', 'IV.1', 'V.2'),
  scope: fc.constant(''),
  gas: fc.constantFrom('CO2e', 'CO2e', 'CO2e', ''),
  value: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: -1e5, max: 1e8 }).map(String) },
    { weight: 4, arbitrary: fc.constantFrom('NE', 'NO; IE', 'IE (I.1.1)', ' c ') },
    { weight: 1, arbitrary: fc.constantFrom('0', 'n/a') },
  ),
  unit: fc.constantFrom('t', 'kt', 't CO2e'),
  notation_key: fc.constant(''),
  boundary: fc.constant(''),
  method: fc.constant(''),
  source_id: fc.constant('press'),
  note: fc.constantFrom('', 'two\nlines'),
  // Mostly apart by their activity: two rows that differ in nothing else contradict each other.
  activity: fc.integer({ min: 1, max: 1000 }).map((number) => `fuel ${number}`),
  data_quality_ad: fc.constantFrom('', 'H', 'M', 'L'),
});
const rows = fc.array(row, { minLength: 1, maxLength: 12 });

const file = (cells: readonly Cells[]) =>
  table(
    'emissions.csv',
    cells.map((each) => pick(each, COLUMNS.split(','))),
  );
const pick = (cells: Cells, columns: readonly string[]): Cells =>
  Object.fromEntries(columns.map((column) => [column, cells[column] ?? '']));
const textOf = ({ bytes }: { bytes: Uint8Array }): string => new TextDecoder().decode(bytes);

/** Every row is in a record, or repeated, or named in an issue: nothing vanishes. */
function expectAccountedFor(report: ImportReport): void {
  for (const { name, rows: count, accepted } of report.files) {
    const named = [...report.issues, ...report.duplicates]
      .filter((entry) => entry.file === name)
      .map((entry) => entry.row);
    const whole = named.some((line) => line <= 1);
    expect(whole || accepted + new Set(named).size >= count).toBe(true);
  }
}

/** Values are numbers, and a 0 is only where the file says 0 and the report points at it. */
function expectSoundValues({ writes, report }: Imported): void {
  for (const { kind, body } of writes) {
    if (kind !== 'inventory') continue;
    const { value } = body as { value: number };
    expect(Number.isFinite(value)).toBe(true);
    if (value === 0) expect(report.issues.some(({ code }) => code === 'zero')).toBe(true);
  }
}

describe('whatever it is given, the importer', () => {
  it('accepts a fair share of plausible rows, accounts for each and makes no zero', () => {
    let given = 0;
    let accepted = 0;
    fc.assert(
      fc.property(rows, (cells) => {
        const result = importFilesSync([file(cells)], KNOWN);
        expectAccountedFor(result.report);
        expectSoundValues(result);
        given += cells.length;
        accepted += result.report.files[0]?.accepted ?? 0;
      }),
      { numRuns: 300 },
    );
    expect(accepted / given).toBeGreaterThan(0.3);
    expect(accepted / given).toBeLessThan(0.9);
  });

  it('accepts a fair share of plausible sectors, and every number of them counts once', () => {
    let given = 0;
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(sectorRow, { minLength: 1, maxLength: 12 }), (cells) => {
        const result = importFilesSync([file(cells)], KNOWN);
        expectAccountedFor(result.report);
        const entries = result.writes
          .filter(({ kind }) => kind === 'breakdown')
          .flatMap(({ body }) => (body as Breakdown).entries);
        for (const { value, keys } of entries) {
          expect(value === undefined ? keys : [Number.isFinite(value)]).not.toEqual([]);
          expect(value !== undefined && keys !== undefined).toBe(false);
        }
        expect(entries).toHaveLength(result.report.files[0]?.accepted ?? 0);
        given += cells.length;
        accepted += entries.length;
      }),
      { numRuns: 300 },
    );
    expect(accepted / given).toBeGreaterThan(0.3);
    expect(accepted / given).toBeLessThan(0.95);
  });

  it('reads the same out of the same rows, however the file is written', () => {
    const dress = fc.record({
      columns: fc.shuffledSubarray(COLUMNS.split(','), { minLength: 15, maxLength: 15 }),
      bom: fc.constantFrom('', '\uFEFF'),
      newline: fc.constantFrom('\n', '\r\n', '\r'),
      noise: fc.constantFrom('', '\u200B', '\u00A0', ' \u2060'),
      delimiter: fc.constantFrom(',', ';', '\t'),
    });
    fc.assert(
      fc.property(
        fc.oneof(rows, fc.array(sectorRow, { minLength: 1 })),
        dress,
        (cells, { columns, bom, newline, noise, delimiter }) => {
          const quoted = (cell: string): string =>
            `"${noise}${cell.replaceAll('"', '""')}${noise}"`;
          const lines = [
            columns,
            ...cells.map((each) => columns.map((name) => each[name as 'note'])),
          ];
          const text = lines.map((line) => line.map(quoted).join(delimiter)).join(newline);
          const dressed = importFilesSync([csv('emissions.csv', bom + text)], KNOWN);
          const plain = importFilesSync([file(cells)], KNOWN);
          expect(dressed.writes).toEqual(plain.writes);
          expect(issuesOf(dressed.report)).toEqual(issuesOf(plain.report));
        },
      ),
    );
  });

  it('survives a file that is cut off anywhere', () => {
    fc.assert(
      fc.property(rows, fc.double({ min: 0, max: 1, noNaN: true }), (cells, share) => {
        const { name, bytes } = file(cells);
        const cut = bytes.slice(0, Math.floor(bytes.length * share));
        const result = importFilesSync([{ name, bytes: cut }], KNOWN);
        expectAccountedFor(result.report);
        expectSoundValues(result);
      }),
    );
  });

  it('survives bytes that are not what they were', () => {
    fc.assert(
      fc.property(
        rows,
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1 }),
        (cells, hits) => {
          const { name, bytes } = file(cells);
          const harmed = Uint8Array.from(bytes);
          for (const [place, byte] of hits) harmed[place % harmed.length] = byte;
          const result = importFilesSync([{ name, bytes: harmed }], KNOWN);
          expectAccountedFor(result.report);
          expectSoundValues(result);
        },
      ),
    );
  });

  it('survives any text in any cell of any of the four files of figures', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom('', 'NE', '0'),
    );
    const hit = fc.tuple(fc.nat(3), fc.nat(), fc.nat(), anyText);
    const files = [
      CITY,
      SOURCE,
      table('targets.csv', [
        {
          id: 'kobe-2030',
          city_id: 'kobe',
          kind: 'base-year',
          coverage: 'city-wide',
          status: 'in-force',
          base_year: '2013',
          base_value: '12392',
          unit: 'kt',
          reduction_percent: '60',
          target_year: '2030',
          milestones: '2025:9000',
          source_id: 'press',
        },
      ]),
      file([{ city_id: 'kobe', year: '2020', value: '8', unit: 'kt', source_id: 'press' }]),
    ];
    let untouched = 0;
    fc.assert(
      fc.property(fc.array(hit, { maxLength: 3 }), (hits) => {
        const texts = files.map((each) =>
          textOf(each)
            .split('\n')
            .map((line) => line.split(',')),
        );
        for (const [which, line, cell, text] of hits) {
          const lines = texts[which]!;
          const cells = lines[line % lines.length]!;
          cells[cell % cells.length] = `"${text.replaceAll('"', '""')}"`;
        }
        const harmed = files.map(({ name }, index) =>
          csv(name, texts[index]!.map((cells) => cells.join(',')).join('\n')),
        );
        const result = importAll(...harmed);
        expectAccountedFor(result.report);
        expectSoundValues(result);
        if (result.writes.length === 4) untouched += 1;
      }),
      { numRuns: 200 },
    );
    expect(untouched).toBeGreaterThan(20);
  });
});
