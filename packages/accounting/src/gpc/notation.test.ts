import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseNotation } from './notation.js';

describe('notation keys', () => {
  it.each([
    ['NE', ['NE'], []],
    ['NO ', ['NO'], []],
    ['NO; IE', ['NO', 'IE'], []],
    ['NE; NE', ['NE'], []],
    ['NE,NO', ['NE', 'NO'], []],
    ['ne', ['NE'], []],
    ['IE (I.1.1)', ['IE'], ['I.1.1']],
    ['IE(II.1.1)', ['IE'], ['II.1.1']],
    ['IE (I.1.1, I.2.1); NE', ['IE', 'NE'], ['I.1.1', 'I.2.1']],
    ['IE (1.A.4.b)', ['IE'], ['1.A.4.B']],
    ['\u{200B}NA\u{A0}', ['NA'], []],
    ['ＮＥ', ['NE'], []],
    ['C', ['C'], []],
  ])('%j', (cell, keys, elsewhere) => {
    expect(parseNotation(cell)).toEqual({ keys, elsewhere });
  });

  it.each([
    '',
    ' ',
    ';',
    '0',
    '-',
    'N',
    'NONE',
    'NE 5',
    'NE; 5',
    'NE (I.1.1)',
    'IE (?)',
    'IE ()',
    'IE (I.1',
  ])('%j is none', (cell) => {
    expect(parseNotation(cell)).toBeUndefined();
  });

  it('any keys, however joined, are read back, each once', () => {
    const key = fc.constantFrom('NO', 'IE', 'NE', 'C', 'NA');
    const joint = fc.constantFrom(',', ';', '; ', ' , ', ';;');
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 5 }), joint, (keys, between) => {
        expect(parseNotation(keys.join(between))?.keys).toEqual([...new Set(keys)]);
      }),
    );
  });

  it('no text with a digit outside brackets is a key', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(9), fc.string(), (before, digit, after) => {
        fc.pre(!/[()（）⁽⁾₍₎]/u.test(before + after));
        expect(parseNotation(`${before}${digit}${after}`)).toBeUndefined();
      }),
    );
  });
});
