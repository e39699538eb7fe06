import type { Issue } from '@climate-embed/schema';

import { baseUrlOf } from './base-url.js';
import type { RequestSummary } from './errors/climate-error.js';
import type { Flight } from './flight.js';

/** What a client is made from. */
export interface ConnectOptions {
  /** Full address of the folder that holds `v1/`: an API or a static export. */
  readonly baseUrl: string;
  /** Used instead of the platform's `fetch`, for example `gather()`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Milliseconds to wait for an answer, `Infinity` for no limit; 10,000 unless told. */
  readonly timeout?: number | undefined;
  /** Told of each thing that was left out of a list because it is not as the contract says. */
  readonly onIssue?: ((issue: Issue, request: RequestSummary) => void) | undefined;
}

/** Where to ask and how; what `send` needs. Make one for each API and share it, since it shares requests. */
export interface Client extends ConnectOptions {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** Requests under way, by address. */
  readonly flights: Map<string, Flight>;
}

/**
 * Makes the client that `send` uses; it asks nothing yet. `createClient` is the comfortable one on
 * top of it; this one leaves out of a bundle whatever a page does not ask for.
 *
 * @example
 * const client = connect({ baseUrl: 'https://data.example' });
 * const kobe = await send(client, progress, { id: 'kobe' });
 */
export const connect = (options: ConnectOptions): Client => ({
  ...options,
  baseUrl: baseUrlOf(options.baseUrl),
  flights: new Map(),
});
