import { progress } from '@climate-embed/schema';
import { expect, it } from 'vitest';

import { connect } from './connect.js';
import { send } from './send.js';
import { deferred, observedFetch, silence } from './testing/observed-fetch.js';
import { sampleProgress } from './testing/sample.js';

const baseUrl = 'https://data.example';
const id = 'alpha';

it('asks nothing when the signal is aborted before the start', async () => {
  const { fetch, paths } = observedFetch(silence);
  const client = connect({ baseUrl, fetch });
  const signal = AbortSignal.abort();
  await expect(send(client, progress, { id }, { signal })).rejects.toBe(signal.reason);
  expect(paths).toEqual([]);
});

it("rejects with the reason that the caller gave, or the platform's AbortError", async () => {
  const client = connect({ baseUrl, fetch: observedFetch(silence).fetch });
  const [named, plain] = [new AbortController(), new AbortController()];
  const asked = Promise.allSettled([
    send(client, progress, { id }, { signal: named.signal }),
    send(client, progress, { id }, { signal: plain.signal }),
  ]);
  named.abort('moved on');
  plain.abort();
  expect(await asked).toEqual([
    { status: 'rejected', reason: 'moved on' },
    { status: 'rejected', reason: expect.objectContaining({ name: 'AbortError' }) },
  ]);
});

it('gives up for the one caller only, and lets the request go with the last', async () => {
  const late = deferred<Response>();
  const { fetch, paths, signals } = observedFetch(() => late.promise);
  const client = connect({ baseUrl, fetch });
  const first = new AbortController();
  const one = send(client, progress, { id }, { signal: first.signal });
  const other = send(client, progress, { id });
  first.abort();
  await expect(one).rejects.toHaveProperty('name', 'AbortError');
  expect(signals[0]?.aborted).toBe(false);
  late.resolve(Response.json(sampleProgress()));
  expect((await other).city.id).toBe('alpha');
  expect(paths).toHaveLength(1);
});

it('aborts the request when its last caller has gone, and starts afresh for the next', async () => {
  let answer: () => Promise<Response> = silence;
  const { fetch, paths, signals } = observedFetch(() => answer());
  const client = connect({ baseUrl, fetch });
  const controllers = [new AbortController(), new AbortController()];
  const asked = controllers.map(({ signal }) => send(client, progress, { id }, { signal }));
  for (const controller of controllers) controller.abort();
  answer = async () => Response.json(sampleProgress());
  const next = send(client, progress, { id });
  await Promise.allSettled(asked);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  expect((await next).city.id).toBe('alpha');
  expect(paths).toHaveLength(2);
});

it('changes nothing when the abort comes after the answer', async () => {
  const { fetch, signals } = observedFetch(() => Response.json(sampleProgress()));
  const client = connect({ baseUrl, fetch });
  const controller = new AbortController();
  const answer = await send(client, progress, { id }, { signal: controller.signal });
  controller.abort();
  expect(answer.city.id).toBe('alpha');
  expect(signals[0]?.aborted).toBe(false);
});

it('leaves no listener behind on a signal that outlives many requests', async () => {
  const client = connect({
    baseUrl,
    fetch: observedFetch(() => Response.json(sampleProgress())).fetch,
  });
  const { signal } = new AbortController();
  let listening = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...args: Parameters<typeof add>) => (listening++, add(...args));
  signal.removeEventListener = (...args: Parameters<typeof remove>) => (
    listening--,
    remove(...args)
  );
  for (let round = 0; round < 5; round++) await send(client, progress, { id }, { signal });
  expect(listening).toBe(0);
});
