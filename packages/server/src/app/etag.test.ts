import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { contentTag, namesTag } from './etag.js';

describe('a tag', () => {
  it('is the same for the same bytes and another when any one byte changes', () => {
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (array, at, by) => {
        const changed = array.slice();
        const index = at % array.length;
        changed[index] = changed[index]! ^ by;
        expect(contentTag(array)).toBe(contentTag(array.slice()));
        expect(contentTag(changed)).not.toBe(contentTag(array));
      }),
    );
  });

  it('keeps a hundred thousand like texts apart', () => {
    const encoder = new TextEncoder();
    const tags = new Set<string>();
    for (let n = 0; n < 100_000; n++) tags.add(contentTag(encoder.encode(`{"value":${n}}`)));
    expect(tags.size).toBe(100_000);
  });

  it('is named by itself, in a list, weakly or by *, and by nothing else', () => {
    expect(['"a"', 'W/"a"', '"x", "a"', '*'].every((header) => namesTag(header, '"a"'))).toBe(true);
    expect(['a', '"ab"', '"b"', ''].some((header) => namesTag(header, '"a"'))).toBe(false);
  });
});
