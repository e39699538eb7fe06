/** What came of one request: an answer, or what `fetch` rejects with. */
export type Reply = Response | Error;

/** A `fetch` that answers from a function and keeps a list of what it was asked. */
export interface ObservedFetch {
  readonly fetch: typeof globalThis.fetch;
  /** Path and query of each request, in order. */
  readonly paths: string[];
  /** The signal of each request, in order. */
  readonly signals: AbortSignal[];
}

/**
 * Makes a `fetch` to hand to a client. Like the platform's, it refuses to be called as a method and rejects
 * when its signal is aborted.
 *
 * @param reply given the request; a promise that stays pending is a host that does not answer.
 */
export function observedFetch(reply: (request: Request) => Reply | Promise<Reply>): ObservedFetch {
  const paths: string[] = [];
  const signals: AbortSignal[] = [];
  async function fetch(
    this: unknown,
    input: RequestInfo | URL,
    init?: RequestInit,
  ): Promise<Response> {
    if (this !== undefined) throw new TypeError('Illegal invocation');
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    paths.push(pathname + search);
    const signal = init?.signal ?? request.signal;
    signals.push(signal);
    const answer = await Promise.race([reply(request), aborted(signal)]);
    if (answer instanceof Error) throw answer;
    return answer;
  }
  return { fetch, paths, signals };
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
  });

/** An answer that never comes. */
export const silence = (): Promise<never> => new Promise(() => {});

/** A promise and its handle. */
export function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
