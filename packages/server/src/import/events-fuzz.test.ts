import { TEXT_LIMITS } from '@climate-embed/schema';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importAll, issuesOf, seedFiles, table } from './testing/csv-files.js';
import { AROUND, EVENT_ROWS } from './testing/event-files.js';

const MARKS = ['\u202E', '\u2066', '\u200F', '\u061C', '\u0000', '\u001B', '\u{E0041}', '\uD800'];
/** Written out again here, apart from the code that is tested. */
const UNSAFE = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/u;
const FILES = Object.entries(EVENT_ROWS);
const NAMES = FILES.map(([name]) => name);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.tuple(fc.string(), fc.constantFrom(...MARKS), fc.string()).map((parts) => parts.join('')),
  fc.constantFrom('', 'harbour-forum', 'session-1', 'session-1/', 's1-shade', '24:00', '00:00'),
  fc.constantFrom(';;', ':', 'kobe-city:', 'kobe-city:organiser', 'old-forum:next', 'derived'),
  fc.constantFrom(
    '2020-02-30',
    '2026-11-24',
    '2026-11-22T25:00:00Z',
    'Asia/Seoul',
    'Asia/Atlantis',
  ),
  fc.integer({ min: 0, max: 6000 }).map((length) => 'x'.repeat(length)),
);

/** All texts in a document, keys included. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)]);
}

/** The rows of all files with all their columns, to be changed. */
function copies(): { name: string; columns: string[]; rows: Record<string, string>[] }[] {
  return FILES.map(([name, rows]) => {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const blank = Object.fromEntries(columns.map((column) => [column, '']));
    return { name, columns, rows: rows.map((row) => ({ ...blank, ...row })) };
  });
}

describe('whatever stands in the files of events, the importer', () => {
  it('does not throw, loses no row, and lets no unsafe text and no odd time through', () => {
    const hit = fc.tuple(fc.nat(FILES.length - 1), fc.nat(), fc.nat(), anyText);
    let whole = 0;
    fc.assert(
      fc.property(fc.array(hit, { maxLength: 3 }), (hits) => {
        const files = copies();
        for (const [which, line, cell, text] of hits) {
          const { columns, rows } = files[which]!;
          rows[line % rows.length]![columns[cell % columns.length]!] = text;
        }
        const tables = files.map(({ name, rows }) => table(name, rows));
        const { writes, report } = importAll(...AROUND, ...tables);
        for (const { name, rows: count, accepted } of report.files) {
          const named = new Set(
            [...report.issues, ...report.duplicates]
              .filter(({ file }) => file === name)
              .map(({ row }) => row),
          );
          expect(accepted + named.size >= count || named.has(0) || named.has(1)).toBe(true);
        }
        for (const { kind, body } of writes) {
          for (const text of textsIn(body)) {
            expect(UNSAFE.test(text)).toBe(false);
            expect([...text].length).toBeLessThanOrEqual(TEXT_LIMITS.description);
          }
          if (kind !== 'session') continue;
          const { from = '00:00', until = '00:00' } = body as { from?: string; until?: string };
          for (const time of [from, until])
            expect(Number.isNaN(Date.parse(`2026-11-22T${time}:00Z`))).toBe(false);
        }
        if (report.issues.length === 0) whole += 1;
      }),
      { numRuns: 400 },
    );
    expect(whole).toBeGreaterThan(40);
  });

  it('reads the same, in whatever order the files come', () => {
    const files = FILES.map(([name, rows]) => table(name, rows));
    const { writes } = importAll(...AROUND, ...files);
    const { writes: again, report } = importAll(...[...AROUND, ...files].reverse());
    expect(issuesOf(report)).toEqual([]);
    expect(again).toEqual(writes);
  });

  it('knows each of the files by its columns, whatever it is called', () => {
    const files = FILES.map(([, rows], index) => table(`${index}.csv`, rows));
    const { report } = importAll(...AROUND, ...files);
    expect(issuesOf(report)).toEqual([]);
    const kinds = report.files.slice(AROUND.length).map(({ kind }) => `${kind}.csv`);
    expect(kinds).toEqual(NAMES);
    const seeded = seedFiles().filter(({ name }) => NAMES.includes(name));
    const { report: read } = importAll(
      ...seeded.map(({ bytes }, n) => ({ name: `${n}.csv`, bytes })),
    );
    expect(read.files.map(({ kind }) => `${kind}.csv`)).toEqual(seeded.map(({ name }) => name));
  });
});
