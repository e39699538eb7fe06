import type { Entry } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';

import { categoryOf } from '../schemes/index.js';
import { convert } from './index.js';
import { breakdownOf } from './testing/breakdown-of.js';

/** A large city with little industry and much power from elsewhere; invented figures, in tonnes. */
const CELLS: Readonly<Record<string, number | string>> = {
  'I.1.1': 7_801_345.5,
  'I.1.2': 5_412_880.25,
  'I.1.3': 198_411,
  'I.2.1': 3_120_077,
  'I.2.2': 12_990_312,
  'I.2.3': 455_901.75,
  'I.3.1': 402_118,
  'I.3.2': 1_310_550,
  'I.4.1': 'NO',
  'I.4.2': 88_104,
  'I.4.4': 621_340.5,
  'I.5.1': 20_415,
  'I.6.1': 'IE (I.2.1)',
  'I.7.1': 'NO',
  'I.8.1': 310_922,
  'II.1.1': 8_204_663,
  'II.1.2': 14_770,
  'II.2.1': 9_310,
  'II.2.2': 731_206,
  'II.3.1': 1_204,
  'II.4.3': 902_311,
  'III.1.1': 120_408,
  'III.1.2': 1_511_009,
  'III.2.1': 40_871,
  'III.3.1': 790_310,
  'III.3.3': 55_012.25,
  'III.4.1': 288_415,
  'III.4.3': 12_004,
  'IV.1': 'NE',
  'IV.2': 1_933_604,
  'V.1': 4_207,
  'V.2': -61_530,
  'V.3': 'NE; IE',
  'VI.1': 300_000,
};

const entries: readonly Entry[] = Object.entries(CELLS).map(([code, cell]) =>
  typeof cell === 'number' ? { code, value: cell } : { code, keys: [cell.slice(0, 2)], note: cell },
);

/** The territorial total by the letter of the GPC: I.*.1, I.4.4, II.*.1, III.*.1, III.*.3, IV and V. */
const TERRITORIAL = /^(I\.\d\.1|I\.4\.4|II\.\d\.1|III\.\d\.[13]|IV\.\d|V\.\d)$/;

const sumOf = (pattern: RegExp): number =>
  Object.entries(CELLS).reduce(
    (sum, [ref, cell]) => (typeof cell === 'number' && pattern.test(ref) ? sum + cell : sum),
    0,
  );

const converted = (to: string) => convert(breakdownOf('gpc', entries), to)!;
const total = (parts: readonly { readonly value: number }[]): number =>
  parts.reduce((sum, { value }) => sum + value, 0);

describe('the territorial total of a GPC inventory', () => {
  it('is the total of Korea’s national fields', () => {
    const inside = converted('korea').entries.filter(
      ({ code }) => !categoryOf('korea', code)?.outside,
    );
    expect(total(inside)).toBeCloseTo(sumOf(TERRITORIAL), 3);
  });

  it('leaves grid-supplied energy beside them, and the rest in the losses', () => {
    const { entries: placed, losses } = converted('korea');
    const memo = placed.filter(({ code }) => code === 'indirect');
    expect(total(memo)).toBeCloseTo(sumOf(/^(I|II)\.\d\.2$/), 3);
    expect(total(losses)).toBeCloseTo(sumOf(/^((I|II)\.\d\.3|III\.\d\.2|VI\.1)$/), 3);
    expect(new Set(losses.map(({ reason }) => reason))).toEqual(new Set(['outside-scope']));
  });

  it('is the total by the 2006 guidelines', () => {
    expect(total(converted('ipcc-2006').entries)).toBeCloseTo(sumOf(TERRITORIAL), 3);
  });

  it('misses product use by the 1996 guidelines, and says so', () => {
    const { entries: placed, losses } = converted('ipcc-1996');
    expect(total(placed)).toBeCloseTo(sumOf(TERRITORIAL) - sumOf(/^IV\.2$/), 3);
    expect(losses.filter(({ reason }) => reason === 'combined').map(({ code }) => code)).toEqual([
      'IV.2',
    ]);
  });
});

describe('the total of the Common Reporting Framework', () => {
  it('is BASIC+, with generation beside it', () => {
    const { entries: placed } = converted('crf');
    const headline = placed.filter(({ code }) => !categoryOf('crf', code)?.outside);
    expect(total(headline)).toBeCloseTo(
      sumOf(/^((I|II)\.\d\.[123]|III\.\d\.[12]|IV\.\d|V\.\d)$/),
      3,
    );
    expect(total(placed) - total(headline)).toBeCloseTo(621_340.5, 3);
  });
});
