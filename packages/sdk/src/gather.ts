import { PROGRESS_BATCH_PATH } from '@climate-embed/schema';

import type { Ask, Client } from './connect.js';
import { fetchJson } from './fetch-json.js';
import type { RawAnswer } from './raw-answer.js';

/** One progress that is to be asked for together with others. */
interface Waiting {
  readonly key: string;
  readonly url: string;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (answer: Promise<RawAnswer>) => void;
}

interface Item {
  readonly key: string;
  readonly progress?: unknown;
  readonly status?: number;
}

/** As many as one address may name (see `progressBatch` in the endpoint table). */
const MOST = 100;

// The end of the two progress addresses of the endpoint table (a test holds them together). A comma or a colon
// in a name would break the list of keys: such a one is asked for alone.
const PROGRESS = /\/cities\/([^/,:]+)\/progress(?:\/([^/,:]+))?\.json$/;

/** What this tick has asked for so far. */
const ticks = new WeakMap<Client['flights'], Waiting[]>();

/**
 * Waits for the end of the tick and asks for all progress of it in one request, anything else by itself. Who
 * has gone by then is left out; who goes later does not stop the others.
 * Only a running server answers such a request; a static export does not.
 *
 * @example
 * const client = connect({ baseUrl: 'https://data.example', ask: gather });
 */
export const gather: Ask = (client, url, signal) => {
  const { flights } = client;
  const [, id, target] = PROGRESS.exec(url) ?? [];
  if (!id) return fetchJson(client, url, signal);
  return new Promise((resolve) => {
    let tick = ticks.get(flights);
    if (!tick) {
      ticks.set(flights, (tick = []));
      setTimeout(flush, 0, client);
    }
    tick.push({ key: target ? `${id}:${target}` : id, url, signal, resolve });
  });
};

function flush(client: Client): void {
  const { baseUrl, flights } = client;
  const tick = ticks.get(flights)!.filter(({ signal }) => !signal?.aborted);
  tick.sort((a, b) => (a.key < b.key ? -1 : 1));
  ticks.delete(flights);
  while (tick[0]) {
    const [{ url, signal }, ...more] = tick;
    const some = tick.splice(0, MOST);
    const keys = some.map(({ key }) => key).join();
    const asked = more[0]
      ? fetchJson(client, baseUrl + PROGRESS_BATCH_PATH.replace('{keys}', keys))
      : fetchJson(client, url, signal);
    for (const one of some)
      one.resolve(more[0] ? asked.then((answer) => ownOf(answer, one)) : asked);
  }
}

/** The one's own part of an answer to many; the answer itself where it is none. */
function ownOf(answer: RawAnswer, { key, url }: Waiting): RawAnswer {
  const { items } = (answer.body ?? {}) as { items?: unknown };
  const item =
    Array.isArray(items) &&
    (items as (Item | null)[]).find((each) => each?.key === decodeURIComponent(key));
  if (!item) return answer;
  const { progress, status = 500 } = item;
  return {
    ...answer,
    url,
    status: progress ? 200 : status,
    body: progress ?? { title: '', ...item },
  };
}
