import { endpoints, pathOf } from '@climate-embed/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createMatcher } from './match.js';

const match = createMatcher(endpoints);

describe('the matcher', () => {
  it('finds back every endpoint and its parameters, whatever text they are', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    const names = Object.keys(endpoints) as (keyof typeof endpoints)[];
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.dictionary(fc.constantFrom('id', 'target', 'page', 'country', 'keys'), text, {
          minKeys: 5,
          maxKeys: 5,
        }),
        (name, values) => {
          const { path } = endpoints[name];
          const wanted = [...path.matchAll(/{(\w+)}/g)].map(([, param]) => param!);
          const params = Object.fromEntries(wanted.map((param) => [param, values[param]!]));
          expect(match(pathOf(path, params))).toContainEqual({
            name,
            endpoint: endpoints[name],
            params,
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
