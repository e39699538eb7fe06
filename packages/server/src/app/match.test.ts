import { endpoints, files, pathOf } from '@climate-embed/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createMatcher } from './match.js';

const table = { ...endpoints, ...files };
const match = createMatcher<string, { readonly path: string }>(table);

const namesIn = (path: string): string[] => [...path.matchAll(/{(\w+)}/g)].map(([, name]) => name!);

describe('the matcher', () => {
  it('finds back every endpoint and its parameters, whatever text they are', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    const names = Object.keys(table) as (keyof typeof table)[];
    const params = [...new Set(Object.values(table).flatMap(({ path }) => namesIn(path)))];
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.record(Object.fromEntries(params.map((param) => [param, text]))),
        (name, values) => {
          const { path } = table[name];
          const wanted = Object.fromEntries(namesIn(path).map((param) => [param, values[param]!]));
          expect(match(pathOf(path, wanted))).toContainEqual({
            name,
            endpoint: table[name],
            params: wanted,
          });
        },
      ),
    );
  });

  it('takes a dot for a dot', () => {
    expect(match('/v1/citiesXjson')).toEqual([]);
  });

  it('tells broken percent-encoding from an address that is not there', () => {
    expect(match('/v1/cities/%E0%A4.json')).toBeUndefined();
    expect(match('/nowhere')).toEqual([]);
  });
});
