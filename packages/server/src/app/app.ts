import { type Lang, LANGUAGES } from '@climate-embed/figures';
import {
  type Endpoint,
  endpoints,
  type FileEndpoint,
  files,
  type IsoDate,
  pathOf,
} from '@climate-embed/schema';

import { fileHandlers, handlers } from '../routes/handlers.js';
import type { Handler } from '../routes/route-context.js';
import type { Store } from '../store/store.js';
import { type Answer, formOf, type Ready } from './answer.js';
import type { Assets } from './assets.js';
import { BoundedAnswers } from './bounded-answers.js';
import { explain } from './explain.js';
import { createMatcher } from './match.js';
import type { Refusal } from './problem.js';
import { type Snapshot, takeSnapshot } from './snapshot.js';
import { brokenAddress, unknownAddress } from './unknown-address.js';

/** What an app is made of. */
export interface AppOptions {
  readonly store: Store;
  /** Milliseconds since 1970; `Date.now` by default. Only the UTC date is taken from it. */
  readonly now?: () => number;
  /** Where a reader reports an error in a figure: a URI, `mailto:` included. */
  readonly report?: string;
  readonly assets?: Assets;
  /** False makes it answer as a folder of files would, without the endpoints marked `live`. */
  readonly live?: boolean;
  /** The languages of pages for people; all six by default. */
  readonly pages?: readonly Lang[];
  /** Told of a failure that the reader sees as a 500 without particulars. */
  readonly onError?: (error: unknown) => void;
}

/** The API as a function: two doors, one path behind them. */
export interface App {
  /**
   * The ready answer to GET or HEAD: 200, 304 or a redirect. Nothing is built for an address that was asked for
   * before. Undefined where there is none; `fetch` says why.
   *
   * @param path percent-encoded, without a query.
   */
  lookup(method: string, path: string, ifNoneMatch?: string): Ready | undefined;
  /** Answers any request; never rejects. */
  fetch(request: Request): Promise<Response>;
}

/** Memory for ready answers, in bytes. Batches are apart: their keys can be combined without end. */
const ANSWERS_LIMIT = 96 * 1024 * 1024;
const BATCHES_LIMIT = 16 * 1024 * 1024;

const DAY = 86_400_000;

type Served = Endpoint | FileEndpoint;

const HANDLERS: Readonly<Record<string, Handler<Served>>> = { ...handlers, ...fileHandlers };

const isLive = (endpoint: Served): boolean => 'live' in endpoint;

class ClimateApp implements App {
  readonly #options: AppOptions;
  readonly #now: () => number;
  readonly #match;
  readonly #answers = new BoundedAnswers(ANSWERS_LIMIT);
  readonly #batches = new BoundedAnswers(BATCHES_LIMIT);
  #snapshot: Snapshot | undefined;
  #change = -1;
  #day = -1;
  #today: IsoDate = '';

  constructor(options: AppOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
    const live = options.live ?? true;
    const served = Object.entries<Served>({ ...endpoints, ...files }).filter(
      ([, end]) => live || !isLive(end),
    );
    this.#match = createMatcher<string, Served>(Object.fromEntries(served));
  }

  lookup(method: string, path: string, ifNoneMatch?: string): Ready | undefined {
    if (method !== 'GET' && method !== 'HEAD') return undefined;
    this.#refresh();
    const found = this.#answers.get(path) ?? this.#resolve(path);
    return 'refused' in found ? undefined : formOf(found, method, ifNoneMatch);
  }

  fetch(request: Request): Promise<Response> {
    return explain(request, {
      lookup: (method, path, tags) => this.lookup(method, path, tags),
      refusalAt: (path) => this.#refusalAt(path),
      ...this.#options,
    });
  }

  /** Throws the answers away when the data has changed or a new day has begun. */
  #refresh(): void {
    const change = this.#options.store.change();
    const day = Math.floor(this.#now() / DAY);
    if (change === this.#change && day === this.#day) return;
    if (change !== this.#change) this.#snapshot = undefined;
    this.#change = change;
    this.#day = day;
    this.#today = new Date(day * DAY).toISOString().slice(0, 10);
    this.#answers.clear();
    this.#batches.clear();
  }

  #refusalAt(path: string): Refusal | undefined {
    this.#refresh();
    const found = this.#resolve(path);
    return 'refused' in found ? found : undefined;
  }

  #resolve(path: string): Answer | Refusal {
    const ready = this.#answers.get(path) ?? this.#batches.get(path);
    if (ready) return ready;
    const matches = this.#match(path);
    if (!matches) return brokenAddress();
    let refusal: Refusal | undefined;
    for (const { name, endpoint, params } of matches) {
      const address = pathOf(endpoint.path, params);
      // One address for one thing: other spellings of it find the same answer and are not kept.
      if (address !== path) return this.#resolve(address);
      const handler = HANDLERS[name]!;
      const answer = handler(params as never, this.#context());
      if (!('refused' in answer)) {
        (isLive(endpoint) ? this.#batches : this.#answers).set(path, answer);
        return answer;
      }
      refusal ??= answer;
    }
    return refusal ?? this.#options.assets?.answerTo(path) ?? unknownAddress(path);
  }

  #context() {
    this.#snapshot ??= takeSnapshot(this.#options.store.records());
    const { pages = LANGUAGES, report } = this.#options;
    return {
      snapshot: this.#snapshot,
      today: this.#today,
      pages,
      resolve: (path: string) => this.#resolve(path),
      ...(report !== undefined && { report }),
    };
  }
}

/**
 * Makes the API over a store. It knows neither Node nor sockets: the same function answers in a server, in a test
 * and in a mock inside a browser.
 *
 * @example
 * const app = createApp({ store });
 * const response = await app.fetch(new Request('http://localhost/v1/cities.json'));
 */
export function createApp(options: AppOptions): App {
  return new ClimateApp(options);
}
