import { describe, expect, it } from 'vitest';

import { buildBreakdown, buildCity, buildInventory } from '../testing/build.js';
import { kobeHoldings } from '../testing/kobe-holdings.js';
import { oracleCities } from '../testing/oracle-cities.js';
import { emissionsOf } from './emissions.js';

const today = '2026-11-21';
const gpc = { scheme: 'gpc', gas: 'CO2e' };

describe('Kobe by sector', () => {
  const answer = emissionsOf(kobeHoldings, { today });

  it('has the sectors of the city in their order, and of 2015 the total alone', () => {
    expect(answer.points.map(({ year, value }) => [year, value])).toEqual([
      [2013, 12_392_000],
      [2015, 11_818_000],
      [2022, 8_599_000],
      [2023, 8_264_000],
    ]);
    expect(answer.points.every(({ fiscal }) => fiscal)).toBe(true);
    expect(answer.series.map(({ key }) => key)).toEqual([
      'industry',
      'commercial',
      'residential',
      'transport',
      'waste',
      'other-gases',
    ]);
    expect(answer.series[0]).toMatchObject({
      label: { ja: '産業' },
      values: [5_194_000, 2_495_000, 2_497_000],
      at: [0, 2, 3],
    });
    expect(new Set(answer.series.map(({ tone }) => tone)).size).toBe(6);
  });

  it('takes sums that miss the total by a rounded unit for what they are', () => {
    expect(answer.losses).toEqual([]);
  });

  it('lays the path of the city’s target over the totals, which are on its basis', () => {
    expect(answer.aim).toMatchObject({ targetId: 'kobe-2030', baseYear: 2013, baseFiscal: true });
    expect(answer.aim?.pathway.points.at(-1)).toMatchObject({ year: 2050, value: 0 });
    const { label, ...basis } = answer.basis ?? {};
    expect(basis).toEqual({ scheme: 'kobe-statistics', code: 'total', gas: 'CO2e' });
    expect(label?.['ja']).toBe('神戸市統計の部門');
    expect(answer.oldAfter).toBe('2027-03-31');
    expect(answer.sources.map(({ id }) => id)).toEqual(['kobe-plan', 'kobe-totals']);
  });

  it('says by gas what is carbon dioxide and what is not said', () => {
    const { series } = emissionsOf(kobeHoldings, { today, by: 'gas' });
    expect(series.map(({ key, values }) => [key, values])).toEqual([
      ['CO2', [11_875_000, 7_967_000, 7_749_000]],
      ['unstated', [518_000, 632_000, 516_000]],
    ]);
  });

  it('offers no division by scope, and no other set of warming potentials', () => {
    expect(answer.variants.some(({ by }) => by === 'scope')).toBe(false);
    expect(answer.variants.some(({ gwp }) => gwp !== undefined)).toBe(false);
    expect(answer.variants.slice(0, 3)).toEqual([{ by: 'sector' }, { by: 'gas' }, { by: 'total' }]);
    // Gases and totals are the same in every scheme.
    const inGpc = answer.variants.filter(({ scheme }) => scheme === 'gpc');
    expect(inGpc.map(({ by }) => by)).toEqual(['sector']);
  });
});

