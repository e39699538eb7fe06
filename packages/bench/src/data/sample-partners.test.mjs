import { beforeAll, describe, expect, it } from 'vitest';
import { check, endpoints } from '@climate-embed/schema';
import { landLayer, pointLayer } from './map-layers.mjs';
import { openSampleApi } from './sample-api.mjs';
import { samplePartners } from './sample-partners.mjs';

describe('sample partners', () => {
  const writes = samplePartners(300);
  const partners = writes.filter(({ kind }) => kind === 'partner').map(({ body }) => body);
  let answer;
  beforeAll(async () => (answer = await openSampleApi(writes)));

  const ask = async (path) => {
    const { status, body } = await answer(path);
    expect(status).toBe(200);
    return JSON.parse(body);
  };

  it('say in every record that they are made up, and are the same every time', () => {
    const records = writes.filter(({ kind }) => kind !== 'source');
    expect(records.every(({ body }) => body.illustrative === true)).toBe(true);
    expect(samplePartners(300)).toEqual(writes);
  });

  it('all have a place on the globe, a country and a name in two languages', () => {
    expect(partners).toHaveLength(300);
    for (const { position, country, name } of partners) {
      expect(Math.abs(position.longitude)).toBeLessThanOrEqual(180);
      expect(Math.abs(position.latitude)).toBeLessThanOrEqual(85);
      expect(country).toMatch(/^[A-Z]{2}$/);
      expect(Object.keys(name)).toEqual(['en', 'ko']);
    }
  });

  it('are answered by the real app as columns that fit the contract', async () => {
    const points = await ask('/v1/partners/points.json');
    const filters = await ask('/v1/partners/points/filters.json');
    expect(check(endpoints.partnerPoints.response, points)).toEqual([]);
    expect(check(endpoints.partnerFilters.response, filters)).toEqual([]);
    expect(points.longitudes).toHaveLength(300);
    expect(points.illustrative).toBe(true);
    expect(filters.networkNames).toHaveLength(12);
  });

  it('stand at the same places in the layer of the libraries', () => {
    const { features } = JSON.parse(pointLayer(writes));
    const places = features.map(({ geometry }) => geometry.coordinates);
    expect(places).toEqual(partners.map(({ position }) => [position.longitude, position.latitude]));
  });
});

describe('the land of the libraries', () => {
  it('has no edge that runs across the whole map, but for those along a pole', () => {
    const [{ geometry }] = JSON.parse(landLayer()).features;
    const steps = geometry.coordinates.flatMap(([ring]) =>
      ring
        .slice(1)
        .map(([longitude, latitude], at) => [Math.abs(longitude - ring[at][0]), latitude]),
    );
    expect(steps.length).toBeGreaterThan(3000);
    expect(steps.filter(([step, latitude]) => step > 180 && Math.abs(latitude) < 90)).toEqual([]);
  });
});
