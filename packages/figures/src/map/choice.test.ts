import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { anyPartners, SEVEN, SEVEN_FILTERS } from '../testing/partners.js';
import { countsFor, keysFor, needsFilters, type Choice } from './choice.js';
import { decodeFilters } from './filters.js';
import { maskOf } from './search-names.js';

const filters = decodeFilters(SEVEN_FILTERS);
const keys = (choice: Choice, found?: Uint8Array): number[] => [
  ...keysFor(SEVEN, filters, choice, found),
];
const counts = (choice: Choice, found?: Uint8Array): Record<string, Record<string, number>> =>
  Object.fromEntries(
    Object.entries(countsFor(SEVEN, filters, choice, found)).map(([facet, list]) => [
      facet,
      Object.fromEntries(list.map(({ value, count }) => [value, count])),
    ]),
  );

const anyChoice: fc.Arbitrary<Choice> = fc.record({
  kind: fc.subarray(['city', 'network', 'moon-base', 'never']),
  country: fc.subarray(['KR', 'FJ', 'ZZ']),
  network: fc.subarray(['icec', 'north-east']),
  topic: fc.subarray(['energy', 'sea-level']),
});

describe('a choice', () => {
  it('gives everybody where nothing is chosen, also those without a place', () => {
    expect(keys({})).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(keys({ kind: [], country: [] })).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('takes any of the values of one facet and all facets together', () => {
    expect(keys({ kind: ['city'] })).toEqual([0, 4, 5]);
    expect(keys({ kind: ['city', 'network'] })).toEqual([0, 1, 2, 4, 5, 6]);
    expect(keys({ kind: ['city'], country: ['FJ'] })).toEqual([5]);
    expect(keys({ network: ['north-east'] })).toEqual([1, 5]);
    expect(keys({ topic: ['energy'], network: ['icec'] })).toEqual([0, 1]);
  });

  it('of what nobody has gives nobody', () => {
    expect(keys({ country: ['ZZ'] })).toEqual([]);
    expect(keys({ kind: ['constructor'] })).toEqual([]);
  });

  it('counts a partner once where a set names a network twice, and nobody for what no list names', () => {
    const odd = decodeFilters({
      ...SEVEN_FILTERS,
      networkSets: [[], [0, 0], [1, 99, -1]],
      countries: '\uffff',
    });
    const { country, network } = countsFor(SEVEN, odd, {});
    expect(network.map(({ count }) => count)).toEqual([2, 2]);
    expect(country.map(({ count }) => count)).toEqual([0, 0]);
    expect([...keysFor(SEVEN, odd, { country: ['KR'] })]).toEqual([]);
  });

  it('is narrowed by what a search found', () => {
    expect(keys({ kind: ['city'] }, maskOf(7, Uint32Array.of(4, 6)))).toEqual([4]);
  });

  it('works on kinds before the filters have come', () => {
    expect([...keysFor(SEVEN, undefined, { kind: ['network'] })]).toEqual([1, 2, 6]);
    expect(countsFor(SEVEN, undefined, {})).toMatchObject({ country: [], network: [], topic: [] });
    expect([needsFilters({ kind: ['city'], topic: [] }), needsFilters({ topic: ['x'] })]).toEqual([
      false,
      true,
    ]);
  });

  it('gives the same whatever is chosen first', () => {
    fc.assert(
      fc.property(anyPartners, anyChoice, ({ points, filters }, choice) => {
        let left = [...keysFor(points, filters, {})];
        for (const facet of ['topic', 'network', 'kind', 'country'] as const) {
          const alone = new Set(keysFor(points, filters, { [facet]: choice[facet] }));
          left = left.filter((key) => alone.has(key));
        }
        expect([...keysFor(points, filters, choice)]).toEqual(left);
      }),
    );
  });
});

describe('a count', () => {
  it('says what choosing the value gives, with the other facets applied and its own not', () => {
    expect(counts({ kind: ['city'] })).toEqual({
      kind: { city: 3, network: 3, 'moon-base': 1 },
      country: { KR: 2, FJ: 1 },
      network: { icec: 3, 'north-east': 1 },
      topic: { energy: 1, 'sea-level': 3 },
    });
    expect(counts({ country: ['FJ'] }).kind).toEqual({ city: 1, network: 0, 'moon-base': 0 });
    expect(counts({}, maskOf(7, Uint32Array.of(6))).kind).toMatchObject({ city: 0, network: 1 });
  });

  it('is the number of keys that the choice then gives', () => {
    fc.assert(
      fc.property(anyPartners, anyChoice, ({ points, filters }, choice) => {
        for (const [facet, list] of Object.entries(countsFor(points, filters, choice)))
          for (const { value, count } of list)
            expect(keysFor(points, filters, { ...choice, [facet]: [value] })).toHaveLength(count);
      }),
    );
  });

  it('of kinds adds up to all', () => {
    fc.assert(
      fc.property(anyPartners, ({ points, filters }) => {
        const { kind } = countsFor(points, filters, {});
        expect(kind.reduce((sum, { count }) => sum + count, 0)).toBe(points.total);
      }),
    );
  });
});
