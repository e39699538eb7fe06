/** What a list or a map is narrowed down to; a filter that is not set is an empty list or text. */
export interface FilterDetail {
  readonly kind: readonly string[];
  readonly country: readonly string[];
  readonly network: readonly string[];
  readonly topic: readonly string[];
  readonly search: string;
  /** How many partners are left. */
  readonly count: number;
}

/** A reader has filtered. Bubbles and crosses shadow roots. */
export class ClimateFilterEvent extends Event {
  readonly detail: FilterDetail;

  constructor(detail: FilterDetail) {
    super('climate-filter', { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'climate-filter': ClimateFilterEvent;
  }
}
