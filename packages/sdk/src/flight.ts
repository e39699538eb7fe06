import type { Client } from './connect.js';
import { fetchJson } from './fetch-json.js';
import type { RawAnswer } from './raw-answer.js';

/** A request under way and those who wait for it. */
export interface Flight {
  readonly answer: Promise<RawAnswer>;
  readonly controller: AbortController;
  /** How many wait. */
  callers: number;
  /** Forgets it, unless another has taken its place. */
  readonly land: () => void;
}

/** The request for an address that is under way, else a new one. */
export function board(client: Client, url: string): Flight {
  const { flights } = client;
  let flight = flights.get(url);
  if (!flight) {
    const controller = new AbortController();
    const answer = fetchJson(client, url, controller.signal);
    const land = (): void => void (flights.get(url) === flight && flights.delete(url));
    flights.set(url, (flight = { answer, controller, callers: 0, land }));
    answer.catch(land);
  }
  return flight;
}
