import { readFragment } from '@climate-embed/figures/agenda-tools';
import type { ReactiveController } from 'lit';

import type { ClimateAgenda } from './agenda.js';

/** Opens the session to which the address of the page points, and shows it once. The focus stays where it is. */
export class Pointed implements ReactiveController {
  readonly #agenda: ClimateAgenda;
  /** The fragment that was followed already. */
  #followed = '';
  /** The session to show once it is open. */
  #show: string | undefined;

  constructor(agenda: ClimateAgenda) {
    this.#agenda = agenda;
    agenda.addController(this);
    // The embed's own base tells only those who come before their host.
    if (agenda.isConnected) this.hostConnected();
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this);
  }

  handleEvent(): void {
    this.#followed = '';
    this.#agenda.requestUpdate();
  }

  /** Call it after each update. */
  look(): void {
    const { hash } = location;
    const { stage } = this.#agenda;
    if (!stage) return;
    if (hash !== this.#followed) {
      this.#followed = hash;
      const { event, session } = readFragment(hash) ?? {};
      const found = stage.view.all.find(({ id }) => id === session);
      if (!found || event !== stage.event.id) return;
      this.#show = found.id;
      this.#agenda.choose({ session: found.id, day: found.day });
    } else if (this.#show && this.#agenda.choice.session === this.#show) {
      const row = this.#agenda.renderRoot.querySelector(`#${CSS.escape(`row-${this.#show}`)}`);
      if (!row) return;
      this.#show = undefined;
      row.scrollIntoView({ block: 'nearest' });
    }
  }
}
