import type { ReactiveController } from 'lit';

import { SizeController } from '../../controllers/size-controller.js';
import type { ClimateAgenda } from './agenda.js';

/** Once a minute is often enough to notice that a machine has slept. */
const MINUTE = 6e4;

/**
 * Has an agenda drawn anew when something changes by the clock, or when it has another width; nothing runs while
 * nobody looks.
 */
export class Watch implements ReactiveController {
  readonly #agenda: ClimateAgenda;
  readonly #size: SizeController;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due: number | undefined;

  constructor(agenda: ClimateAgenda) {
    this.#agenda = agenda;
    // In a turn of its own: what is laid out anew within the observer's is a complaint of the browser's.
    this.#size = new SizeController(agenda, () =>
      requestAnimationFrame(() => agenda.requestUpdate()),
    );
    agenda.addController(this);
    // The embed's own base tells only those who come before their host.
    this.hostConnected();
  }

  /** Width of the agenda in CSS pixels. */
  get width(): number {
    return this.#size.width || this.#agenda.clientWidth;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#tick);
    this.#tick();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#tick);
    clearTimeout(this.#timer);
  }

  /** Call it after each update. */
  look(): void {
    const { now, stage } = this.#agenda;
    this.#size.observe(this.#agenda);
    this.#due = now ? undefined : stage?.view.changesAt;
    this.#tick();
  }

  readonly #tick = (): void => {
    clearTimeout(this.#timer);
    if (!this.#due || document.hidden || !this.#agenda.isConnected) return;
    const left = this.#due - Date.now();
    if (left > 0) this.#timer = setTimeout(this.#tick, Math.min(left, MINUTE));
    else {
      this.#due = undefined;
      this.#agenda.requestUpdate();
    }
  };
}

const watches = new WeakMap<ClimateAgenda, Watch>();

/** The watch of an agenda: always the same one. */
export function watchOf(agenda: ClimateAgenda): Watch {
  let watch = watches.get(agenda);
  if (!watch) watches.set(agenda, (watch = new Watch(agenda)));
  return watch;
}
