/** Data could not be had; the element says so to the reader. Bubbles and crosses shadow roots. */
export class ClimateErrorEvent extends Event {
  readonly detail: { readonly error: unknown };

  constructor(detail: { readonly error: unknown }) {
    super('climate-error', { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'climate-error': ClimateErrorEvent;
  }
}
