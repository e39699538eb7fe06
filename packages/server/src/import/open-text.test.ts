import { describe, expect, it } from 'vitest';
import { decode } from './decode.js';
import { isRefusal, openFileSync } from './open-file.js';
import { LIMITS } from './workbook/limits.js';

const hex = (digits: string): Uint8Array => Uint8Array.from(Buffer.from(digits, 'hex'));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const rowsOf = (bytes: Uint8Array): unknown => {
  const opened = openFileSync({ name: 'x.csv', bytes });
  return isRefusal(opened) ? opened.refused : opened.sheets[0]?.rows.map(({ cells }) => cells);
};

describe('text as spreadsheet programs save it', () => {
  it('in Korea: CP949', () => {
    // 구분,2020 / 에너지,100 / 똠방,1 (a syllable that only CP949 has)
    const bytes = hex('b1b8bad02c323032300abfa1b3cac1f62c3130300a8c63b9e62c310a');
    expect(rowsOf(bytes)).toEqual([
      ['구분', '2020'],
      ['에너지', '100'],
      ['똠방', '1'],
    ]);
  });

  it.each([
    // 都市,年度 / 神戸,2023 / エネルギー in Shift_JIS
    ['Japan, Shift_JIS', '9373 8e73 2c 944e 9378 0a 905f 8cc b 2c 0a 8347 836c 838b 834d 815b'],
    // 城市,年份 / 北京 / 能源,工业,废弃物 in GBK
    ['China', 'b3c7cad02cc4eab7dd0ab1b1bea92cc4dcd4b42cb9a4d2b52cb7cfc6facef'],
    // エネルギー,産業,廃棄物 in EUC-JP
    ['Japan, EUC-JP', 'a5a8a5cda5eba5aea1bc2cbbbab6c82cc7d1b4fecaaa'],
    // Genève;Émissions in Windows-1252
    ['France', '47656ee876653bc96d697373696f6e73'],
  ])('of %s is refused: it may not become Korean words', (_where, digits) => {
    expect(decode(hex(digits.replace(/ /gu, '')))).toBeUndefined();
  });

  it('with a title above the table: the table says what stands between the cells', () => {
    const table = '인천, 2019-2020 (단위: 천톤)\n구분\t2019\t2020\n에너지\t"56,000"\t1\n';
    expect(rowsOf(bytesOf(table))).toEqual([
      ['인천, 2019-2020 (단위: 천톤)'],
      ['구분', '2019', '2020'],
      ['에너지', '56,000', '1'],
    ]);
    const decimals = 'a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n';
    expect(rowsOf(bytesOf(decimals))).toEqual([
      ['a', 'b', 'c'],
      ['1,5', '2,5', '3,5'],
      ['4,5', '5,5', '6,5'],
    ]);
    const lists = 'city,gases,value\nA,CO2; CH4; N2O; SF6,1\nB,CO2; CH4; N2O; SF6,1\n';
    expect(rowsOf(bytesOf(lists))).toMatchObject([['city', 'gases', 'value'], {}, {}]);
  });
});

describe('hostile text', () => {
  const refusal = (text: string, limits = LIMITS): string => {
    const opened = openFileSync({ name: 'x.csv', bytes: bytesOf(text) }, limits);
    return isRefusal(opened) ? opened.refused : 'opened';
  };

  it('with a quote that never closes is refused before it is one long cell', () => {
    expect(refusal(`a,b\n"${'1,2\n'.repeat(300_000)}`)).toBe('csv-syntax');
    expect(refusal(`a,b\n${'x'.repeat(1_100_000)},1\n`)).toBe('csv-syntax');
  });

  it('with more cells or columns than are read is refused', () => {
    expect(refusal(`${'a,'.repeat(20_000)}\n`)).toBe('too-many-cells');
    expect(refusal(`${'a,'.repeat(10_000)}\n1\n`)).toBe('opened');
    expect(refusal('a,b,c\n'.repeat(40), { ...LIMITS, places: 100 })).toBe('too-many-cells');
    expect(refusal('a,b,c\n'.repeat(30), { ...LIMITS, places: 100 })).toBe('opened');
  });
});
