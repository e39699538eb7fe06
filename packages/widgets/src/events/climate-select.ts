import type { LocalizedText } from '@climate-embed/schema';

/** What a reader has chosen: a partner or an event. */
export interface Selection {
  /** Id of the partner. */
  readonly partner?: string | undefined;
  /** Id of the event: agendas of the same group show its programme. */
  readonly event?: string | undefined;
  /** Id of the city whose administration it is: cards and charts of the same group show that city. */
  readonly city?: string | undefined;
  readonly name: LocalizedText;
}

/**
 * A reader has chosen a partner or an event. Bubbles and crosses shadow roots; widgets of the same group follow. Call
 * `preventDefault` to keep them from it.
 */
export class ClimateSelectEvent extends Event {
  readonly detail: Selection;
  /** The group of the widget in which it was chosen, if it has one. */
  readonly group: string | null;

  constructor(detail: Selection, group: string | null = null) {
    super('climate-select', { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
    this.group = group;
  }
}

declare global {
  interface HTMLElementEventMap {
    'climate-select': ClimateSelectEvent;
  }
}
