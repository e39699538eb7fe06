import { PROGRESS_BATCH_PATH } from '@climate-embed/schema';

type Fetch = typeof globalThis.fetch;

/** One progress that is to be asked for together with others; the key comes first, to sort by. */
type Waiting = readonly [
  key: string,
  base: string,
  address: RequestInfo | URL,
  options: RequestInit | undefined,
  resolve: (answer: Response | Promise<Response>) => void,
];

interface Item {
  readonly key: string;
  readonly progress?: unknown;
  readonly status?: number;
}

/** As many as one address may name (see `progressBatch` in the endpoint table). */
const MOST = 100;

// The two progress addresses of the endpoint table (a test holds them together). A comma or a colon in a name
// would break the list of keys: a name that needs escapes is asked for alone.
const PROGRESS = /(.*)\/v1\/cities\/([^/,:%]+)\/progress(?:\/([^/,:%]+))?\.json$/;

/**
 * Makes a `fetch` that asks one API for all progress of a tick in one request, and for anything else as ever.
 * Who goes away meanwhile does not stop the others. Only a running server answers such a request; a static
 * export does not.
 *
 * @param ask what to ask with; the platform's unless told.
 * @example
 * const client = connect({ baseUrl: 'https://data.example', fetch: gather() });
 */
export function gather(ask: Fetch = (...request) => fetch(...request)): Fetch {
  const tick: Waiting[] = [];
  const flush = async (): Promise<void> => {
    const some = tick.sort().splice(0, MOST);
    if (tick[0]) setTimeout(flush);
    const [[, base, address, options, resolve], second] = some as [Waiting, Waiting?];
    if (!second) return resolve(ask(address, options));
    const keys = some.map(([key]) => key).join();
    const asked = ask(base + PROGRESS_BATCH_PATH.replace('{keys}', keys), {
      headers: options?.headers,
    } as RequestInit);
    const parts = await asked
      .then(
        (answer) => answer.clone().json() as Promise<{ items?: readonly (Item | null)[] } | null>,
      )
      // Each then gets the failure itself.
      .catch(() => null);
    for (const [key, , , , take] of some) {
      const item = parts?.items?.find?.((each) => each?.key === key);
      const { progress, status = 500 } = item ?? {};
      take(
        item
          ? Response.json(progress ?? { title: '', ...item }, { status: progress ? 200 : status })
          : asked.then((answer) => answer.clone()),
      );
    }
  };
  return (address, options) => {
    const [, base, id, target] = PROGRESS.exec(`${address as string}`) ?? [];
    return id
      ? new Promise((resolve) => {
          if (!tick[0]) setTimeout(flush);
          tick.push([target ? `${id}:${target}` : id, base!, address, options, resolve]);
        })
      : ask(address, options);
  };
}
