/** The pages that ours is held against: the same content without script, in Lit, in @material/web; and no cards. */
import { dataTag, moduleTag, pageOf } from './layout.mjs';

/** The floor: text, drawing and style stand in the page, as our own cards showed them. */
export function staticPage({ css, cards }) {
  return pageOf({
    count: cards.length,
    style: css,
    cards: cards.map(({ html }) => `<div class="embed">${html}</div>`),
  });
}

/** A minimal Lit element; the data stands in the page, nothing is asked for or checked. */
export function litPage({ cards }, origin) {
  const data = cards.map(({ html: _, ...card }) => card);
  return pageOf({
    count: cards.length,
    style: 'lit-card { display: block; min-block-size: 400px; }',
    head: moduleTag(`${origin}/lit-card.js`),
    cards: cards.map((_, index) => `<lit-card card="${index}"></lit-card>`),
    tail: dataTag('cards', data),
  });
}

const escape = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function materialCard({ title, place, verdict, figure, note, sentence, facts, source, html }) {
  const items = facts.map(
    ([label, value]) =>
      `<md-list-item><div slot="headline">${escape(value)}</div><div slot="supporting-text">${escape(label)}</div></md-list-item>`,
  );
  return `<md-elevated-card><h2>${escape(title)}</h2><p>${escape(place)}</p><p>${escape(verdict)}</p>
<p><strong>${escape(figure)}</strong> ${escape(note)}</p><p>${escape(sentence)}</p>${/<svg[^]*?<\/svg>/.exec(html)[0]}
<md-list>${items.join('')}</md-list><p>${escape(source)}</p></md-elevated-card>`;
}

/** Material's card and list around the same text and drawing; no data is asked for. */
export function materialPage({ cards }, origin) {
  return pageOf({
    count: cards.length,
    style: `md-elevated-card { display: block; padding: 22px; min-block-size: 480px; }
svg { overflow: visible; font-size: 11px; } .line, .path { fill: none; stroke: #16211d; stroke-width: 2; }
strong { font-size: 2.75rem; }`,
    head: moduleTag(`${origin}/material-card.js`),
    cards: cards.map(materialCard),
  });
}
