import type { ClimateAgenda } from './agenda.js';

/** Takes the focus along when a reader goes from a list to an event and back. */
export class Way {
  /** Whether the link that led to the page was looked at: only the first list follows it. */
  pointed = false;
  readonly #agenda: ClimateAgenda;
  /** Where the focus goes as soon as it is there. */
  #to: string | undefined;
  #event = '';

  constructor(agenda: ClimateAgenda) {
    this.#agenda = agenda;
  }

  /** A reader has chosen an event. */
  went(event: string): void {
    this.#event = event;
    this.#to = '[part=back]';
  }

  /** Call it after each update. */
  look(): void {
    const { event, renderRoot, status } = this.#agenda;
    if (this.#event && !event) {
      this.#to = `[data-event="${CSS.escape(this.#event)}"]`;
      this.#event = '';
    }
    if (!this.#to || status === 'pending') return;
    const stop = renderRoot.querySelector<HTMLElement>(this.#to);
    // In a folded list there is nothing to see of it.
    const fold = stop?.closest('details');
    if (fold) fold.open = true;
    stop?.focus();
    if (stop || status === 'error') this.#to = undefined;
  }
}
