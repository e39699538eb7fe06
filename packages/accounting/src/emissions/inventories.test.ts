import { check, cityInventories } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';

import { buildBreakdown, buildCity, buildInventory } from '../testing/build.js';
import { kobeHoldings } from '../testing/kobe-holdings.js';
import { inventoriesOf, nationalInventoriesOf } from './inventories.js';

describe('everything known of a city', () => {
  it('is there in order of period, with its sources and nothing of another city', () => {
    const other = buildBreakdown(2020, [], { cityId: 'elsewhere' });
    const known = inventoriesOf({
      ...kobeHoldings,
      breakdowns: [other, ...kobeHoldings.breakdowns],
    });
    expect(check(cityInventories.response, known)).toEqual([]);
    expect(known.inventories.map(({ period }) => period.year)).toEqual([2013, 2015, 2022, 2023]);
    expect(known.breakdowns).toHaveLength(3);
    expect(known.sources.map(({ id }) => id)).toEqual(['kobe-totals']);
    expect(known.superseded).toEqual([]);
  });

  it('keeps what was replaced, and says by what', () => {
    const old = buildInventory(2020, 90, { id: 'old' });
    const city = buildCity([], [buildInventory(2020, 100, { id: 'new', supersedes: 'old' }), old]);
    const { inventories, superseded } = inventoriesOf({ city, breakdowns: [] });
    expect(inventories.map(({ id }) => id)).toEqual(['new', 'old']);
    expect(superseded).toEqual([{ id: 'old', by: 'new' }]);
  });
});

describe('everything known of a country', () => {
  const { cityId: _city, ...made } = buildBreakdown(2020, [{ code: '1', value: 5 }], {
    country: 'KR',
    illustrative: true,
  });
  const { sources } = buildCity([], [buildInventory(2020, 1)]);

  it('names the country and the day', () => {
    const known = nationalInventoriesOf({ country: 'KR', breakdowns: [made], sources });
    expect(known).toMatchObject({ country: 'KR', asOf: '2026-11-20', illustrative: true });
    expect(known && check(cityInventories.response, known)).toEqual([]);
  });

  it('is nothing where no inventory of it is known', () => {
    expect(nationalInventoriesOf({ country: 'JP', breakdowns: [made], sources })).toBeUndefined();
  });
});
