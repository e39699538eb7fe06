import type { Client } from './connect.js';
import { NetworkError } from './errors/network-error.js';
import { TimeoutError } from './errors/timeout-error.js';
import { board } from './flight.js';
import type { RawAnswer } from './raw-answer.js';

/** How one caller waits. */
export interface RequestOptions {
  /** Gives up for this caller; the shared request goes on while others wait for it. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds this caller is ready to wait; the client's unless told. */
  readonly timeout?: number | undefined;
}

/**
 * Asks an address, or joins the request for it that is under way.
 *
 * @param url full address.
 * @throws NetworkError, TimeoutError, or the signal's own reason.
 */
export function request(
  client: Client,
  url: string,
  { signal, timeout = client.timeout ?? 1e4 }: RequestOptions = {},
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const flight = board(client, url);
    flight.callers++;
    const stop = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
    const leave = (reason: unknown): void => {
      stop();
      reject(reason);
      if (--flight.callers) return;
      flight.land();
      flight.controller.abort();
    };
    const abort = (): void => leave(signal!.reason);
    signal?.addEventListener('abort', abort);
    // A timer takes 31 bits; a longer wait would end at once.
    const timer =
      timeout < 2 ** 31
        ? setTimeout(() => leave(new TimeoutError(url, timeout)), timeout)
        : undefined;
    flight.answer
      .finally(() => {
        stop();
        flight.land();
      })
      .then(resolve, (cause: unknown) => reject(new NetworkError(url, cause)));
  });
}
