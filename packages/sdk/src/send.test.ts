import {
  type CityPage,
  type Progress,
  cities,
  progress,
  targetProgress,
} from '@climate-embed/schema';
import { describe, expect, expectTypeOf, it } from 'vitest';

import { connect } from './connect.js';
import { send } from './send.js';
import { observedFetch } from './testing/observed-fetch.js';
import { samplePage, sampleProgress } from './testing/sample.js';

const answering = (body: unknown, init?: ResponseInit) => {
  const observed = observedFetch(() => Response.json(body, init));
  return {
    ...observed,
    client: connect({ baseUrl: 'https://data.example', fetch: observed.fetch }),
  };
};

describe('send', () => {
  it('gives the answer of an endpoint, typed by it', async () => {
    const { client, paths } = answering(sampleProgress());
    const answer = await send(client, progress, { id: 'alpha' });
    expectTypeOf(answer).toEqualTypeOf<Progress>();
    expect(answer).toEqual(sampleProgress());
    expect(paths).toEqual(['/v1/cities/alpha/progress.json']);
  });

  it('asks for each parameter by name and for no other', () => {
    const { client } = answering({});
    expectTypeOf(send<'/v1/cities.json', CityPage>).toBeCallableWith(client, cities, {});
    // @ts-expect-error the target is missing
    const missing = () => send(client, targetProgress, { id: 'alpha' });
    // @ts-expect-error there is no such parameter
    const unknown = () => send(client, progress, { id: 'alpha', year: '2030' });
    expect([missing, unknown]).toHaveLength(2);
  });

  it('encodes what it is given, so that an id never reaches beyond its place', async () => {
    const { client, paths } = answering(sampleProgress());
    await send(client, targetProgress, { id: 'a/../b?c#d', target: '서울 2030' });
    expect(paths).toEqual([
      '/v1/cities/a%2F..%2Fb%3Fc%23d/progress/%EC%84%9C%EC%9A%B8%202030.json',
    ]);
  });

  it('lets fields and enum members through that it does not know', async () => {
    const newer = {
      ...sampleProgress('alpha', 'far-ahead'),
      mood: 'bright',
      caveats: ['under-review'],
    };
    const { client } = answering(newer);
    expect(await send(client, progress, { id: 'alpha' })).toEqual(newer);
  });

  it('works with a fetch that the page wraps after the client is made', async () => {
    const client = connect({ baseUrl: 'https://data.example' });
    const { fetch } = globalThis;
    const observed = observedFetch(() => Response.json(samplePage(['alpha'])));
    try {
      globalThis.fetch = (...args) => (0, observed.fetch)(...args);
      const { items } = await send(client, cities, {});
      expect(items[0]?.id).toBe('alpha');
    } finally {
      globalThis.fetch = fetch;
    }
    expect(observed.paths).toEqual(['/v1/cities.json']);
  });

  it('follows what the host says of where the answer came from', async () => {
    const response = Response.json({ broken: true });
    Object.defineProperty(response, 'url', { value: 'https://mirror.example/v1/cities.json' });
    const { fetch } = observedFetch(() => response);
    const client = connect({ baseUrl: 'https://data.example', fetch });
    await expect(send(client, cities, {})).rejects.toMatchObject({
      name: 'ValidationError',
      request: { method: 'GET', url: 'https://mirror.example/v1/cities.json' },
    });
  });
});
