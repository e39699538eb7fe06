import { watch } from '/v1/embed.js';

/** An element of the host's own, which keeps a card in its shadow root. */
class CityPanel extends HTMLElement {
  constructor() {
    super();
    watch(this.attachShadow({ mode: 'open' }));
  }

  connectedCallback() {
    const sheet = document.createElement('style');
    sheet.textContent = 'climate-progress { display: block; min-height: 36rem }';
    const card = document.createElement('climate-progress');
    card.setAttribute('city', this.getAttribute('city'));
    this.shadowRoot.replaceChildren(sheet, card);
  }
}

customElements.define('city-panel', CityPanel);
