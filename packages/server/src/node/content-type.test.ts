import { describe, expect, it } from 'vitest';

import { contentType, isCompressible } from './content-type.js';

describe('the type of a file', () => {
  it.each([
    ['partners.html', 'text/html; charset=utf-8'],
    ['partners.geojson', 'application/geo+json'],
    ['events.ics', 'text/calendar; charset=utf-8'],
    ['forum.jsonld', 'application/ld+json'],
    ['A.JSON', 'application/json; charset=utf-8'],
    ['unknown.xyz', 'application/octet-stream'],
    ['none', 'application/octet-stream'],
  ])('of %s is %s', (name, type) => expect(contentType(name)).toBe(type));

  it('says whether compression is worth it', () => {
    expect(
      ['a.geojson', 'a.html', 'a.ics', 'a.jsonld', 'a.wasm'].filter(
        (name) => !isCompressible(contentType(name)),
      ),
    ).toEqual([]);
    expect(isCompressible(contentType('a.png'))).toBe(false);
  });
});
