/** A minimal card in Lit with its data in the page: what somebody would write who needs one card and no more. */
import { css, html, LitElement, svg } from 'lit';

const data = JSON.parse(document.querySelector('#cards').textContent);

const shape = ([tag, at, text]) =>
  tag === 'path'
    ? svg`<path class=${at.class} d=${at.d}></path>`
    : tag === 'circle'
      ? svg`<circle class=${at.class} cx=${at.cx} cy=${at.cy} r=${at.r}></circle>`
      : svg`<text class=${at.class} x=${at.x} y=${at.y} text-anchor=${at['text-anchor']}>${text}</text>`;

class LitCard extends LitElement {
  static styles = css`
    :host {
      display: block;
    }
    article {
      box-sizing: border-box;
      height: 100%;
      padding: 22px;
      border: 1px solid #ddd;
      border-radius: 14px;
    }
    p,
    dl,
    dd {
      margin: 0;
    }
    header {
      display: flex;
      justify-content: space-between;
    }
    strong {
      font-size: 2.75rem;
    }
    svg {
      display: block;
      overflow: visible;
      font-size: 11px;
    }
    .line,
    .path {
      fill: none;
      stroke: #16211d;
      stroke-width: 2;
    }
    .path {
      stroke: #0b6e4f;
      stroke-dasharray: 4 3;
    }
    .axis {
      stroke: #ddd;
    }
    dl {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 24px;
    }
  `;

  static properties = { card: { type: Number } };

  render() {
    const { title, place, verdict, figure, note, sentence, facts, source, shapes } =
      data[this.card];
    return html`<article>
      <header>
        <div>
          <p>${title}</p>
          <p>${place}</p>
        </div>
        <p>${verdict}</p>
      </header>
      <p><strong>${figure}</strong> ${note}</p>
      <p>${sentence}</p>
      <svg width="100%" height="136">${shapes.map(shape)}</svg>
      <dl>
        ${facts.map(
          ([label, value]) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
      <footer>${source}</footer>
    </article>`;
  }

  firstUpdated() {
    this.dispatchEvent(new Event('climate-load', { bubbles: true, composed: true }));
  }
}

customElements.define('lit-card', LitCard);
