import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { relativeReference } from './relative-reference.js';

describe('a relative reference', () => {
  it.each([
    ['/v1/cities.json', '/v1/cities/page/2.json', 'cities/page/2.json'],
    ['/v1/cities/page/2.json', '/v1/cities/page/3.json', '3.json'],
    ['/v1/a/b/c.json', '/v1/d.json', '../../d.json'],
  ])('from %s to %s is %s', (from, to, expected) => {
    expect(relativeReference(from, to)).toBe(expected);
  });

  it('leads where it should by the rules of URLs', () => {
    const segment = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/);
    const path = fc
      .array(segment, { minLength: 1, maxLength: 5 })
      .map((parts) => `/${parts.join('/')}`);
    fc.assert(
      fc.property(path, path, (from, to) => {
        const reference = relativeReference(from, to);
        expect(new URL(reference, `http://localhost${from}`).pathname).toBe(to);
      }),
    );
  });
});
