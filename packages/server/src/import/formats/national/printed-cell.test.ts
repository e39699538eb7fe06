import { describe, expect, it } from 'vitest';
import { readPrintedCell } from './printed-cell.js';

const KT = { text: 'Gg CO2eq', exponent: 3 };
const tonnes = (cell: string | number, manner: 'korean' | 'plain' = 'korean') => {
  const read = readPrintedCell(cell, KT, manner);
  return read.kind === 'mass' ? read.mass.tonnes : read.kind;
};

describe('readPrintedCell', () => {
  it('brings numbers to tonnes without the dust of binary fractions', () => {
    expect(tonnes(602_657.950_000_000_1)).toBe(602_657_950);
    expect(tonnes(0.000_000_3)).toBe(0.0003);
    expect(tonnes(-41_286.18)).toBe(-41_286_180);
    expect(tonnes(0)).toBe(0);
  });

  it('reads commas as Korean tables mean them, and refuses what has two meanings elsewhere', () => {
    expect(tonnes('12,345.6')).toBe(12_345_600);
    expect(tonnes('1,234')).toBe(1_234_000);
    expect(tonnes('△1,234')).toBe(-1_234_000);
    expect(tonnes('−41.3')).toBe(-41_300);
    expect(tonnes('1,234', 'plain')).toBe('unreadable');
  });

  it('keeps keys apart, with the place that IE names', () => {
    expect(readPrintedCell('NE,NO', KT, 'plain')).toEqual({
      kind: 'keys',
      keys: ['NE', 'NO'],
      elsewhere: [],
    });
    expect(readPrintedCell('IE (1.A.4)', KT, 'plain')).toEqual({
      kind: 'keys',
      keys: ['IE'],
      elsewhere: ['1.A.4'],
    });
  });

  it.each([
    [undefined, 'blank'],
    [' \u200B\u3000', 'blank'],
    ['-', 'dash'],
    ['―', 'dash'],
    ['#REF!', 'unreadable'],
    ['약 300', 'unreadable'],
    ['(1,234)', 'unreadable'],
    ['6.6E+07', 'unreadable'],
    [true, 'unreadable'],
    [Number.NaN, 'unreadable'],
    [Number.POSITIVE_INFINITY, 'unreadable'],
    [1e18, 'unreadable'],
  ])('does not make a number of %s', (cell, kind) => {
    expect(readPrintedCell(cell, KT, 'korean').kind).toBe(kind);
  });
});
