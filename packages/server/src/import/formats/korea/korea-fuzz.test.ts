import type { Breakdown } from '@climate-embed/schema';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runFormat } from '../../testing/run-format.js';
import { workbook } from '../../testing/write-workbook.js';
import { damaged, merges, tonnesIn } from '../national/testing/damaged.js';
import { korea } from './index.js';
import { GAON, gaonTable } from './testing/gaon-table.js';

const breakdownsOf = (file: { name: string; bytes: Uint8Array }): Breakdown[] =>
  runFormat(korea, file, { cities: [GAON] })
    .writes.filter(({ kind }) => kind === 'breakdown')
    .map(({ body }) => body as unknown as Breakdown);

/** Entries hold printed numbers, or a rest that says so; never a 0 that nobody printed. */
function expectHonest(breakdowns: readonly Breakdown[], printed: ReadonlySet<number>): void {
  for (const { value, keys, note } of breakdowns.flatMap(({ entries }) => entries)) {
    if (value === undefined) expect(keys?.length).toBeGreaterThan(0);
    else if (note === undefined) expect(printed).toContain(Math.round(value));
    else expect(value).not.toBe(0);
  }
}

describe('Korean tables from strangers', () => {
  it('never stop the import, and never become numbers that nobody printed', () => {
    let [runs, accepted] = [0, 0];
    fc.assert(
      fc.property(damaged(gaonTable()), merges, (rows, ranges) => {
        const bytes = workbook({ 가온: rows }, { merged: { 가온: ranges } });
        const breakdowns = breakdownsOf({ name: '가온.xlsx', bytes });
        runs += 1;
        if (breakdowns.length > 0) accepted += 1;
        expectHonest(breakdowns, tonnesIn(rows));
      }),
      { numRuns: 100 },
    );
    expect(accepted / runs).toBeGreaterThan(0.3);
    expect(accepted / runs).toBeLessThan(0.95);
  });

  it('hold as text in any encoding', () => {
    let [runs, accepted] = [0, 0];
    const encodings = fc.constantFrom('utf-8', 'utf-16le', 'latin', 'cut');
    fc.assert(
      fc.property(damaged(gaonTable()), encodings, fc.nat(2000), (rows, encoding, at) => {
        const line = rows.map((row) => row.map((cell) => `"${String(cell ?? '')}"`).join(','));
        const bytes = encoded(line.join('\r\n'), encoding, at);
        const breakdowns = breakdownsOf({ name: '가온시.csv', bytes });
        runs += 1;
        if (breakdowns.length > 0) accepted += 1;
        expectHonest(breakdowns, tonnesIn(rows));
      }),
      { numRuns: 100 },
    );
    expect(accepted / runs).toBeGreaterThan(0.3);
    expect(accepted / runs).toBeLessThan(0.95);
  });
});

function encoded(text: string, encoding: string, at: number): Uint8Array {
  const utf8 = new TextEncoder().encode(text);
  if (encoding === 'utf-8') return utf8;
  if (encoding === 'cut') return utf8.slice(0, utf8.length - (at % 40));
  const codes = [...`\uFEFF${text}`].map((sign) => sign.charCodeAt(0));
  if (encoding === 'latin') return Uint8Array.from(codes, (code) => code & 0xff);
  return Uint8Array.from(codes.flatMap((code) => [code & 0xff, code >> 8]));
}
