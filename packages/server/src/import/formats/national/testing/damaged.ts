import * as fc from 'fast-check';
import type { WrittenCell } from '../../../testing/write-workbook.js';

type Rows = readonly WrittenCell[][];
type Damage = (rows: Rows) => WrittenCell[][];

/** What strangers' spreadsheets hold where figures are due. */
const JUNK: readonly WrittenCell[] = [
  undefined,
  '',
  ' ',
  '-',
  'NE',
  'NO, NE',
  'IE (1.A.4)',
  '약 300',
  '1.234,5',
  '#REF!',
  { error: '#DIV/0!' },
  true,
  '2018',
  '△12',
  1e16,
  '6.6E+07',
  '=1+1',
];

const copy = (rows: Rows): WrittenCell[][] => rows.map((row) => [...row]);
const hidden = (text: string, sign: string, at: number): string =>
  text.slice(0, at % (text.length + 1)) + sign + text.slice(at % (text.length + 1));

/** One thing that happens to a table on its way: cut off, shuffled, a cell overwritten, invisible signs, no indentation. */
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.nat(40).map(
    (length): Damage =>
      (rows) =>
        copy(rows).slice(0, length),
  ),
  fc.nat(4).map(
    (width): Damage =>
      (rows) =>
        copy(rows).map((row) => row.slice(0, width)),
  ),
  fc.nat().map(
    (at): Damage =>
      (rows) =>
        copy(rows).filter((_, index) => index !== at % (rows.length + 1)),
  ),
  fc.tuple(fc.nat(), fc.nat()).map(([from, to]): Damage => (rows) => {
    const moved = copy(rows);
    const [row] = moved.splice(from % (rows.length + 1), 1);
    if (row) moved.splice(to % (rows.length + 1), 0, row);
    return moved;
  }),
  fc.constant<Damage>((rows) => copy(rows).map(([label, ...cells]) => [label, ...cells.reverse()])),
  fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...JUNK)).map(([y, x, junk]): Damage => (rows) => {
    const changed = copy(rows);
    const row = changed[y % (rows.length + 1)];
    if (row && row.length > 0) row[x % row.length] = junk;
    return changed;
  }),
  fc.tuple(fc.nat(), fc.constantFrom('\u200B', '\uFEFF', '\u00A0', '\u3000')).map(
    ([at, sign]): Damage =>
      (rows) =>
        copy(rows).map((row) =>
          row.map((cell) => (typeof cell === 'string' ? hidden(cell, sign, at) : cell)),
        ),
  ),
  fc.constant<Damage>((rows) =>
    copy(rows).map(([label, ...cells]) => [
      typeof label === 'string' ? label.trimStart() : label,
      ...cells,
    ]),
  ),
  fc.constant<Damage>((rows) => copy(rows).map((row) => [undefined, ...row])),
);

/** A table after up to four kinds of damage. */
export function damaged(table: Rows): fc.Arbitrary<WrittenCell[][]> {
  return fc
    .array(damage, { maxLength: 4 })
    .map((damages) => damages.reduce<WrittenCell[][]>((rows, each) => each(rows), copy(table)));
}

/** Ranges to merge, some of them over figures. */
export const merges = fc.array(fc.constantFrom('A1:C1', 'A3:A4', 'B5:C5', 'B6:B9', 'A10:C12'), {
  maxLength: 2,
});

/** All numbers of a table in tonnes, if it counts in kilotonnes: what may be imported of it. */
export function tonnesIn(rows: Rows): ReadonlySet<number> {
  const numbers = rows.flatMap((row) =>
    row.flatMap((cell) => {
      const text = typeof cell === 'object' || cell === undefined ? '' : String(cell);
      const plain = text.replace(/[\u200B\uFEFF\u00A0\u3000,\s]/gu, '').replace(/^△/u, '-');
      return plain !== '' && Number.isFinite(Number(plain))
        ? [Math.round(Number(plain) * 1000)]
        : [];
    }),
  );
  return new Set(numbers);
}
