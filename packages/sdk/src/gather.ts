import { PROGRESS_BATCH_PATH } from '@climate-embed/schema';

import type { Ask, Client } from './connect.js';
import { fetchJson } from './fetch-json.js';
import type { RawAnswer } from './raw-answer.js';

/** One progress that is to be asked for together with others. */
interface Waiting {
  readonly key: string;
  readonly url: string;
  readonly signal: AbortSignal;
  readonly resolve: (answer: RawAnswer | PromiseLike<RawAnswer>) => void;
}

interface Item {
  readonly key: string;
  readonly progress?: unknown;
  readonly status?: number;
}

/** As many as one address may name (see `progressBatch` in the endpoint table). */
const MOST = 100;

// The two progress addresses of the endpoint table (a test holds them together). A comma or a colon in a name
// would break the list of keys: such a one is asked for alone.
const PROGRESS = /\/v1\/cities\/([^/,:]+)\/progress(?:\/([^/,:]+))?\.json$/;

/** What this tick has asked for so far. */
const ticks = new WeakMap<Client['flights'], Waiting[]>();

/**
 * Waits for the end of the tick and asks for all progress of it in one request, anything else by itself.
 * Only a running server answers such a request; a static export does not.
 *
 * @example
 * const client = connect({ baseUrl: 'https://data.example', ask: gather });
 */
export const gather: Ask = (client, url, signal) => {
  const [, id, target] = PROGRESS.exec(url) ?? [];
  if (!id) return fetchJson(client, url, signal);
  return new Promise((resolve) => {
    const tick = ticks.get(client.flights) ?? [];
    if (!tick.length) setTimeout(flush, 0, client);
    ticks.set(client.flights, tick);
    tick.push({ key: target ? `${id}:${target}` : id, url, signal, resolve });
  });
};

function flush(client: Client): void {
  const tick = ticks
    .get(client.flights)!
    .filter(({ signal }) => !signal.aborted)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  ticks.delete(client.flights);
  while (tick[0]) void askTogether(client, tick.splice(0, MOST));
}

async function askTogether(client: Client, tick: readonly Waiting[]): Promise<void> {
  const { url, signal, resolve } = tick[0]!;
  if (!tick[1]) return resolve(fetchJson(client, url, signal));
  const controller = new AbortController();
  let callers = tick.length;
  for (const one of tick)
    one.signal.addEventListener('abort', () => --callers || controller.abort());
  const keys = tick.map(({ key }) => key).join();
  const batch = client.baseUrl + PROGRESS_BATCH_PATH.replace('{keys}', keys);
  const asked = fetchJson(client, batch, controller.signal);
  const answer = await asked.catch(() => undefined);
  const items = (answer?.body as { items?: unknown } | null | undefined)?.items;
  for (const one of tick) {
    const item =
      Array.isArray(items) &&
      (items as (Item | null)[]).find((each) => each?.key === decodeURIComponent(one.key));
    one.resolve(
      item
        ? {
            ...answer!,
            url: one.url,
            status: item.progress ? 200 : (item.status ?? 500),
            body: item.progress ?? { title: '', ...item },
          }
        : asked,
    );
  }
}
