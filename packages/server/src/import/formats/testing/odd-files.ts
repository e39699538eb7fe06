import * as fc from 'fast-check';
import type { WrittenCell, WrittenRows } from '../../testing/write-workbook.js';

/** Characters that nobody sees, or that look like a space, as real files have them around their words. */
export const noise = fc.constantFrom('', '', '\u200B', '\u00A0', ' \u2060', '\uFEFF', '\u00AD');

/** Cells that should hold a figure: numbers for the most part, notation keys, blanks, and now and then a slip. */
export const figure: fc.Arbitrary<WrittenCell> = fc.oneof(
  { weight: 60, arbitrary: fc.double({ min: 0.001, max: 1e8, noNaN: true }) },
  {
    weight: 30,
    arbitrary: fc.constantFrom('NO', 'NE', 'IE', 'C', 'NO; IE', 'NE,NO', 'IE (I.1.1)', 'no '),
  },
  { weight: 6, arbitrary: fc.constantFrom(undefined, '', '  ', '\u200B') },
  { weight: 3, arbitrary: fc.constantFrom('12.5', '1,234,567', 0, '0') },
);

/** What no reader can take for a figure. */
export const slip: fc.Arbitrary<WrittenCell> = fc.oneof(
  fc.constantFrom<WrittenCell>(
    '-',
    'n/a',
    '1,234',
    '6.6E+07',
    true,
    { error: '#REF!' },
    '{{total}}',
  ),
  fc.string({ unit: 'binary', minLength: 1 }),
);

/** True where a cell says 0 in so many words. */
export function saysZero(cell: WrittenCell): boolean {
  return (
    cell === 0 ||
    (typeof cell === 'string' && /^[\s\u200B]*[-+]?0+(?:\.0*)?[\s\u200B]*$/u.test(cell))
  );
}

/** Bytes cut off somewhere, or changed in some places. */
export const harm = fc.oneof(
  fc.record({ cut: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({ hits: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }) }),
);

/** The bytes after the harm. */
export function harmed(
  bytes: Uint8Array,
  how: { readonly cut: number } | { readonly hits: readonly (readonly [number, number])[] },
): Uint8Array {
  if ('cut' in how) return bytes.slice(0, Math.floor(bytes.length * how.cut));
  const changed = Uint8Array.from(bytes);
  for (const [place, byte] of how.hits) changed[place % changed.length] = byte;
  return changed;
}

/** Text as programs save it: UTF-8 with or without a mark, UTF-16 in both orders. */
export type Encoding = 'utf-8' | 'utf-8-mark' | 'utf-16le' | 'utf-16be';

/** A table as a CSV file in some encoding. */
export function textFile(rows: WrittenRows, encoding: Encoding, delimiter: string): Uint8Array {
  const quoted = (cell: WrittenCell): string =>
    cell === undefined ? '' : `"${String(cell).replaceAll('"', '""')}"`;
  const lines = rows.map((cells) => (cells ?? []).map(quoted).join(delimiter));
  const text = lines.join('\r\n');
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8-mark') return new TextEncoder().encode(`\uFEFF${text}`);
  const units = `\uFEFF${text}`;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < units.length; index += 1) {
    view.setUint16(index * 2, units.charCodeAt(index), encoding === 'utf-16le');
  }
  return bytes;
}
