import type { City, CityPage } from '@climate-embed/schema';
import { beforeEach, describe, expect, it } from 'vitest';

import { openTestApp, type TestApp } from '../testing/test-app.js';

let test: TestApp;
beforeEach(async () => {
  test = await openTestApp();
});

describe('a city', () => {
  it('has its facts in the order of years and exactly the sources they cite', async () => {
    const city = await test.json<City>('/v1/cities/harbour.json');
    expect(city.targets.map(({ id }) => id)).toEqual(['harbour-2030', 'harbour-2050']);
    expect(city.inventories.map(({ id }) => id)).toEqual(['harbour-2015', 'harbour-2024']);
    expect(city.population).toEqual([{ year: 2024, value: 350, sourceId: 'made-up' }]);
    expect(city.sources.map(({ id }) => id)).toEqual(['made-up']);
    expect(city.asOf).toBe('2026-11-20');
  });

  it('is summed up in the list', async () => {
    const { items, asOf } = await test.json<CityPage>('/v1/cities.json');
    expect(items[0]).toEqual({
      id: 'harbour',
      name: { en: 'Harbour', ja: '港市' },
      country: 'JP',
      position: { longitude: 135.2, latitude: 34.7 },
      targets: 2,
      inventories: 2,
    });
    expect(asOf).toBe('2026-11-20');
  });
});
