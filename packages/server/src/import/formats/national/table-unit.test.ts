import { describe, expect, it } from 'vitest';
import { unitIn, unitsIn } from './table-unit.js';

describe('unitIn', () => {
  it.each([
    ['단위: 천톤 CO2eq', 3],
    ['(단위 : 천톤 CO₂eq.)', 3],
    ['[단위: Gg CO2-eq]', 3],
    ['온실가스 배출량 (단위: kt CO2eq)', 3],
    ['단위：백만톤 CO2eq', 6],
    ['단위: 톤CO2eq', 0],
    ['(단위: tCO2eq/년)', 0],
    ['Gg CO2eq', 3],
    ['GHG emissions, Gg CO2 equivalent', 3],
    ['Emissions, in kt CO₂ equivalent', 3],
    ['구분(천톤 CO2eq)', 3],
    ['ktCO2eq', 3],
    ['Gg', 3],
    ['단위 : 만톤', 4],
  ])('reads %s', (text, exponent) => {
    expect(unitIn(text)?.exponent).toBe(exponent);
  });

  it.each(['', '구분', '총배출량', 'Changes in percent', '단위: %', '단위: MT CO2eq', '단위: toe'])(
    'finds none in "%s"',
    (text) => {
      expect(unitIn(text)).toBeUndefined();
    },
  );
});

describe('unitsIn', () => {
  it('tells units of different size apart, and takes the same one only once', () => {
    const row = (...cells: string[]) => ({ row: 1, cells });
    expect(unitsIn([row('단위: 천톤 CO2eq', 'Gg CO2eq')])).toHaveLength(1);
    expect(unitsIn([row('단위: 천톤 CO2eq'), row('단위: 톤 CO2eq')])).toHaveLength(2);
  });
});
