import { endpoints, pathOf, progress, targetProgress } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';

import { connect } from './connect.js';
import { gather } from './gather.js';
import { request } from './request.js';
import { send } from './send.js';
import { type Reply, observedFetch } from './testing/observed-fetch.js';
import { sampleCity, sampleProgress } from './testing/sample.js';

const baseUrl = 'https://data.example';

/** Answers batches, single progress and cities as a live API does; ids beginning with `no` are unknown. */
function liveApi({ url }: Request): Response {
  const path = decodeURIComponent(new URL(url).pathname);
  const keys = /^\/v1\/progress\/(.*)\.json$/.exec(path)?.[1]?.split(',');
  const one = (id: string) =>
    id.startsWith('no')
      ? { status: 404, detail: `There is no city "${id}".` }
      : { progress: sampleProgress(id) };
  if (keys)
    return Response.json({
      items: keys.map((key) => ({ key, ...one(key.split(':')[0]!) })),
    });
  const [, id] = /^\/v1\/cities\/([^/]+)\/progress/.exec(path) ?? [];
  return Response.json(id ? sampleProgress(id) : sampleCity());
}

function gathering(reply: (request: Request) => Reply | Promise<Reply> = liveApi) {
  const observed = observedFetch(reply);
  return { ...observed, client: connect({ baseUrl, fetch: gather(observed.fetch) }) };
}

describe('gathering', () => {
  it('asks for all progress of a tick at once, keys sorted and unique, and each gets his own', async () => {
    const { client, paths } = gathering();
    const answers = await Promise.all([
      send(client, progress, { id: 'gamma' }),
      send(client, progress, { id: 'alpha' }),
      send(client, targetProgress, { id: 'beta', target: 'beta-2050' }),
      send(client, progress, { id: 'gamma' }),
    ]);
    expect(paths).toEqual(['/v1/progress/alpha,beta:beta-2050,gamma.json']);
    expect(answers.map(({ city }) => city.id)).toEqual(['gamma', 'alpha', 'beta', 'gamma']);
  });

  it('asks for one alone at its own address', async () => {
    const { client, paths } = gathering();
    await send(client, progress, { id: 'alpha' });
    expect(paths).toEqual(['/v1/cities/alpha/progress.json']);
  });

  it('asks for at most a hundred at once', async () => {
    const { client, paths } = gathering();
    const ids = Array.from({ length: 201 }, (_, index) => `c${String(index).padStart(3, '0')}`);
    const answers = await Promise.all(ids.map((id) => send(client, progress, { id })));
    expect(answers.map(({ city }) => city.id)).toEqual(ids);
    expect(paths.map((path) => path.split(',').length)).toEqual([100, 100, 1]);
    expect(paths[2]).toBe('/v1/cities/c200/progress.json');
  });

  it('starts anew with each tick', async () => {
    const { client, paths } = gathering();
    await Promise.all(['alpha', 'beta'].map((id) => send(client, progress, { id })));
    await Promise.all(['beta', 'gamma'].map((id) => send(client, progress, { id })));
    expect(paths).toEqual(['/v1/progress/alpha,beta.json', '/v1/progress/beta,gamma.json']);
  });

  it('leaves every other endpoint of the contract alone', async () => {
    const { client, paths } = gathering();
    const every = Object.values(endpoints).map(({ path }) =>
      pathOf(path, { id: 'alpha', target: 't', page: '2', country: 'JP', keys: 'x' }),
    );
    await Promise.allSettled(every.map((path) => request(client, baseUrl + path)));
    const [alone, together] = [every.filter((path) => !path.includes('/alpha/progress')), 1];
    expect(paths).toEqual([...alone, '/v1/progress/alpha,alpha:t.json']);
    expect(paths).toHaveLength(every.length - 2 + together);
  });

  it('asks alone for a name that needs escapes, which could break the list of keys', async () => {
    const { client, paths } = gathering();
    const ids = ['alpha', 'a,b', 'beta', '서울'];
    const answers = await Promise.all(ids.map((id) => send(client, progress, { id })));
    expect(answers.map(({ city }) => city.id)).toEqual(ids);
    expect(paths.map(decodeURIComponent).sort()).toEqual([
      '/v1/cities/a,b/progress.json',
      '/v1/cities/서울/progress.json',
      '/v1/progress/alpha,beta.json',
    ]);
  });
});

describe('gathering when something fails', () => {
  it('gives each his own error and the others their answer', async () => {
    const { client } = gathering();
    const [good, unknown] = await Promise.allSettled([
      send(client, progress, { id: 'alpha' }),
      send(client, progress, { id: 'nowhere' }),
    ]);
    expect(good).toMatchObject({ status: 'fulfilled', value: { city: { id: 'alpha' } } });
    expect(unknown).toMatchObject({
      status: 'rejected',
      reason: {
        name: 'ResponseError',
        status: 404,
        problem: { detail: 'There is no city "nowhere".' },
        request: { url: `${baseUrl}/v1/cities/nowhere/progress.json` },
        message:
          '[climate-embed] GET /v1/cities/nowhere/progress.json answered 404. There is no city "nowhere".',
      },
    });
  });

  it('keeps a bad progress to the one who asked for it', async () => {
    const { client } = gathering(() =>
      Response.json({
        items: [
          { key: 'alpha', progress: { broken: true } },
          { key: 'beta', progress: sampleProgress('beta') },
        ],
      }),
    );
    const outcomes = await Promise.allSettled(
      ['alpha', 'beta'].map((id) => send(client, progress, { id })),
    );
    expect(outcomes).toMatchObject([
      {
        reason: {
          name: 'ValidationError',
          request: { url: `${baseUrl}/v1/cities/alpha/progress.json` },
        },
      },
      { value: { city: { id: 'beta' } } },
    ]);
  });

  it.each([
    ['is down', () => new TypeError('down'), 'NetworkError'],
    ['is busy', () => new Response('', { status: 503 }), 'ResponseError'],
    ['answers something else', () => Response.json({ items: [null, {}] }), 'ValidationError'],
    ['answers nothing', () => Response.json(null), 'ValidationError'],
  ])('tells everybody, and asks no more, when the host %s', async (_, reply, name) => {
    const { client, paths } = gathering(reply);
    const outcomes = await Promise.allSettled(
      ['alpha', 'beta'].map((id) => send(client, progress, { id })),
    );
    expect(outcomes).toMatchObject([{ reason: { name } }, { reason: { name } }]);
    expect(paths).toHaveLength(1);
  });

  it('answers the others when one has gone', async () => {
    const { client } = gathering();
    const controller = new AbortController();
    const gone = send(client, progress, { id: 'beta' }, { signal: controller.signal });
    const rest = ['alpha', 'gamma'].map((id) => send(client, progress, { id }));
    controller.abort();
    await expect(gone).rejects.toHaveProperty('name', 'AbortError');
    expect((await Promise.all(rest)).map(({ city }) => city.id)).toEqual(['alpha', 'gamma']);
  });
});
