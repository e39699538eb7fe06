import { TEXT_LIMITS } from '@climate-embed/schema';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkForeign } from './foreign-cells.js';
import { isAfter, isPartialDate } from './partial-date.js';
import { CITY, importAll, issuesOf, SOURCE, table } from './testing/csv-files.js';
import { CITY_PARTNER, DECLARED, FUNDS, NEED, PARTNER } from './testing/rows.js';
import { takeByParents } from './take-parents.js';

const MARKS = ['\u202E', '\u2066', '\u200F', '\u061C', '\u0000', '\u001B', '\u{E0041}', '\uD800'];
/** Written out again here, apart from the code that is tested. */
const UNSAFE = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/u;
const FILES = [
  ['partners.csv', [CITY_PARTNER, PARTNER]],
  ['profiles.csv', [NEED, { ...NEED, section: 'name', from: '2001', until: '2002' }]],
  ['relationships.csv', [FUNDS]],
  ['declarations.csv', [DECLARED]],
] as const;
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.tuple(fc.string(), fc.constantFrom(...MARKS), fc.string()).map((parts) => parts.join('')),
  fc.constantFrom('', 'points', 'kobe-city', 'kobe-centre', ';;', ':', 'kobe-city:', '2020-02-30'),
  fc.integer({ min: 0, max: 6000 }).map((length) => 'x'.repeat(length)),
);

/** All texts in a document, keys included. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)]);
}

describe('whatever stands in the files of partners, the importer', () => {
  it('does not throw, loses no row, and lets no unsafe text through', () => {
    const hit = fc.tuple(fc.nat(3), fc.nat(), fc.nat(), anyText);
    let whole = 0;
    fc.assert(
      fc.property(fc.array(hit, { maxLength: 3 }), (hits) => {
        const files = FILES.map(([name, rows]) => {
          const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
          const blank = Object.fromEntries(columns.map((column) => [column, '']));
          return {
            name,
            columns,
            rows: rows.map((row): Record<string, string> => ({ ...blank, ...row })),
          };
        });
        for (const [which, line, cell, text] of hits) {
          const { columns, rows } = files[which]!;
          rows[line % rows.length]![columns[cell % columns.length]!] = text;
        }
        const { writes, report } = importAll(
          CITY,
          SOURCE,
          ...files.map(({ name, rows }) => table(name, rows)),
        );
        for (const { name, rows: count, accepted } of report.files) {
          const named = new Set(
            [...report.issues, ...report.duplicates]
              .filter(({ file }) => file === name)
              .map(({ row }) => row),
          );
          expect(accepted + named.size >= count || named.has(0) || named.has(1)).toBe(true);
        }
        for (const { body } of writes) {
          for (const text of textsIn(body)) {
            expect(UNSAFE.test(text)).toBe(false);
            expect([...text].length).toBeLessThanOrEqual(TEXT_LIMITS.description);
          }
        }
        if (report.issues.length === 0) whole += 1;
      }),
      { numRuns: 400 },
    );
    expect(whole).toBeGreaterThan(40);
  });

  it('reads the same, in whatever order files and rows come', () => {
    const { writes } = importAll(CITY, SOURCE, ...FILES.map(([name, rows]) => table(name, rows)));
    const turned = FILES.map(([name, rows]) => table(name, [...rows].reverse())).reverse();
    const { writes: again, report } = importAll(...turned, SOURCE, CITY);
    expect(issuesOf(report)).toEqual([]);
    const sorted = (list: typeof writes): string[] =>
      list.map((each) => JSON.stringify(each)).sort();
    expect(sorted(again)).toEqual(sorted(writes));
  });
});

describe('a text of others', () => {
  it('is either refused or safe, and safe text comes back as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const checked = checkForeign(text, 'name', 'name_en');
        if (typeof checked !== 'string') expect(checked.message).toContain('name_en');
        else expect(checkForeign(checked, 'name', 'name_en')).toBe(checked);
      }),
    );
  });

  it('with half a character is refused', () => {
    expect(checkForeign('a\uD83C', 'name', 'name_en')).toMatchObject({ code: 'unsafe-text' });
  });
});

describe('dates as precise as their source', () => {
  it.each(['2020', '2020-06', '2020-02-29', '1392'])('%s is one', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each(['', '20', '2020-00', '2021-02-29', '2020-6', '2020/06', '0000', '2020-06-01T00:00'])(
    '%s is none',
    (text) => {
      expect(isPartialDate(text)).toBe(false);
    },
  );

  it('are compared as far as both are known', () => {
    expect(isAfter('2020-05', '2020')).toBe(false);
    expect(isAfter('2020', '2020-05')).toBe(false);
    expect(isAfter('2020-06', '2020-05-31')).toBe(true);
    expect(isAfter('2021', '2020-12-31')).toBe(true);
  });
});

describe('parents', () => {
  it('are the old ones again where the new one is unknown', () => {
    const taken: string[] = [];
    const refused: unknown[] = [];
    takeByParents(
      [
        { id: 'a', parentId: 'nobody' },
        { id: 'c', parentId: 'a' },
      ],
      [{ id: 'c' }, { id: 'a', parentId: 'c' }],
      {
        take: (partners) => taken.push(...partners.map(({ id }) => id)) > 0,
        refuse: ({ id }, fault) => refused.push([id, fault]),
      },
    );
    expect(taken).toEqual([]);
    expect(refused).toEqual([
      ['a', 'unknown-partner'],
      ['c', 'parent-cycle'],
    ]);
  });

  const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const partner = fc
    .record({ id: ids, parentId: fc.option(ids, { nil: undefined }) })
    .map(({ id, parentId }) => (parentId === undefined ? { id } : { id, parentId }));
  const unique = fc.uniqueArray(partner, { selector: ({ id }) => id });

  it('are taken before their parts, everybody once, and nobody is a part of himself', () => {
    fc.assert(
      fc.property(unique, unique, fc.subarray([...'abcdef']), (read, before, refused) => {
        const lost = new Set(refused);
        const stored = new Map<string, string | undefined>();
        // What was known is sound: each parent was there before.
        const known = before.filter(({ id, parentId }) => {
          const sound = parentId === undefined || (parentId !== id && stored.has(parentId));
          if (sound) stored.set(id, parentId);
          return sound;
        });
        const seen: string[] = [];
        takeByParents(read, known, {
          take: (partners) => {
            for (const { id } of partners) seen.push(id);
            if (partners.some(({ id }) => lost.has(id))) return false;
            for (const { id, parentId } of partners) {
              expect(parentId === undefined || stored.has(parentId)).toBe(true);
              stored.set(id, parentId);
            }
            return true;
          },
          refuse: ({ id }) => seen.push(id),
        });
        expect(seen.sort()).toEqual(read.map(({ id }) => id).sort());
        for (const id of stored.keys()) {
          const passed = new Set<string>();
          for (let at: string | undefined = id; at !== undefined; at = stored.get(at)) {
            expect(passed).not.toContain(at);
            passed.add(at);
          }
        }
      }),
    );
  });
});
