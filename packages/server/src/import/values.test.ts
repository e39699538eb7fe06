import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCalendarDate, parseYear, periodOfDays, periodOfYear } from './calendar.js';
import { cleanCell, cleanHeader } from './clean-cell.js';
import { decode } from './decode.js';
import { languageTag } from './languages.js';
import { lastDigit, parseNumber, shiftDecimal } from './parse-number.js';
import { tonneExponent } from './units.js';

describe('a number', () => {
  it.each([
    ['1234', '1234'],
    ['1234.50', '1234.50'],
    ['-12', '-12'],
    ['+3', '3'],
    ['1,234,567', '1234567'],
    ['1,234.5', '1234.5'],
    ['1 234', '1234'],
    ['１２３４', '1234'],
    ['\u22125', '-5'],
  ])('%s is read as %s', (text, digits) => {
    expect(parseNumber(text)).toBe(digits);
  });

  it.each([
    '1,234',
    '1.234.567',
    '1,2345',
    '12,34,567',
    '',
    '-',
    'n/a',
    'NE',
    '1e6',
    'Infinity',
    '0x10',
    '1_000',
    '▲5',
    '99999999999999999999',
    '5 %',
  ])('%s is refused', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });

  it('is brought to tonnes without the dust of binary fractions', () => {
    expect(1.005 * 1000).not.toBe(1005);
    expect(shiftDecimal('1.005', 3)).toBe(1005);
    expect(shiftDecimal('1847.413', 3)).toBe(1_847_413);
    expect(shiftDecimal('61.918115', 6)).toBe(61_918_115);
  });

  it('is read back as it is written, or refused; any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const digits = parseNumber(text);
        expect(digits === undefined || Number.isFinite(Number(digits))).toBe(true);
        expect(
          digits !== undefined && Number(digits) === 0 ? /\d/u.test(text.normalize('NFKC')) : true,
        ).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
        expect(Number(parseNumber(String(value)))).toBe(value);
      }),
    );
  });

  it('shows the last digit that was printed', () => {
    expect(['45646000', '69794.14', '66177', '0', '1847.413'].map(lastDigit)).toEqual([
      3, -2, 0, 0, -3,
    ]);
  });
});

describe('a unit', () => {
  it.each([
    ['t', 0],
    ['tCO2e', 0],
    ['t-CO2', 0],
    ['톤', 0],
    ['kg', -3],
    ['kt', 3],
    ['Gg', 3],
    ['kt CO2eq', 3],
    ['천톤', 3],
    ['천톤CO2eq.', 3],
    ['千トン-CO2', 3],
    ['만t', 4],
    ['만톤', 4],
    ['万トン', 4],
    ['Mt', 6],
    ['백만톤', 6],
    ['metric tonnes CO2e', 0],
  ])('%s is ten to the %i tonnes', (unit, exponent) => {
    expect(tonneExponent(unit)).toBe(exponent);
  });

  it.each(['MT', 'mt', '', 'TJ', 'persons', 'constructor', 'lb'])('"%s" is refused', (unit) => {
    expect(tonneExponent(unit)).toBeUndefined();
  });
});

describe('a period', () => {
  it('is a calendar year, or a fiscal year from April', () => {
    expect(periodOfYear('2023')).toEqual({ year: 2023, start: '2023-01-01', end: '2023-12-31' });
    expect(periodOfYear('FY2023')).toEqual({
      year: 2023,
      start: '2023-04-01',
      end: '2024-03-31',
      fiscal: true,
    });
    expect(['23', '2023年', '1899', '3000', '2023.0', ''].map(periodOfYear)).toEqual(
      Array.from({ length: 6 }, () => undefined),
    );
  });

  it('may be two days a year apart, leap years and 53 weeks included', () => {
    expect(periodOfDays('2019-07-01', '2020-06-30')).toEqual({
      year: 2019,
      start: '2019-07-01',
      end: '2020-06-30',
      fiscal: true,
    });
    expect(periodOfDays('2020-01-01', '2020-12-31')).not.toHaveProperty('fiscal');
    expect(periodOfDays('2016-01-01', '2018-12-31')).toBeUndefined();
    expect(periodOfDays('2017-04-01', '')).toBeUndefined();
    expect(periodOfDays('2018-03-31', '2017-04-01')).toBeUndefined();
  });

  it('knows the calendar', () => {
    expect(isCalendarDate('2024-02-29')).toBe(true);
    expect(
      ['2023-02-29', '2023-13-01', '2023-1-1', '2023-01-01T00:00', ''].map(isCalendarDate),
    ).toEqual([false, false, false, false, false]);
    expect([parseYear('2030'), parseYear('FY2030')]).toEqual([2030, undefined]);
  });
});

describe('a cell', () => {
  it('loses what no reader sees', () => {
    expect(cleanCell('\u200B 12.7\u00A0')).toBe('12.7');
    expect(cleanCell('two\nlines ')).toBe('two\nlines');
    expect(cleanHeader('\uFEFFCity\u00A0ID ')).toBe('city_id');
  });

  it('is decoded only where the encoding is certain', () => {
    expect(decode(new Uint8Array([0xff, 0xfe, 0x1c, 0xc1]))).toBe('서');
    expect(decode(new TextEncoder().encode('서울'))).toBe('서울');
    // EUC-KR bytes of 서울.
    expect(decode(new Uint8Array([0xbc, 0xad, 0xbf, 0xef]))).toBeUndefined();
  });

  it('has its language written as BCP 47 recommends', () => {
    expect(['ko', 'zh-hant', 'zh_tw', 'mn_cyrl_mn'].map(languageTag)).toEqual([
      'ko',
      'zh-Hant',
      'zh-TW',
      'mn-Cyrl-MN',
    ]);
  });
});
