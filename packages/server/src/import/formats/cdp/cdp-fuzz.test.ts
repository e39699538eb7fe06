import type { Target } from '@climate-embed/schema';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Imported } from '../../import-files.js';
import type { ImportReport } from '../../report.js';
import { runFormat } from '../../testing/run-format.js';
import { cdpEmissions } from '../cdp-emissions/index.js';
import { cdpTargets } from '../cdp-targets/index.js';
import type { Format } from '../format.js';
import { type Cells, CITIES, COMMON, csvBytes, YEARS } from './testing/emission-files.js';
import { TARGET, TARGET_SHAPES } from './testing/target-files.js';

const tonnes = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 1e8 }).map(String) },
  { weight: 2, arbitrary: fc.constantFrom('', '', '0', 'Not Applicable') },
  { weight: 1, arbitrary: fc.constantFrom('-', '-5', '1,234', '2.1e+07', '2.1E+07', 'NaN', '∞') },
);
const noise = fc.constantFrom('', '', '\u200B', '\u00A0', ' \u2060', '\uFEFF');
const text = fc.constantFrom('', 'a, b', 'two\nlines', 'says "so"', ' 한국어 ', "l'île");

const emission = fc.record({
  account: fc.constantFrom('900001', '900001', '900001', '900404'),
  city: fc.constantFrom('Miru', 'Hamanaka', ''),
  organisation: text,
  reportedYear: fc.constantFrom('2016', '2020', '2020', '2021', ''),
  status: fc.constantFrom('Yes', 'Yes', 'Yes', 'In progress', ''),
  period: fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .integer({ min: 1990, max: 2025 })
        .map((year) => `${year}-01-01 - ${year}-12-31`),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('', '-', '2017-04-01 -', '2016-01-01 - 2018-12-31', '1537', 'x'),
    },
  ),
  gases: fc.constantFrom('CO2', 'CH4, CO2, N20', ''),
  protocolDetails: text,
  direct: tonnes,
  indirect: tonnes,
  scope1: tonnes,
  scope2: tonnes,
  scope3: tonnes,
  basic: tonnes,
  basicPlus: tonnes,
  total: tonnes,
  population: tonnes,
  populationYear: fc.constantFrom('2019', '0', '217', ''),
});

const type = fc.oneof(
  { weight: 5, arbitrary: fc.constant('Base year emissions (absolute) target') },
  { weight: 2, arbitrary: fc.constantFrom('Fixed level target', 'Net zero target') },
  { weight: 1, arbitrary: fc.constant('Baseline scenario (business as usual) target') },
  { weight: 1, arbitrary: fc.constantFrom('Base year intensity target', 'No target', '') },
);

const target = fc.record({
  account: fc.oneof(
    { weight: 6, arbitrary: fc.constant('900001') },
    { weight: 1, arbitrary: fc.constant('900404') },
  ),
  type,
  sector: fc.constantFrom('All emissions sources included in city inventory', 'Energy', ''),
  description: text,
  baseYear: fc.constantFrom('1990', '2005', '2010', '2015', '', '2060'),
  baseEmissions: tonnes,
  percent: fc.oneof(fc.integer({ min: 1, max: 100 }).map(String), fc.constantFrom('', '0', '-3')),
  targetYear: fc.constantFrom('2025', '2030', '2040', '2050', '2050', '', 'soon'),
  targetEmissions: tonnes,
  baseline: tonnes,
  achieved: fc.constantFrom('', '0', '37', '180'),
});

interface Kind {
  readonly format: Format;
  readonly record: fc.Arbitrary<Cells>;
  readonly common: Cells;
  readonly headers: Readonly<Record<string, Cells>>;
}

const KINDS: Readonly<Record<string, Kind>> = {
  emissions: { format: cdpEmissions, record: emission, common: COMMON, headers: YEARS },
  targets: { format: cdpTargets, record: target, common: TARGET, headers: TARGET_SHAPES },
};

