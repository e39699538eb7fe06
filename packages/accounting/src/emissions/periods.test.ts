import { describe, expect, it } from 'vitest';

import { progressOf } from '../progress.js';
import { buildBreakdown, buildCity, buildInventory, buildTarget } from '../testing/build.js';
import { emissionsOf } from './emissions.js';

const today = '2026-11-21';

describe('keys, estimates and publications', () => {
  it('a key is a gap and no zero', () => {
    const breakdowns = [
      buildBreakdown(2019, [
        { code: 'I.1.1', value: 10 },
        { code: 'III.1.1', keys: ['NE'] },
      ]),
      buildBreakdown(2020, [
        { code: 'I.1.1', value: 9 },
        { code: 'III.1.1', value: 3 },
      ]),
    ];
    const { series, points } = emissionsOf({ city: buildCity([], []), breakdowns }, { today });
    expect(points.map(({ value, computed }) => [value, computed])).toEqual([
      [10, true],
      [12, true],
    ]);
    expect(series[0]).not.toHaveProperty('at');
    expect(series[1]).toMatchObject({
      key: 'III',
      values: [3],
      at: [1],
      gaps: [{ at: 0, keys: ['NE'] }],
    });
  });

  it('entries without any number have a period and no total', () => {
    const breakdowns = [buildBreakdown(2020, [{ code: 'I.1.1', keys: ['C'] }])];
    const { points, series } = emissionsOf({ city: buildCity([], []), breakdowns }, { today });
    expect(points).toHaveLength(1);
    expect(points[0]).not.toHaveProperty('value');
    expect(series[0]).toMatchObject({ values: [], at: [], gaps: [{ at: 0, keys: ['C'] }] });
  });

  it('a published total above its entries has the rest among the losses', () => {
    const breakdowns = [buildBreakdown(2020, [{ code: 'I.1.1', value: 13_083_717 }])];
    const total = (value: number) =>
      buildInventory(2020, value, {
        basis: { scheme: 'gpc', code: 'BASIC', gas: 'CO2e' },
        breakdownId: 'entries-2020',
      });
    const above = emissionsOf({ city: buildCity([], [total(29_383_717)]), breakdowns }, { today });
    expect(above.points[0]?.value).toBe(29_383_717);
    expect(above.losses).toEqual([
      { at: 0, code: 'BASIC', value: 16_300_000, reason: 'undivided' },
    ]);
    const below = emissionsOf({ city: buildCity([], [total(13_083_700)]), breakdowns }, { today });
    expect(below.losses).toEqual([]);
  });

  it('a total printed beside the entries stands as printed, and is none of ours', () => {
    const breakdowns = [
      buildBreakdown(2020, [{ code: 'I.1.1', value: 20_000_000 }], {
        totals: [{ code: 'BASIC', value: 25_000_000 }],
      }),
    ];
    const { points, losses } = emissionsOf({ city: buildCity([], []), breakdowns }, { today });
    expect(points[0]?.value).toBe(25_000_000);
    expect(points[0]).not.toHaveProperty('computed');
    expect(losses).toEqual([{ at: 0, code: 'BASIC', value: 5_000_000, reason: 'undivided' }]);
  });

  it('the reference number decides the scope of waste, whatever a column says', () => {
    const breakdowns = [
      buildBreakdown(2020, [
        { code: 'III.1.2', scope: '2', value: 5 },
        { code: 'III.1.3', scope: '3', value: 7 },
      ]),
    ];
    const holdings = { city: buildCity([], []), breakdowns };
    const scopesOf = (code: string) =>
      emissionsOf(holdings, { today, scheme: 'gpc', code, by: 'scope' }).series.map(
        ({ key, values }) => [key, values],
      );
    expect(scopesOf('BASIC')).toEqual([['3', [5]]]);
    expect(scopesOf('territorial')).toEqual([['1', [7]]]);
  });

  it('entries of another city, or of a country, are nobody else’s', () => {
    const entries = [{ code: 'I.1.1', value: 10 }];
    const { cityId: _, ...national } = buildBreakdown(2019, entries, { id: 'national' });
    const breakdowns = [
      buildBreakdown(2020, entries, { cityId: 'other' }),
      { ...national, country: 'KR' },
    ];
    expect(emissionsOf({ city: buildCity([], []), breakdowns }, { today }).points).toEqual([]);
  });

  it('the later publication stands for a period, wherever it is in the list', () => {
    const entries = [{ code: 'I.1.1', value: 10 }];
    const breakdowns = [
      buildBreakdown(2020, entries, { id: 'new', publishedOn: '2024-05-01' }),
      buildBreakdown(2020, [{ code: 'I.1.1', value: 12 }], {
        id: 'old',
        publishedOn: '2022-05-01',
      }),
    ];
    const { points } = emissionsOf({ city: buildCity([], []), breakdowns }, { today });
    expect(points.map(({ breakdownId, value }) => [breakdownId, value])).toEqual([['new', 10]]);
  });

  it('tonnes per resident need the residents of that very year', () => {
    const population = [{ year: 2020, value: 4, sourceId: 'census' }];
    const inventories = [buildInventory(2019, 10), buildInventory(2020, 10)];
    const city = buildCity([], inventories, { population });
    const { points, sources } = emissionsOf({ city, breakdowns: [] }, { today, by: 'total' });
    expect(points.map(({ perPerson }) => perPerson)).toEqual([undefined, 2.5]);
    expect(sources.map(({ id }) => id)).toEqual(['totals']);
  });

  it('a population that was divided by is among the sources, one that was not is not', () => {
    const city = buildCity([], [buildInventory(2020, 10)], {
      population: [
        { year: 2020, value: 4, sourceId: 'census' },
        { year: 2019, value: 3, sourceId: 'register' },
      ],
    });
    const known = ['totals', 'census', 'register'].map((id) => ({ ...city.sources[0]!, id }));
    const { sources } = emissionsOf(
      { city: { ...city, sources: known }, breakdowns: [] },
      { today },
    );
    expect(sources.map(({ id }) => id)).toEqual(['totals', 'census']);
  });

  it('a full inventory stands for its year, whatever estimate of it was published later', () => {
    const inventories = [
      buildInventory(2020, 10, { publishedOn: '2022-01-01' }),
      buildInventory(2020, 8, {
        id: 'estimate',
        method: 'early-estimate',
        publishedOn: '2024-01-01',
        sourceId: 'others',
      }),
    ];
    const city = buildCity([], inventories);
    const { points } = emissionsOf({ city, breakdowns: [] }, { today });
    expect(points.map(({ value, method }) => [value, method])).toEqual([[10, 'inventory']]);
    expect(progressOf(city, { today }).series.map(({ value }) => value)).toEqual([10]);
  });

  it.each([
    ['scheme', { scheme: 'other', code: 'total', gas: 'CO2e' }],
    ['code', { scheme: 'plan', code: 'net', gas: 'CO2e' }],
    ['gas', { scheme: 'plan', code: 'total', gas: 'CO2' }],
    ['GWP set', { scheme: 'plan', code: 'total', gas: 'CO2e', gwp: 'AR5' }],
    ['boundary', { scheme: 'plan', code: 'total', gas: 'CO2e', boundary: 'metropolitan' }],
  ])('totals that differ in %s are never in one line', (_, basis) => {
    const inventories = [
      buildInventory(2018, 12),
      buildInventory(2019, 11),
      buildInventory(2020, 50, { basis }),
    ];
    const city = buildCity([], inventories);
    const { points } = emissionsOf({ city, breakdowns: [] }, { today });
    expect(points.map(({ value }) => value)).toEqual([12, 11]);
    expect(progressOf(city, { today }).series.map(({ value }) => value)).toEqual([12, 11]);
  });

  it('a key beside a number of the same part is no gap', () => {
    const breakdowns = [
      buildBreakdown(2020, [
        { code: 'I.1.1', value: 9 },
        { code: 'I.2.1', keys: ['NE'] },
      ]),
    ];
    const { series } = emissionsOf({ city: buildCity([], []), breakdowns }, { today });
    expect(series).toMatchObject([{ key: 'I', values: [9] }]);
    expect(series[0]).not.toHaveProperty('gaps');
  });

  it('scopes printed with a total divide it where there are no entries', () => {
    const parts = [
      { scope: '1', value: 600 },
      { scope: '2', value: 300 },
    ];
    const city = buildCity([], [buildInventory(2019, 1000, { parts }), buildInventory(2020, 900)]);
    const answer = emissionsOf({ city, breakdowns: [] }, { today, by: 'scope' });
    expect(answer.series.map(({ key, values, at }) => [key, values, at])).toEqual([
      ['1', [600], [0]],
      ['2', [300], [0]],
    ]);
    expect(answer.losses).toEqual([{ at: 0, code: 'total', value: 100, reason: 'undivided' }]);
  });

  it('a code that nobody knows keeps its printed label', () => {
    const breakdowns = [
      buildBreakdown(2020, [{ code: 'lamps', label: { ko: '등불' }, value: 7 }], { scheme: 'own' }),
    ];
    const { series, scheme } = emissionsOf({ city: buildCity([], []), breakdowns }, { today });
    expect(scheme).toBe('own');
    expect(series).toEqual([{ key: 'lamps', label: { ko: '등불' }, values: [7] }]);
  });

  it('land stands beside a total without it, and in one with it', () => {
    const entries = [
      { code: 'energy', value: 100 },
      { code: 'lulucf', value: -20 },
      { code: 'indirect', value: 50 },
    ];
    const breakdowns = [buildBreakdown(2020, entries, { scheme: 'korea' })];
    const holdings = { city: buildCity([], []), breakdowns };
    const shown = (code: string) => {
      const { points, series } = emissionsOf(holdings, { today, scheme: 'korea', code });
      return [points[0]?.value, series.filter((each) => each.outside).map(({ key }) => key)];
    };
    expect(shown('total')).toEqual([100, ['lulucf', 'indirect']]);
    expect(shown('net')).toEqual([80, ['indirect']]);
  });

  it('a city of which nothing is known has an empty answer', () => {
    const city = buildCity([buildTarget()], []);
    const answer = emissionsOf({ city, breakdowns: [] }, { today });
    expect(answer).toMatchObject({ by: 'sector', points: [], series: [], losses: [] });
    expect(answer.variants).toEqual([{ by: 'sector' }, { by: 'total' }]);
  });
});
