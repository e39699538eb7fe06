import type { Source } from '@climate-embed/schema';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { progressOf } from './progress.js';
import { buildBreakdown, buildCity, buildInventory, buildTarget } from './testing/build.js';
import { notSuperseded, supersededBy } from './superseded-by.js';

const source = (id: string, publisher: string, publishedOn?: string): Source => ({
  id,
  title: { en: id },
  publisher: { en: publisher },
  licence: 'unknown',
  retrievedOn: '2026-11-20',
  ...(publishedOn !== undefined && { publishedOn }),
});
const sources = [
  source('file-2020', 'Registry'),
  source('file-2021', 'Registry'),
  source('other', 'Another registry', '2025-01-01'),
];
const of = (id: string, sourceId: string, more = {}) =>
  buildInventory(2017, 100, { id, sourceId, ...more });

describe('what a later publication replaces', () => {
  const early = of('early', 'file-2020', { reportedYear: 2020 });
  const late = of('late', 'file-2021', { reportedYear: 2021 });

  it('is the same publisher’s earlier figure of the same period and basis', () => {
    expect(supersededBy([late, early], sources)).toEqual([{ id: 'early', by: 'late' }]);
    expect(notSuperseded([late, early], sources)).toEqual([late]);
  });

  it.each([
    ['another publisher', of('x', 'other')],
    ['another period', { ...late, period: { year: 2018, start: '2018-01-01', end: '2018-12-31' } }],
    ['another basis', { ...late, basis: { ...late.basis, gwp: 'AR5' } }],
    ['another method', { ...late, method: 'after-reduction' }],
    ['no day to tell which is later', of('x', 'file-2021')],
    ['the same day', { ...late, reportedYear: 2020 }],
    ['a source that is not listed', { ...late, sourceId: 'lost' }],
  ])('not with %s', (_why, later) => {
    expect(supersededBy([early, later], sources)).toEqual([]);
  });

  it('an inventory replaces an early estimate, and never the other way round', () => {
    const estimate = { ...early, method: 'early-estimate' };
    expect(supersededBy([estimate, late], sources)).toEqual([{ id: 'early', by: 'late' }]);
    expect(supersededBy([early, { ...late, method: 'early-estimate' }], sources)).toEqual([]);
  });

  it('or what a record names, whoever published it', () => {
    const named = of('named', 'other', { supersedes: 'late' });
    expect(supersededBy([early, late, named], sources)).toEqual([
      { id: 'late', by: 'named' },
      { id: 'early', by: 'late' },
    ]);
    expect(supersededBy([of('a', 'other', { supersedes: 'gone' })], sources)).toEqual([]);
  });

  it('and no target is judged by what was replaced', () => {
    const replaced = buildInventory(2020, 500, { id: 'a', publishedOn: '2025-01-01' });
    const correction = buildInventory(2020, 700, {
      id: 'b',
      publishedOn: '2024-01-01',
      supersedes: 'a',
    });
    const city = buildCity([buildTarget()], [replaced, correction]);
    expect(progressOf(city, { today: '2026-11-21' }).latest?.value).toBe(700);
  });

  it('entries replace entries, and no totals', () => {
    const first = buildBreakdown(2017, [], {
      id: 'one',
      sourceId: 'file-2020',
      publishedOn: '2020-05-01',
    });
    const second = { ...first, id: 'two', sourceId: 'file-2021', publishedOn: '2021-05-01' };
    expect(supersededBy([first, second, early], sources)).toEqual([{ id: 'one', by: 'two' }]);
  });

  it('never all of them: whatever names what, something stands', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd');
    const record = fc.record({
      id,
      supersedes: fc.option(id, { nil: undefined }),
      year: fc.integer({ min: 2018, max: 2020 }),
    });
    let replaced = 0;
    fc.assert(
      fc.property(fc.uniqueArray(record, { minLength: 1, selector: (each) => each.id }), (all) => {
        const records = all.map((each) =>
          of(each.id, 'file-2020', {
            reportedYear: each.year,
            ...(each.supersedes !== undefined && { supersedes: each.supersedes }),
          }),
        );
        const found = supersededBy(records, sources);
        replaced += found.length;
        expect(new Set(found.map((each) => each.id)).size).toBe(found.length);
        expect(notSuperseded(records, sources).length).toBeGreaterThan(0);
      }),
    );
    expect(replaced).toBeGreaterThan(50);
  });
});
