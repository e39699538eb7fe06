import type { Change } from '@climate-embed/figures/agenda-tools';

import type { ClimateAgenda } from './agenda.js';
import type { Panel } from './buttons.js';
import { Pointed } from './pointed.js';
import { Updates } from './updates.js';

/** What a reader has opened and ticked on one agenda, beside what the agenda itself knows. */
export class Desk {
  panel: Panel | undefined;
  /** Ids of the sessions ticked for a calendar; nothing where nobody is choosing. */
  ticked: ReadonlySet<string> | undefined;
  /** True from a reader's wish for a file until it is there. */
  busy = false;
  /** What went wrong or well in the panel, in words. */
  note = '';
  /** The address that could not be copied; a field shows it. */
  link = '';
  /** What was shared last: a session, or with an empty text the event. */
  shared: string | undefined;
  /** What is announced, without being seen. */
  said = '';
  /** What has changed since the page was opened, the last of each session. */
  changes: ReadonlyMap<string, Change> = new Map();
  readonly #agenda: ClimateAgenda;
  readonly #updates: Updates;
  readonly #pointed: Pointed;

  constructor(agenda: ClimateAgenda) {
    this.#agenda = agenda;
    this.#updates = new Updates(agenda, this);
    this.#pointed = new Pointed(agenda);
  }

  /** Call it after each update. */
  look(): void {
    this.#updates.look();
    this.#pointed.look();
  }

  /** Opens a panel, or closes it where it is open already. */
  toggle(panel: Panel): void {
    this.change({ panel: this.panel === panel ? undefined : panel, note: '', shared: undefined });
  }

  /** Closes; the focus goes back to the button that opened. */
  async close(): Promise<void> {
    const { panel } = this;
    this.change({ panel: undefined, ticked: undefined, note: '' });
    await this.#agenda.updateComplete;
    this.#agenda.renderRoot.querySelector<HTMLElement>(`[data-panel="${panel}"]`)?.focus();
  }

  /** Escape closes what is open. */
  escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    void this.close();
  }

  /** Changes something and has the agenda drawn anew. */
  change(
    what: Partial<
      Pick<Desk, 'panel' | 'ticked' | 'busy' | 'note' | 'link' | 'shared' | 'said' | 'changes'>
    >,
  ): void {
    Object.assign(this, what);
    this.#agenda.requestUpdate();
  }
}

const desks = new WeakMap<ClimateAgenda, Desk>();

/** The desk of an agenda: always the same one. */
export function deskOf(agenda: ClimateAgenda): Desk {
  let desk = desks.get(agenda);
  if (!desk) desks.set(agenda, (desk = new Desk(agenda)));
  return desk;
}
