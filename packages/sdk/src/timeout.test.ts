import { progress } from '@climate-embed/schema';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { connect } from './connect.js';
import { TimeoutError } from './errors/timeout-error.js';
import { send } from './send.js';
import { deferred, observedFetch, silence } from './testing/observed-fetch.js';
import { sampleProgress } from './testing/sample.js';

const baseUrl = 'https://data.example';
const id = 'alpha';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const outcome = (asked: Promise<unknown>): Promise<unknown> =>
  asked.catch((error: unknown) => error);

it("ends with a TimeoutError after the client's time, ten seconds unless told", async () => {
  const { fetch, signals } = observedFetch(silence);
  const asked = outcome(send(connect({ baseUrl, fetch }), progress, { id }));
  await vi.advanceTimersByTimeAsync(9_999);
  expect(signals[0]?.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  const error = await asked;
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({
    name: 'TimeoutError',
    message:
      '[climate-embed] GET /v1/cities/alpha/progress.json took over 10000 ms. Try again or raise the timeout.',
    request: { method: 'GET', url: `${baseUrl}/v1/cities/alpha/progress.json` },
  });
  expect(signals[0]?.aborted).toBe(true);
});

it('counts for the one caller who set it', async () => {
  const late = deferred<Response>();
  const { fetch, signals } = observedFetch(() => late.promise);
  const client = connect({ baseUrl, fetch, timeout: Infinity });
  const hasty = outcome(send(client, progress, { id }, { timeout: 50 }));
  const patient = send(client, progress, { id });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await hasty).toBeInstanceOf(TimeoutError);
  expect(signals[0]?.aborted).toBe(false);
  late.resolve(Response.json(sampleProgress()));
  expect((await patient).city.id).toBe('alpha');
});

it('does not count a caller twice who has already left', async () => {
  const late = deferred<Response>();
  const { fetch } = observedFetch(() => late.promise);
  const client = connect({ baseUrl, fetch });
  const controller = new AbortController();
  const gone = outcome(send(client, progress, { id }, { signal: controller.signal, timeout: 50 }));
  const patient = send(client, progress, { id });
  controller.abort();
  await vi.advanceTimersByTimeAsync(5_000);
  late.resolve(Response.json(sampleProgress()));
  expect(await gone).toHaveProperty('name', 'AbortError');
  expect((await patient).city.id).toBe('alpha');
});

it('covers the body, not only its first byte', async () => {
  const { fetch } = observedFetch(() => new Response(new ReadableStream({})));
  const asked = outcome(send(connect({ baseUrl, fetch, timeout: 100 }), progress, { id }));
  await vi.advanceTimersByTimeAsync(100);
  expect(await asked).toBeInstanceOf(TimeoutError);
});

it.each([Infinity, 2 ** 31, Number.MAX_SAFE_INTEGER])(
  'takes %d as no limit, where a timer would fire at once',
  async (timeout) => {
    const late = deferred<Response>();
    const { fetch } = observedFetch(() => late.promise);
    const asked = send(connect({ baseUrl, fetch, timeout }), progress, { id });
    expect(vi.getTimerCount()).toBe(0);
    late.resolve(Response.json(sampleProgress()));
    expect((await asked).city.id).toBe('alpha');
  },
);

it('leaves no timer behind, whatever came of the request', async () => {
  const replies = [
    Response.json(sampleProgress()),
    new TypeError('down'),
    new Response('', { status: 500 }),
  ];
  const { fetch } = observedFetch(() => replies.shift() ?? silence());
  const client = connect({ baseUrl, fetch });
  for (let round = 0; round < 3; round++) await outcome(send(client, progress, { id }));
  const controller = new AbortController();
  const asked = outcome(send(client, progress, { id }, { signal: controller.signal }));
  controller.abort();
  await asked;
  expect(vi.getTimerCount()).toBe(0);
});
