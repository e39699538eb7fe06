import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Once a minute is often enough to notice that a machine has slept. */
const MINUTE = 6e4;

/** Has its host updated when something changes by the clock; nothing runs while nobody looks. */
export class Ticker implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due: number | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
    clearTimeout(this.#timer);
  }

  /** @param due in milliseconds since 1970; nothing where nothing will change any more. */
  wait(due: number | undefined): void {
    this.#due = due;
    this.#look();
  }

  readonly #look = (): void => {
    clearTimeout(this.#timer);
    if (!this.#due || document.hidden) return;
    const left = this.#due - Date.now();
    if (left > 0) this.#timer = setTimeout(this.#look, Math.min(left, MINUTE));
    else {
      this.#due = 0;
      this.#host.requestUpdate();
    }
  };
}
