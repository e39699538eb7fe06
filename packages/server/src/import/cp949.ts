/** Where syllables beside the 2,350 of KS X 1001 stand: rows of bytes, in the order of Unicode. */
const LETTERS = [...span(0x41, 0x5a), ...span(0x61, 0x7a)];
const UNTIL_A0 = [...LETTERS, ...span(0x81, 0xfe)];
const FROM_A1 = [...LETTERS, ...span(0x81, 0xa0)];
/** Bytes of two in the standard itself: rows and columns from here on. */
const [FIRST, LAST] = [0xa1, 0xfe];

let table: Uint16Array | undefined;

/**
 * Text in CP949 (Windows 949, unified Hangul code), as spreadsheet programs in Korea save "CSV". The decoder of the
 * platform knows EUC-KR alone and takes the first bytes of 8,822 syllables for control characters.
 *
 * @returns undefined where the bytes are no CP949.
 */
export function decodeCp949(bytes: Uint8Array): string | undefined {
  table ??= makeTable();
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    const unit = lead < 0x80 ? lead : table[(lead << 8) | (bytes[++at] ?? 0)];
    if (unit === undefined || (unit === 0 && lead !== 0)) return undefined;
    units[length++] = unit;
  }
  return new TextDecoder('utf-16le').decode(units.subarray(0, length));
}

/** Code units by their two bytes; 0 where there is none. */
function makeTable(): Uint16Array {
  const units = new Uint16Array(0x10000);
  const known = new Set<number>();
  const standard = new TextDecoder('euc-kr', { fatal: true });
  for (const lead of span(FIRST, LAST)) {
    for (const trail of span(FIRST, LAST)) {
      const unit = unitOf(standard, Uint8Array.of(lead, trail));
      if (unit === undefined) continue;
      units[(lead << 8) | trail] = unit;
      known.add(unit);
    }
  }
  // Added to Korean encodings after the standard that decoders know.
  [units[0xa2e6], units[0xa2e7]] = [0x20ac, 0xae];
  const others = span(0xac00, 0xd7a3).filter((unit) => !known.has(unit));
  let next = 0;
  for (const lead of span(0x81, 0xc6)) {
    for (const trail of lead < FIRST ? UNTIL_A0 : FROM_A1) {
      units[(lead << 8) | trail] = others[next++] ?? 0;
    }
  }
  return units;
}

function unitOf(decoder: TextDecoder, pair: Uint8Array): number | undefined {
  try {
    const text = decoder.decode(pair);
    return text.length === 1 ? text.charCodeAt(0) : undefined;
  } catch {
    return undefined;
  }
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