/** A file as somebody may have saved it: columns shuffled, with invisible characters, in one of four encodings. */
function fileOf({ record, common, headers }: Kind): fc.Arbitrary<Uint8Array> {
  return fc
    .constantFrom(...Object.values(headers))
    .chain((header) => {
      const columns = Object.entries(header);
      return fc.record({
        columns: fc.shuffledSubarray(columns, {
          minLength: columns.length,
          maxLength: columns.length,
        }),
        records: fc.array(record, { minLength: 1, maxLength: 8 }),
        noise,
        encode: fc.constantFrom(utf8, marked, little, big),
      });
    })
    .map(({ columns, records, noise: sign, encode }) => {
      const rows = records.map((each) => {
        const cells: Cells = { ...common, ...each };
        return columns.map(([name]) => sign + (cells[name] ?? ''));
      });
      const head = columns.map(([, header]) => sign + header);
      return encode(new TextDecoder().decode(csvBytes([head, ...rows])));
    });
}

const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);
const marked = (content: string): Uint8Array => utf8(`\uFEFF${content}`);
const little = (content: string): Uint8Array => utf16(`\uFEFF${content}`, true);
const big = (content: string): Uint8Array => utf16(`\uFEFF${content}`, false);

function utf16(content: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(content.length * 2));
  for (let index = 0; index < content.length; index += 1) {
    view.setUint16(index * 2, content.charCodeAt(index), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

const run = (format: Format, bytes: Uint8Array): Imported =>
  runFormat(format, { name: 'cdp.csv', bytes }, { cities: CITIES });

/** Every row is in a record or named in the report; a number is a number, and none is a 0 that nobody speaks of. */
function expectSound({ writes, report }: Imported): void {
  const named = [...report.issues, ...report.duplicates].map(({ row }) => row);
  const whole = named.some((line) => line <= 1);
  for (const { rows, accepted } of report.files) {
    expect(whole || accepted + new Set(named).size >= rows).toBe(true);
  }
  for (const { kind, body } of writes) {
    const { value, targetValue, baseValue } = body as Readonly<Record<string, number | undefined>>;
    for (const number of [value, baseValue]) {
      if (number !== undefined) expect(number).toBeGreaterThan(0);
    }
    if (kind === 'target' && targetValue !== undefined) {
      expect(targetValue).toBeGreaterThanOrEqual(0);
      if (targetValue === 0) expectMeant(body as Target, report);
    }
  }
}

/** Nought in the target year is what the target says, or the report points at it. */
function expectMeant({ kind, reductionPercent = 0 }: Target, { issues }: ImportReport): void {
  if (kind === 'net-zero' || reductionPercent >= 100) return;
  expect(kind).toBe('fixed-level');
  expect(issues.some(({ code }) => code === 'zero')).toBe(true);
}

describe.each(Object.entries(KINDS))('whatever it is given, the reader of %s', (_name, kind) => {
  it('accepts a fair share of plausible rows and accounts for each', () => {
    let given = 0;
    let accepted = 0;
    fc.assert(
      fc.property(fileOf(kind), (bytes) => {
        const result = run(kind.format, bytes);
        expectSound(result);
        given += result.report.files[0]?.rows ?? 0;
        accepted += result.report.files[0]?.accepted ?? 0;
      }),
      { numRuns: 120 },
    );
    expect(given).toBeGreaterThan(250);
    expect(accepted / given).toBeGreaterThan(0.3);
    expect(accepted / given).toBeLessThan(0.95);
  });

  it('survives a file that is cut off, or has other bytes than it had', () => {
    const harm = fc.record({
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      hits: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 5 }),
    });
    fc.assert(
      fc.property(fileOf(kind), harm, (bytes, { share, hits }) => {
        const harmed = Uint8Array.from(bytes.slice(0, Math.ceil(bytes.length * share)));
        for (const [place, byte] of hits) harmed[place % harmed.length] = byte;
        expectSound(run(kind.format, harmed));
      }),
      { numRuns: 120 },
    );
  });

  it('survives any text in any cell, the header too', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom('', 'NA', '0'),
    );
    const hit = fc.tuple(fc.nat(), fc.nat(), any);
    const [header = {}] = Object.values(kind.headers);
    const names = Object.keys(header);
    fc.assert(
      fc.property(
        fc.array(kind.record, { minLength: 1, maxLength: 4 }),
        fc.array(hit, { maxLength: 6 }),
        (records, hits) => {
          const rows = [
            Object.values(header),
            ...records.map((each) =>
              names.map((name) => ({ ...kind.common, ...each })[name] ?? ''),
            ),
          ];
          for (const [line, cell, content] of hits)
            rows[line % rows.length]![cell % names.length] = content;
          expectSound(run(kind.format, csvBytes(rows)));
        },
      ),
      { numRuns: 120 },
    );
  });
});
