/** How many bytes something is, as it stands and as it travels. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What takes a minute to pack at the best quality is packed as answers are. */
const LARGE = 2_000_000;

/** Files are packed once, at the best quality; answers follow the data and are packed at our server's own quality. */
const qualityFor = (type, { length }) =>
  type.startsWith('application/json') || length > LARGE ? 5 : 11;

/** Brotli as our server sends it. */
export function brotli(bytes, type = '') {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: qualityFor(type, bytes),
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

/** `{ raw, gzip, brotli }` in bytes; gzip at level 9, which the budgets are written in. */
export function sizesOf(bytes, type) {
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotli(bytes, type).length,
  };
}

/** The sums of several sizes. */
export function sumOf(sizes) {
  const sum = { raw: 0, gzip: 0, brotli: 0 };
  for (const size of sizes) for (const key of Object.keys(sum)) sum[key] += size[key];
  return sum;
}
