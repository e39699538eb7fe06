/** How much a file weighs on its way, as promises are counted: gzip at level 9. */
import { gzipSync } from 'node:zlib';

export const gzipBytes = (content) => gzipSync(content, { level: 9 }).length;

/** `13,312 B = 13.00 kB (13.31 × 1000)`: both meanings of kB, so that nobody has to guess. */
export const inWords = (bytes) =>
  `${bytes.toLocaleString('en')} B = ${(bytes / 1024).toFixed(2)} kB (${(bytes / 1000).toFixed(2)} × 1000)`;
