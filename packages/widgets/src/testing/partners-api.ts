import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';

import { type PartnersOf, registerOf } from './partners.js';

/** How the API of a test behaves from now on. */
export type Mood = 'well' | 'slow' | 'failing';

const rest = /\/v1\/(.*)\.json$/;

/** An API that knows the made-up partners of a test, and nothing else. */
export const partnersApi = {
  /** Paths asked for since the last reset, in order. */
  requests: [] as string[],
  register: registerOf(),
  /** Moods by what an address contains; the first that fits counts. */
  moods: [] as (readonly [part: string, mood: Mood])[],
  knows(what: PartnersOf): void {
    partnersApi.register = registerOf(what);
  },
  reset(): void {
    partnersApi.requests = [];
    partnersApi.moods = [];
    partnersApi.register = registerOf();
  },
};

function answer(path: string): unknown {
  const { register } = partnersApi;
  const [noun, second, third] = path.split('/');
  if (path === 'partners/points') return register.points;
  if (path === 'partners/points/filters') return register.filters;
  if (second === 'names') return register.blockAt(Number(third));
  if (noun === 'partners') return register.partner(second!);
  if (noun === 'relationships') return register.relationshipsOf(second!);
  return undefined;
}

const worker = setupWorker(
  http.get(rest, async ({ request }) => {
    const { pathname } = new URL(request.url);
    partnersApi.requests.push(pathname);
    const mood = partnersApi.moods.find(([part]) => pathname.includes(part))?.[1];
    if (mood === 'slow') await new Promise(() => {});
    if (mood === 'failing') return new HttpResponse(undefined, { status: 503 });
    const found = answer(rest.exec(pathname)![1]!);
    return found
      ? HttpResponse.json(found as object)
      : new HttpResponse(undefined, { status: 404 });
  }),
);

/** Registers the mock API for a test file; call it at the top of `describe`. */
export function usePartnersApi(): void {
  before(() => worker.start({ quiet: true, onUnhandledRequest: 'bypass' }));
  afterEach(() => partnersApi.reset());
  after(() => worker.stop());
}
