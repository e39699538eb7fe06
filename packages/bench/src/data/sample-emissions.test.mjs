import { beforeAll, describe, expect, it } from 'vitest';
import { check, endpoints } from '@climate-embed/schema';
import { openSampleApi } from './sample-api.mjs';
import { chartId, sampleEmissions } from './sample-emissions.mjs';

describe('sample emissions', () => {
  let answer;
  beforeAll(async () => {
    answer = await openSampleApi([...sampleEmissions(30, 2), ...sampleEmissions(3000, 1)]);
  });

  const ask = async (steps, number) => {
    const { status, body } = await answer(`/v1/cities/${chartId(steps, number)}/emissions.json`);
    expect(status).toBe(200);
    return JSON.parse(body);
  };

  it.each([30, 3000])('are answered by the real app, %i steps in five parts', async (steps) => {
    const emissions = await ask(steps, 1);
    expect(check(endpoints.emissions.response, emissions)).toEqual([]);
    expect(emissions.illustrative).toBe(true);
    expect(emissions.points).toHaveLength(steps);
    expect(emissions.series.map(({ values }) => values.length)).toEqual(
      Array.from({ length: 5 }, () => steps),
    );
  });

  it('have parts that add up to the total of each year', async () => {
    const { points, series } = await ask(30, 1);
    points.forEach(({ value }, at) =>
      expect(series.reduce((sum, { values }) => sum + values[at], 0)).toBe(value),
    );
  });

  it('say in every figure that they are made up, and are the same every time', () => {
    const writes = sampleEmissions(30, 2);
    const figures = writes.filter(({ kind }) => kind === 'inventory' || kind === 'breakdown');
    expect(figures).toHaveLength(120);
    expect(figures.every(({ body }) => body.illustrative === true)).toBe(true);
    expect(sampleEmissions(30, 2)).toEqual(writes);
  });

  it('differ from city to city', async () => {
    const [one, other] = await Promise.all([ask(30, 1), ask(30, 2)]);
    expect(one.points[0].value).not.toBe(other.points[0].value);
  });
});
