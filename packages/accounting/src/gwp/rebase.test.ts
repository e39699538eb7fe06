import { GWP_SETS, type Breakdown, type Entry } from '@climate-embed/schema';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildBreakdown } from '../testing/build.js';
import { gwpOf } from './gwp-of.js';
import { rebase } from './rebase.js';
import { GWP_TABLE } from './table.js';

const restated = (breakdown: Breakdown, set: string): Breakdown => {
  const answer = rebase(breakdown, set);
  if ('refused' in answer) throw new Error(answer.refused);
  return answer.breakdown;
};

describe('global warming potentials', () => {
  // Typed once more from the reports’ own tables.
  it.each([
    ['CO2', [1, 1, 1, 1, 1, 1]],
    ['CH4', [21, 23, 25, 28, 34, 27.9]],
    ['N2O', [310, 296, 298, 265, 298, 273]],
    ['HFC-134a', [1300, 1300, 1430, 1300, 1549, 1530]],
    ['CF4', [6500, 5700, 7390, 6630, 7349, 7380]],
    ['SF6', [23900, 22200, 22800, 23500, 26087, 25200]],
    ['NF3', [undefined, 10800, 17200, 16100, 17885, 17400]],
  ])('%s', (gas, values) => {
    expect(GWP_SETS.map((set) => gwpOf(gas, set))).toEqual(values);
  });

  it('finds a gas however it is written, and no family', () => {
    expect(gwpOf('hfc 134A', 'AR4')).toBe(1430);
    expect(gwpOf('CH₄', 'AR5')).toBe(28);
    expect(gwpOf('PFC-14', 'AR5')).toBe(6630);
    expect(gwpOf('HFCs', 'AR5')).toBeUndefined();
    expect(gwpOf('CH4', 'AR7')).toBeUndefined();
    for (const odd of ['constructor', '__proto__', 'toString']) {
      expect(gwpOf('CH4', odd)).toBeUndefined();
      expect(gwpOf(odd, 'AR5')).toBeUndefined();
    }
  });

  it('has numbers of 1 and above for every gas', () => {
    for (const [gas, row] of Object.entries(GWP_TABLE))
      for (const value of Object.values(row)) expect(value, gas).toBeGreaterThanOrEqual(1);
  });
});

describe('restating with another set', () => {
  const landfill: Entry = {
    code: 'III.1.1',
    value: 2500,
    gases: [
      { gas: 'CO2', value: 0 },
      { gas: 'CH4', value: 2500 },
    ],
  };

  it('weighs tonnes of CO2 equivalent by the ratio of the sets', () => {
    const { entries, gwp } = restated(buildBreakdown(2020, [landfill], { gwp: 'AR4' }), 'AR5');
    expect(gwp).toBe('AR5');
    expect(entries[0]?.value).toBeCloseTo(2800, 6);
    expect(entries[0]?.gases?.[1]).toMatchObject({ gas: 'CH4', mass: 100 });
  });

  it('weighs published masses, even where the set is not stated', () => {
    const entry = { code: 'III.1.1', value: 2500, gases: [{ gas: 'CH4', mass: 100 }] };
    expect(restated(buildBreakdown(2020, [entry]), 'AR6').entries[0]?.value).toBeCloseTo(2790, 6);
  });

  it('leaves carbon dioxide and zero as they are', () => {
    const entries = [
      { code: 'I.1.1', gas: 'CO2', value: 7 },
      { code: 'I.2.1', value: 0 },
      { code: 'I.3.1', keys: ['NE'] },
    ];
    expect(restated(buildBreakdown(2020, entries), 'AR6').entries).toEqual(entries);
  });

  it('drops totals printed with the old set, and keeps a breakdown on the set as it is', () => {
    const totals = [{ code: 'BASIC', value: 2500 }];
    const breakdown = buildBreakdown(2020, [landfill], { gwp: 'AR4', totals });
    expect(restated(breakdown, 'AR5').totals).toEqual([]);
    expect(restated(breakdown, 'AR4')).toBe(breakdown);
  });

  const half: Entry = { code: 'II.1.1', value: 1000, gases: [{ gas: 'CO2', value: 500 }] };
  const family: Entry = { code: 'IV.2', value: 10, gases: [{ gas: 'HFCs', value: 10 }] };
  const wrongMass: Entry = { code: 'V.1', value: 2500, gases: [{ gas: 'CH4', mass: 100_000 }] };
  const lightMass: Entry = { code: 'V.1', value: 2500, gases: [{ gas: 'CH4', mass: 97 }] };
  it.each<[string, Entry[], Partial<Breakdown>, string, string[]]>([
    ['a mixture', [{ code: 'I.1.1', value: 9 }, half], { gwp: 'AR4' }, 'no-gases', ['I.1.1']],
    ['no set to divide by', [landfill], {}, 'no-gwp-set', ['III.1.1']],
    ['a set that nobody knows', [landfill], { gwp: 'AR9' }, 'no-gwp-set', ['III.1.1']],
    ['a family of gases', [family, half], { gwp: 'AR4' }, 'unknown-gas', ['IV.2']],
    ['gases that are not all', [half, half], { gwp: 'AR4' }, 'incomplete', ['II.1.1']],
    ['masses in another unit', [wrongMass], { gwp: 'AR4' }, 'incomplete', ['V.1']],
    ['masses that are a part', [lightMass], { gwp: 'AR4' }, 'incomplete', ['V.1']],
  ])('is refused for %s', (_why, entries, more, refused, codes) => {
    expect(rebase(buildBreakdown(2020, entries, more), 'AR5')).toEqual({ refused, codes });
  });

  it('is refused for a set that nobody knows', () => {
    expect(rebase(buildBreakdown(2020, [landfill], { gwp: 'AR4' }), 'AR99')).toEqual({
      refused: 'no-gwp-set',
      codes: [],
    });
  });

  const gases = Object.keys(GWP_TABLE).filter((gas) => GWP_SETS.every((set) => gwpOf(gas, set)));
  const anyEntry = fc
    .array(fc.tuple(fc.constantFrom(...gases), fc.integer({ min: 0, max: 1e7 })), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts): Entry => ({
      code: 'x',
      value: parts.reduce((sum, [, value]) => sum + value, 0),
      gases: parts.map(([gas, value]) => ({ gas, value })),
    }));
  const anySet = fc.constantFrom(...GWP_SETS);

  it('keeps the mass of every gas, there and back', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { minLength: 1 }), anySet, anySet, (entries, from, to) => {
        const before = buildBreakdown(2020, entries, { gwp: from });
        const after = restated(before, to);
        const masses = ({ entries: all, gwp = '' }: Breakdown): number[] =>
          all.flatMap(({ gases: parts = [] }) =>
            parts.map(({ gas, value = 0 }) => value / (gwpOf(gas, gwp) ?? Number.NaN)),
          );
        masses(after).forEach((mass, index) => {
          expect(mass).toBeCloseTo(masses(before)[index] ?? Number.NaN, 5);
        });
        const back = restated(after, from);
        back.entries.forEach(({ value = Number.NaN }, index) => {
          expect(Math.abs(value - (entries[index]?.value ?? 0))).toBeLessThan(1e-3);
        });
      }),
    );
  });
});