describe('Seoul in 2018, with a division made up for this test', () => {
  const { seoul } = oracleCities;
  const territorial = buildInventory(2018, 23_841_951, {
    id: 'seoul-2018-territorial',
    basis: { ...gpc, code: 'territorial' },
    breakdownId: 'made-up',
  });
  const city = {
    ...seoul,
    inventories: [
      ...seoul.inventories.map((total) =>
        total.period.year === 2018 ? { ...total, breakdownId: 'made-up' } : total,
      ),
      territorial,
    ],
  };
  const made = buildBreakdown(
    2018,
    [
      { code: 'I.1.1', value: 10_000_000 },
      { code: 'I.1.2', value: 22_440_573 },
      { code: 'I.4.4', value: 1_000_000 },
      { code: 'II.1.1', value: 10_000_000 },
      { code: 'III.1.1', value: 2_000_000 },
      { code: 'III.1.2', value: 1_841_951 },
      { code: 'III.1.3', value: 41_951 },
      { code: 'V.1', value: 800_000 },
      { code: 'V.2', keys: ['NE'] },
    ],
    { id: 'made-up', cityId: 'seoul', illustrative: true, sourceId: 'seoul-totals' },
  );
  const holdings = { city, breakdowns: [made] };

  it('keeps BASIC and the territorial total apart', () => {
    const basic = emissionsOf(holdings, { today, scheme: 'gpc' });
    expect(basic.basis?.code).toBe('BASIC');
    expect(basic.points.map(({ year, value }) => [year, value])).toEqual([
      [2013, 48_184_542],
      [2017, 45_965_786],
      [2018, 46_282_524],
    ]);
    expect(basic.series.map(({ key, values }) => [key, values])).toEqual([
      ['I', [32_440_573]],
      ['II', [10_000_000]],
      ['III', [3_841_951]],
    ]);
    const direct = emissionsOf(holdings, { today, scheme: 'gpc', code: 'territorial' });
    expect(direct.points.map(({ year, value }) => [year, value])).toEqual([[2018, 23_841_951]]);
    expect(direct.series.map(({ key, values }) => [key, values])).toEqual([
      ['I', [11_000_000]],
      ['II', [10_000_000]],
      ['III', [2_041_951]],
      ['V', [800_000]],
    ]);
  });

  it('says what BASIC leaves out, and keeps imported waste in scope 1', () => {
    const { losses } = emissionsOf(holdings, { today, scheme: 'gpc' });
    expect(
      losses.map(({ at, code, scope, value, reason }) => [at, code, scope, value, reason]),
    ).toEqual([
      [2, 'I.4.4', '1', 1_000_000, 'outside-scope'],
      [2, 'III.1.3', '1', 41_951, 'outside-scope'],
      [2, 'V.1', '1', 800_000, 'outside-scope'],
    ]);
    expect(emissionsOf(holdings, { today, scheme: 'gpc', by: 'total' }).losses).toEqual([]);
    const { series } = emissionsOf(holdings, { today, scheme: 'gpc', by: 'scope' });
    expect(series.map(({ key, values }) => [key, values])).toEqual([
      ['1', [22_000_000]],
      ['2', [22_440_573]],
      ['3', [1_841_951]],
    ]);
  });

  it('shows entries before a target’s basis that has none, and then no path', () => {
    const plain = emissionsOf(holdings, { today });
    expect(plain.basis?.scheme).toBe('gpc');
    expect(plain.aim).toBeUndefined();
    expect(plain.illustrative).toBe(true);
    const own = emissionsOf(holdings, { today, scheme: 'seoul-inventory' });
    expect(own.points.map(({ method }) => method)).toEqual(['inventory', 'early-estimate']);
    expect(own.series).toEqual([]);
    expect(own.aim?.targetId).toBe('seoul-2030');
    expect(own.illustrative).toBeUndefined();
  });

  it('puts them in the fields of Korea’s inventory: scope 1, power for the grid and imported waste', () => {
    const korea = emissionsOf(holdings, { today, scheme: 'korea' });
    expect(korea.points).toHaveLength(1);
    expect(korea.points[0]).toMatchObject({ year: 2018, value: 23_841_951, computed: true });
    expect(korea.basis).toMatchObject({ scheme: 'korea', code: 'from-gpc' });
    expect(korea.aim).toBeUndefined();
    const inTotal = korea.series.filter(({ outside }) => !outside);
    expect(inTotal.map(({ key, values }) => [key, values])).toEqual([
      ['energy', [21_000_000]],
      ['agriculture', [800_000]],
      ['waste', [2_041_951]],
    ]);
  });
});

describe('entries put in another scheme', () => {
  const breakdowns = [
    buildBreakdown(2020, [
      { code: 'I.1.1', value: 100 },
      { code: 'VI.1', value: -40 },
      { code: 'I.1.2', value: 0 },
      { code: 'II.1.3', value: 6 },
    ]),
  ];
  const answer = emissionsOf(
    { city: buildCity([], []), breakdowns },
    { today, scheme: 'ipcc-2006' },
  );

  it('have nothing left over, whatever the sign of what has no place there', () => {
    expect(answer.points[0]).toMatchObject({ value: 100, computed: true });
    expect(answer.losses.map(({ code, value }) => [code, value])).toEqual([
      ['VI.1', -40],
      ['II.1.3', 6],
    ]);
    expect(answer.losses.some(({ reason }) => reason === 'undivided')).toBe(false);
  });

  it('are lost by category, however finely they are coded', () => {
    const fuels = Array.from({ length: 40 }, (_, index) => ({ code: `I.4.4.${index}`, value: 1 }));
    const fine = buildBreakdown(2020, [{ code: 'I.1.1', value: 5 }, ...fuels]);
    const { losses } = emissionsOf({ city: buildCity([], []), breakdowns: [fine] }, { today });
    expect(losses.map(({ code, value, reason }) => [code, value, reason])).toEqual([
      ['I.4.4', 40, 'outside-scope'],
    ]);
  });
});
