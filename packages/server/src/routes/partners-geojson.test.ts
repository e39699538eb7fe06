import { getIssues } from '@placemarkio/check-geojson';
import { beforeAll, describe, expect, it } from 'vitest';

import { createMemoryStore } from '../store/memory/index.js';
import { openTestApp, type TestApp } from '../testing/test-app.js';

let test: TestApp;
beforeAll(async () => void (test = await openTestApp()));

const layer = async (app = test): Promise<string> => (await app.ask('/v1/partners.geojson')).text();

describe('the map layer', () => {
  it('is GeoJSON to a validator that knows nothing of us', async () => {
    expect(getIssues(await layer())).toEqual([]);
  });

  it.each([
    ['swapped for a text', (text: string) => text.replace('[135.2,34.7]', '"135.2,34.7"')],
    ['without a number', (text: string) => text.replace('[135.2,34.7]', '[135.2]')],
    ['without a geometry', (text: string) => text.replace('"geometry"', '"geometrie"')],
    ['of another type', (text: string) => text.replace('"Point"', '"Dot"')],
    ['with an id that is none', (text: string) => text.replace('"id":"delta-lab"', '"id":{}')],
    ['without properties', (text: string) => text.replace('"properties"', '"property"')],
  ])('would be refused by it %s', async (_, spoil) => {
    const text = await layer();
    expect(spoil(text)).not.toBe(text);
    expect(getIssues(spoil(text))).not.toEqual([]);
  });

  it('has everybody with a place, and says whose wording must stand by it', async () => {
    const response = await test.ask('/v1/partners.geojson');
    expect(response.headers.get('content-type')).toBe('application/geo+json');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const { features, ...whole } = (await response.json()) as { features: object[] };
    expect(whole).toMatchObject({
      type: 'FeatureCollection',
      bbox: [126.64, -16.8, -179.9, 37.38],
      attribution: 'Places: the gazetteer; Made up, as the test says',
      asOf: '2026-11-22',
    });
    expect(features).toHaveLength(3);
    expect(features[2]).toEqual({
      type: 'Feature',
      id: 'harbour-city',
      geometry: { type: 'Point', coordinates: [135.2, 34.7] },
      properties: {
        kind: 'city',
        name: { en: 'City of Harbour', ja: '港市' },
        country: 'JP',
        cityId: 'harbour',
        precision: 'city',
        website: 'https://harbour.example/climate',
      },
    });
    expect(features[0]).toMatchObject({ id: 'delta-lab', properties: { illustrative: true } });
  });

  it('is valid without anybody', async () => {
    const empty = await layer(await openTestApp({ store: createMemoryStore() }));
    expect(getIssues(empty)).toEqual([]);
    expect(JSON.parse(empty)).toEqual({
      type: 'FeatureCollection',
      asOf: '1970-01-01',
      sources: [],
      features: [],
    });
  });
});
