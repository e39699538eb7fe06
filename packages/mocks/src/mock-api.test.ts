import {
  type Progress,
  check,
  cities,
  city,
  endpoints,
  pathOf,
  progress,
  progressBatch,
  progressShape,
} from '@climate-embed/schema';
import { readSeed } from '@climate-embed/server/node';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { createMockApi } from './index.js';

const api = createMockApi({ now: () => Date.UTC(2026, 10, 21) });
const server = setupServer(...api.handlers);

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => api.reset());
afterAll(() => server.close());

const get = (path: string, init?: RequestInit) => fetch(`https://api.example${path}`, init);
const progressOf = (id: string) => get(pathOf(progress.path, { id }));
const read = async <T>(response: Response | Promise<Response>) =>
  (await (await response).json()) as T;
const batch = async (keys: string) =>
  (
    await read<{ items: { key: string; progress?: Progress; status?: number; detail?: string }[] }>(
      get(pathOf(progressBatch.path, { keys })),
    )
  ).items;

describe('normal', () => {
  it('answers each endpoint as the contract says, as the real application does', async () => {
    const params = {
      id: 'on-track',
      target: 'on-track-2035',
      country: 'ZZ',
      page: '1',
      keys: 'achieved,on-track',
    };
    for (const { path, response } of [
      endpoints.cities,
      endpoints.countryCities,
      endpoints.city,
      endpoints.progress,
      endpoints.targetProgress,
      endpoints.progressBatch,
    ]) {
      const answer = await get(pathOf(path, params));
      expect(answer.status, path).toBe(200);
      expect(check<unknown>(response, await answer.json()), path).toEqual([]);
    }
  });

  it('serves any host and any folder, and keeps a list of what it was asked', async () => {
    const answer = await fetch('https://other.example/data/v1/cities/achieved.json?x=1');
    expect((await read<{ id: string }>(answer)).id).toBe('achieved');
    await progressOf('on-track');
    expect(api.requests).toEqual(['/v1/cities/achieved.json', '/v1/cities/on-track/progress.json']);
  });

  it('refuses an unknown city with a problem, and a write with 405', async () => {
    const unknown = await progressOf('atlantis');
    expect(unknown.status).toBe(404);
    expect(unknown.headers.get('content-type')).toContain('application/problem+json');
    expect((await get('/v1/cities.json', { method: 'POST' })).status).toBe(405);
  });

  it('answers 304 to who has the answer already', async () => {
    const etag = (await progressOf('on-track')).headers.get('etag')!;
    const again = await get('/v1/cities/on-track/progress.json', {
      headers: { 'if-none-match': etag },
    });
    expect(again.status).toBe(304);
  });

  it("takes records of the caller's choice, such as those of the real cities", async () => {
    const real = createMockApi({ records: readSeed(), now: () => Date.UTC(2026, 10, 21) });
    server.use(...real.handlers);
    try {
      const kobe = await read<Progress>(progressOf('kobe'));
      expect(kobe.city.name['ja']).toBe('神戸');
      expect(kobe).not.toHaveProperty('illustrative');
    } finally {
      server.resetHandlers();
    }
  });
});

describe('slow', () => {
  it('answers once it is told to', async () => {
    let release = (): void => {};
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    api.scenario('slow', { until });
    let answered = false;
    const asked = progressOf('on-track').then((answer) => {
      answered = true;
      return answer;
    });
    // Another city is asked and answered meanwhile, after as many turns as the slow one would need.
    api.scenario('normal', { match: 'achieved' });
    await progressOf('achieved');
    expect(answered).toBe(false);
    release();
    expect((await asked).status).toBe(200);
  });

  it('lets the caller give up', async () => {
    api.scenario('slow', { until: new Promise(() => {}) });
    const controller = new AbortController();
    const asked = get('/v1/cities.json', { signal: controller.signal });
    controller.abort();
    await expect(asked).rejects.toHaveProperty('name', 'AbortError');
  });
});

describe('empty', () => {
  it('knows the city and nothing of it', async () => {
    api.scenario('empty');
    const answer = await read<Progress>(progressOf('on-track'));
    expect(answer).toMatchObject({ verdict: 'not-assessable', reason: 'no-target', series: [] });
    expect(check(progressShape, answer)).toEqual([]);
    expect(await read(get(pathOf(city.path, { id: 'on-track' })))).toMatchObject({
      targets: [],
      inventories: [],
    });
  });

  it('has lists without items', async () => {
    api.scenario('empty');
    expect(await read(get(cities.path))).toMatchObject({ items: [], total: 0 });
  });
});

describe('failing', () => {
  it('answers 503 with a problem', async () => {
    api.scenario('failing');
    const answer = await progressOf('on-track');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ status: 503, requestId: 'mock' });
  });
});

describe('malformed', () => {
  it('answers with 200 and something that the contract forbids', async () => {
    api.scenario('malformed');
    const answer = await progressOf('on-track');
    expect(answer.status).toBe(200);
    expect(check(progressShape, await answer.json())).toEqual([
      { path: 'asOf', expected: 'date YYYY-MM-DD', found: 'number' },
    ]);
  });

  it('spoils one item of a list and leaves the others', async () => {
    api.scenario('malformed');
    const issues = check(cities.response, await read<unknown>(get(cities.path)));
    expect(issues.map(({ path }) => path)).toEqual(['items[0].id']);
  });

  it('leaves a refusal as it is', async () => {
    api.scenario('malformed');
    expect((await progressOf('atlantis')).status).toBe(404);
  });
});

describe('offline', () => {
  it('does not answer', async () => {
    api.scenario('offline');
    await expect(progressOf('on-track')).rejects.toThrow(TypeError);
    api.reset();
    expect((await progressOf('on-track')).status).toBe(200);
  });
});

describe('a scenario for one city', () => {
  it('leaves the others alone', async () => {
    api.scenario('failing', { match: 'on-track' });
    expect((await progressOf('on-track')).status).toBe(503);
    expect((await progressOf('achieved')).status).toBe(200);
    expect((await get(cities.path)).status).toBe(200);
  });

  it('gives way to the one set after it', async () => {
    api.scenario('failing', { match: 'on-track' });
    api.scenario('normal', { match: 'on-track' });
    expect((await progressOf('on-track')).status).toBe(200);
  });

  it('holds in a gathered request for its part of it', async () => {
    api.scenario('failing', { match: 'on-track' });
    api.scenario('malformed', { match: 'increasing' });
    const [achieved, increasing, gone, onTrack] = await batch(
      'achieved:achieved-2035,increasing,no-such,on-track',
    );
    expect(achieved?.progress?.verdict).toBe('achieved');
    expect(increasing?.progress?.asOf).toBeTypeOf('number');
    expect(gone).toMatchObject({ key: 'no-such', status: 404 });
    expect(onTrack).toMatchObject({ key: 'on-track', status: 503 });
    expect(onTrack).not.toHaveProperty('progress');
  });

  it('takes a gathered request down with it when it is offline', async () => {
    api.scenario('offline', { match: 'on-track' });
    await expect(batch('achieved,on-track')).rejects.toThrow(TypeError);
  });
});
