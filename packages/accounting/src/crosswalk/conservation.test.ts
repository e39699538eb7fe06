import { LOSS_REASONS, type Entry } from '@climate-embed/schema';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { SCHEMES } from '../schemes/index.js';
import { convert } from './index.js';
import { breakdownOf } from './testing/breakdown-of.js';

const ids = SCHEMES.map(({ id }) => id);
const known = new Map(
  SCHEMES.map(({ id, categories }) => [id, categories.map(({ code }) => code)]),
);

/** Codes as they come in: of the scheme, deeper than the scheme, of another scheme, or of none. */
const codeIn = (scheme: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...known.get(scheme)!) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom(...known.get(scheme)!), fc.nat({ max: 9 }))
        .map(([code, digit]) => `${code}.${digit}`),
    },
    { weight: 1, arbitrary: fc.constantFrom(...[...known.values()].flat()) },
    { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
  );

const entryIn = (scheme: string): fc.Arbitrary<Entry> =>
  fc
    .record(
      {
        code: codeIn(scheme),
        gpc: fc.oneof(fc.constantFrom(...known.get('gpc')!), fc.constant('I.99')),
        scope: fc.constantFrom('1', '2', '3', '1+2'),
        value: fc.integer({ min: -1_000_000, max: 100_000_000 }),
        keys: fc.constant(['IE']),
      },
      { requiredKeys: ['code'] },
    )
    .map(({ gpc, ...entry }) =>
      scheme === 'gpc' || gpc === undefined ? entry : { ...entry, gpc },
    );

const anyCase = fc
  .record({ from: fc.constantFrom(...ids, 'their-own'), to: fc.constantFrom(...ids) })
  .chain(({ from, to }) =>
    fc.record({
      from: fc.constant(from),
      to: fc.constant(to),
      entries: fc.array(entryIn(from === 'their-own' ? 'kobe-statistics' : from), {
        minLength: 1,
        maxLength: 12,
      }),
    }),
  );

describe('for any entries, from any scheme to any other', () => {
  it('every tonne lands in one category, or in one loss with a reason', () => {
    const seen = { placed: 0, lost: 0, ways: 0, cases: 0 };
    fc.assert(
      fc.property(anyCase, ({ from, to, entries }) => {
        seen.cases += 1;
        const conversion = convert(breakdownOf(from, entries), to);
        if (!conversion) return;
        seen.ways += 1;

        // What went in, counted from the entries themselves.
        let tonnes = 0;
        const numbered: number[] = [];
        for (let index = 0; index < entries.length; index += 1) {
          const { value } = entries[index]!;
          if (typeof value !== 'number') continue;
          tonnes += value;
          numbered.push(index);
        }

        const out = [...conversion.entries, ...conversion.losses];
        expect(out.reduce((sum, { value }) => sum + value, 0)).toBe(tonnes);
        expect(out.map(({ from: index }) => index).sort((a, b) => a - b)).toEqual(numbered);
        for (const { from: index, value } of out) expect(value).toBe(entries[index]!.value);
        for (const { code } of conversion.entries) expect(known.get(to)).toContain(code);
        for (const { reason } of conversion.losses) expect(LOSS_REASONS).toContain(reason);
        seen.placed += conversion.entries.length;
        seen.lost += conversion.losses.length;
      }),
      { numRuns: 3000 },
    );
    expect(seen.ways / seen.cases).toBeGreaterThan(0.4);
    const share = seen.placed / (seen.placed + seen.lost);
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.75);
  });

  it('the order of entries changes nothing but their order', () => {
    fc.assert(
      fc.property(anyCase, ({ from, to, entries }) => {
        const forward = convert(breakdownOf(from, entries), to);
        const backward = convert(breakdownOf(from, [...entries].reverse()), to);
        const turned = (parts: readonly { readonly from: number }[] | undefined): unknown =>
          parts?.map((part) => ({ ...part, from: entries.length - 1 - part.from })).reverse();
        expect(turned(backward?.entries)).toEqual(forward?.entries);
        expect(turned(backward?.losses)).toEqual(forward?.losses);
      }),
    );
  });
});
