import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { brotli, sizesOf, sumOf } from './encodings.mjs';

const text = Buffer.from('climate '.repeat(500));

describe('sizesOf', () => {
  it('says what travels in each coding', () => {
    const { raw, gzip, brotli: packed } = sizesOf(text);
    expect(raw).toBe(4000);
    expect(gzip).toBeLessThan(raw);
    expect(packed).toBe(brotli(text).length);
  });
});

describe('brotli', () => {
  it('can be unpacked again, whatever the type', () => {
    for (const type of ['text/html', 'application/json'])
      expect(brotliDecompressSync(brotli(text, type))).toEqual(text);
  });
});

describe('sumOf', () => {
  it('adds each coding up, and nothing to nothing', () => {
    const size = { raw: 3, gzip: 2, brotli: 1 };
    expect(sumOf([size, size])).toEqual({ raw: 6, gzip: 4, brotli: 2 });
    expect(sumOf([])).toEqual({ raw: 0, gzip: 0, brotli: 0 });
  });
});
