import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where a widget is in its life. */
export type ResourceStatus = 'initial' | 'pending' | 'complete' | 'error';

/**
 * Keeps one resource for one element: asks when the key changes, aborts what is no longer wanted, drops
 * late answers, and keeps the last good value of the same key when a refresh fails.
 *
 * The host calls `run` from `willUpdate`; the controller asks the host to update when the status changes.
 */
export class ResourceController<Value> implements ReactiveController {
  status: ResourceStatus = 'initial';
  value: Value | undefined;
  error: unknown;
  #key = '';
  #abort: AbortController | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #settled: (controller: ResourceController<Value>) => void;

  /** @param settled called once for each answer or error that is still wanted. */
  constructor(
    host: ReactiveControllerHost,
    settled: (controller: ResourceController<Value>) => void,
  ) {
    this.#host = host;
    this.#settled = settled;
    host.addController(this);
  }

  /** Asks for `key` unless it is the one in hand; an empty one lets go of everything. */
  run(key: string, ask: (signal: AbortSignal) => Promise<Value>): void {
    if (key === this.#key) return;
    this.#key = key;
    this.value = undefined;
    this.#start(key && ask);
  }

  /** Asks again for the same key; what is on the screen stays until there is something newer. */
  again(ask: (signal: AbortSignal) => Promise<Value>): void {
    this.#start(ask);
    this.#host.requestUpdate();
  }

  /** Puts a value in place without asking. */
  set(value: Value): void {
    this.#key = '';
    this.#start();
    this.value = value;
    this.status = 'complete';
  }

  /** Ends in an error that did not come from asking. */
  fail(error: unknown): void {
    this.again(() => Promise.reject(error as Error));
    this.value = undefined;
  }

  hostDisconnected(): void {
    // What is under way is let go; a reconnected host starts again from its key.
    if (this.status !== 'pending') return;
    this.#key = '';
    this.#start();
  }

  #start(ask?: ((signal: AbortSignal) => Promise<Value>) | false | ''): void {
    this.#abort?.abort();
    this.error = undefined;
    this.status = ask ? 'pending' : 'initial';
    const { signal } = (this.#abort = new AbortController());
    const settle = (status: 'complete' | 'error', change: () => void): void => {
      if (signal.aborted) return;
      change();
      this.status = status;
      this.#host.requestUpdate();
      this.#settled(this);
    };
    if (ask)
      ask(signal).then(
        (value) => settle('complete', () => (this.value = value)),
        (error: unknown) => settle('error', () => (this.error = error)),
      );
  }
}
