import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { ClimateSelectEvent, Selection } from '../events/climate-select.js';

/** A widget that can be linked with others on the page. */
export interface Linked extends ReactiveControllerHost, EventTarget {
  readonly group: string | null;
  /** Shows what was chosen elsewhere. */
  follow(chosen: Selection): void;
}

/** What was chosen last in each group. */
export const chosen = new Map<string, Selection>();

/** Links widgets that name the same group, wherever on the page they stand and whenever they come. */
export class GroupController implements ReactiveController {
  readonly #host: Linked;
  #joined: string | null = null;
  /** What was followed last there: whoever comes back follows only what was chosen meanwhile. */
  #last: Selection | undefined;

  constructor(host: Linked) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('climate-select', this);
  }

  hostDisconnected(): void {
    document.removeEventListener('climate-select', this);
  }

  /** One who comes late shows what the group shows already. Call it before an update. */
  look(): void {
    const { group } = this.#host;
    if (group !== this.#joined) this.#last = undefined;
    this.#joined = group;
    const last = chosen.get(group!);
    if (last && last !== this.#last) this.#follow(last);
  }

  handleEvent({ defaultPrevented, detail, group }: ClimateSelectEvent): void {
    // A page may tell of a choice too, and tell anything.
    if (
      !defaultPrevented &&
      group &&
      group === this.#host.group &&
      typeof (detail?.partner ?? detail?.event) === 'string'
    )
      this.#follow(detail);
  }

  #follow(selection: Selection): void {
    this.#last = selection;
    this.#host.follow(selection);
  }
}
