/**
 * A strong entity tag for some bytes: 64 bits of a multiply-and-rotate hash (two lanes, as in MurmurHash3's mixing
 * step), in base 36. It is computed once for each answer when it is made, never while answering. It tells versions
 * apart; it does not protect against anybody.
 */
export function contentTag(bytes: Uint8Array): string {
  let left = 0x9e3779b9 ^ bytes.length;
  let right = 0x85ebca6b ^ bytes.length;
  for (const byte of bytes) {
    left = Math.imul(left ^ byte, 0x01000193);
    right = Math.imul((right << 5) | (right >>> 27), 0x9e3779b1) ^ byte;
  }
  left = Math.imul(left ^ (left >>> 16), 0x85ebca6b);
  right = Math.imul(right ^ (right >>> 13), 0xc2b2ae35);
  left ^= right >>> 15;
  return `"${(left >>> 0).toString(36)}${((right ^ (right >>> 16)) >>> 0).toString(36).padStart(7, '0')}"`;
}

/** Whether an If-None-Match header names this tag (RFC 9110, 13.1.2: weak comparison, `*` fits all). */
export function namesTag(ifNoneMatch: string, tag: string): boolean {
  if (ifNoneMatch === tag || ifNoneMatch === '*') return true;
  return ifNoneMatch.split(',').some((item) => item.trim().replace(/^W\//, '') === tag);
}
