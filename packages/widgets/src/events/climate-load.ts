/** Data has arrived and is on the screen. Bubbles and crosses shadow roots. */
export class ClimateLoadEvent<Data = unknown> extends Event {
  readonly detail: { readonly data: Data };

  constructor(detail: { readonly data: Data }) {
    super('climate-load', { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'climate-load': ClimateLoadEvent;
  }
}
