import { PROGRESS_BATCH_PATH } from '@climate-embed/schema';

import type { Ask, Asking } from './connect.js';
import { fetchJson } from './fetch-json.js';
import type { RawAnswer } from './raw-answer.js';

/** One progress that is to be asked for together with others; the key comes first, to sort by. */
type Waiting = readonly [
  key: string,
  url: string,
  signal: AbortSignal | undefined,
  resolve: (answer: Promise<RawAnswer>) => void,
];

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

/** What this tick has asked for so far, by base address. */
const ticks: Record<string, Waiting[]> = {};

/**
 * Waits for the end of the tick and asks for all progress of it in one request, anything else by itself. Who
 * has gone by then is left out; who goes later does not stop the others.
 * Only a running server answers such a request; a static export does not.
 *
 * @example
 * const client = connect({ baseUrl: 'https://data.example', ask: gather });
 */
export const gather: Ask = (client, url, signal) => {
  const [, id, target] = PROGRESS.exec(url) ?? [];
  return id
    ? new Promise((resolve) => {
        const tick = (ticks[client.baseUrl] ??= []);
        if (!tick[0]) setTimeout(flush, 0, client);
        tick.push([target ? `${id}:${target}` : id, url, signal, resolve]);
      })
    : fetchJson(client, url, signal);
};

function flush(client: Asking): void {
  const { baseUrl } = client;
  const tick = ticks[baseUrl]!.filter(([, , signal]) => !signal?.aborted).sort();
  delete ticks[baseUrl];
  while (tick[0]) {
    const some = tick.splice(0, MOST);
    const [first, second] = some;
    const keys = some.map(([key]) => key).join();
    const asked = second
      ? fetchJson(client, baseUrl + PROGRESS_BATCH_PATH.replace('{keys}', keys))
      : fetchJson(client, first![1], first![2]);
    for (const one of some) one[3](second ? asked.then((answer) => ownOf(answer, one)) : asked);
  }
}

/** The one's own part of an answer to many; the answer itself where it is none. */
function ownOf(answer: RawAnswer, [key, url]: Waiting): RawAnswer {
  const { items } = (answer.body ?? {}) as { items?: readonly (Item | null)[] };
  const item = items?.find?.((each) => each?.key === decodeURIComponent(key));
  if (!item) return answer;
  const { progress, status = 500 } = item;
  return {
    ...answer,
    url,
    status: progress ? 200 : status,
    body: progress ?? { title: '', ...item },
  };
}
