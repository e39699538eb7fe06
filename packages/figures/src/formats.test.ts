import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { change, number, percent, tonnes } from './formats.js';
import type { Lang } from './locale.js';
import { LOCALES } from './testing/locales.js';

const LANGS = Object.keys(LOCALES) as Lang[];
const inAll = (say: (locale: (typeof LOCALES)['en']['locale']) => string): string[] =>
  LANGS.map((lang) => say(LOCALES[lang].locale));

describe('percentages', () => {
  it('have a true minus sign, and the space that the language asks for', () => {
    expect(inAll((locale) => change(locale, -33.31))).toEqual([
      '−33.3%',
      '−33.3\u202f%',
      '−33.3%',
      '−33.3%',
      '−33,3\u202f%',
      '−33.3%',
    ]);
  });

  it('say plus where emissions rose, and neither sign where nothing changed', () => {
    const { locale } = LOCALES.ko;
    expect(change(locale, 2.61)).toBe('+2.6%');
    expect(change(locale, 0.04)).toBe('0.0%');
    expect(change(locale, -0.04)).toBe('0.0%');
    expect(change(locale, -0)).toBe('0.0%');
    expect(percent(locale, 55.52)).toBe('55.5%');
    expect(percent(locale, -8.71)).toBe('−8.7%');
  });

  it('drop the decimal of a whole target where asked to be short', () => {
    const { locale } = LOCALES.ko;
    expect(change(locale, -60, true)).toBe('−60%');
    expect(change(locale, -30.1, true)).toBe('−30.1%');
  });
});

describe('totals', () => {
  it('come in the unit of the language', () => {
    expect(inAll((locale) => tonnes(locale, 8_264_000))).toEqual([
      '826만\u00a0톤',
      '8.26\u202fMt',
      '826万吨',
      '826万t',
      '8,26\u00a0млн\u00a0т',
      '8.26\u00a0сая тонн',
    ]);
    expect(inAll((locale) => tonnes(locale, 156_300_000))).toEqual([
      '1.56억\u00a0톤',
      '156\u202fMt',
      '1.56亿吨',
      '1.56億t',
      '156\u00a0млн\u00a0т',
      '156\u00a0сая тонн',
    ]);
    expect(inAll((locale) => tonnes(locale, 15.4))).toEqual([
      '15.4톤',
      '15.4\u202ft',
      '15.4吨',
      '15.4t',
      '15,4\u00a0т',
      '15.4\u00a0тонн',
    ]);
  });

  it('change the unit where rounding would fill it, and keep a real zero', () => {
    const { locale } = LOCALES.en;
    expect(tonnes(locale, 999_960)).toBe('1.00\u202fMt');
    expect(tonnes(locale, 9_996)).toBe('10.0\u202fkt');
    expect(tonnes(locale, 0)).toBe('0\u202ft');
    expect(tonnes(locale, -62_650_000)).toBe('−62.7\u202fMt');
    expect(tonnes(LOCALES.ko.locale, 66_177_000)).toBe('6,618만\u00a0톤');
  });

  it('never show more than half a unit of the last digit too much or too little', () => {
    const tens = [1, 1e3, 1e6];
    fc.assert(
      fc.property(fc.double({ min: 1, max: 5e9, noNaN: true }), (value) => {
        const said = tonnes(LOCALES.en.locale, value);
        const [, digits, unit] = /^([\d,.]+)\u202f(t|kt|Mt)$/.exec(said)!;
        const step = 10 ** -(digits!.split('.')[1]?.length ?? 0);
        const scale = tens[['t', 'kt', 'Mt'].indexOf(unit!)]!;
        const shown = Number(digits!.replace(/,/g, ''));
        expect(Math.abs(shown - value / scale)).toBeLessThanOrEqual(step * 0.500001);
      }),
    );
  });
});

it('marks thousands as the language does', () => {
  expect(inAll((locale) => number(locale, 12_392_000.5, 1))).toEqual([
    '12,392,000.5',
    '12,392,000.5',
    '12,392,000.5',
    '12,392,000.5',
    '12\u202f392\u202f000,5',
    '12,392,000.5',
  ]);
});
