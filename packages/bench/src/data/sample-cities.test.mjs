import { describe, expect, it } from 'vitest';
import { openSampleApi } from './sample-api.mjs';
import { sampleCities, sampleId } from './sample-cities.mjs';

describe('sample cities', () => {
  it('say in every figure that they are made up', () => {
    const figures = sampleCities(20).filter(
      ({ kind }) => kind === 'target' || kind === 'inventory',
    );
    expect(figures.length).toBeGreaterThan(20);
    expect(figures.every(({ body }) => body.illustrative === true)).toBe(true);
  });

  it('are the same every time and differ from each other', () => {
    expect(sampleCities(3)).toEqual(sampleCities(3));
    const values = sampleCities(100)
      .filter(({ id }) => id.endsWith('-2013'))
      .map(({ body }) => body.value);
    expect(new Set(values).size).toBe(100);
  });

  it('are answered by the real app, a hundred in one request', async () => {
    const answer = await openSampleApi(sampleCities(100));
    const keys = Array.from({ length: 100 }, (_, index) => sampleId(index + 1));
    const { status, body } = await answer(`/v1/progress/${keys}.json`);
    const { items } = JSON.parse(body);
    expect(status).toBe(200);
    expect(items.filter(({ progress }) => progress?.illustrative)).toHaveLength(100);
    expect(new Set(items.map(({ progress }) => progress.verdict)).size).toBeGreaterThan(2);
  });
});
