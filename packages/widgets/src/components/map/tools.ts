import { type Lang, localizedIn, safeAddress } from '@climate-embed/figures';
import { linesLine, unfoundLine, unknownLine } from '@climate-embed/figures/map-tools';
import { foreignPicked, foreignText } from '@climate-embed/figures/partner';
import type { PartnerPoints } from '@climate-embed/schema';
import { html, type TemplateResult } from 'lit';

import type { ResourceController } from '../../controllers/resource-controller.js';
import { addSheet, stateTemplate } from '../../states.js';
import { picked } from '../../templates/picked.js';
import { warnOnce } from '../../warn-once.js';
import { clear } from './acts.js';
import { tiesFor } from './arcs.js';
import type { ClimateMap } from './map.js';
import { search } from './search.js';
import type { Stage } from './stage.js';
import { loadToolWords, type MapToolWords } from './tool-words.js';
import { toolsStyles } from './tools.styles.js';
import { listIn, wrong } from './written.js';

export { listTemplate as list } from './list.js';
export { fillPanel, panelTemplate as panel } from './panel.js';

/** What attributes look like: degrees east before degrees north; bounds west, south, east, north. */
const LIKE = { bounds: '100,18,148,52', center: '126.7,37.5', view: 'list', zoom: '4.5' };

/** Makes an element ready for what a reader asks for, and brings the words for it in. */
export function prepare(map: ClimateMap, lang: Lang): Promise<MapToolWords> {
  addSheet(map, toolsStyles);
  for (const name of wrong(map))
    warnOnce(`${name}="${map[name]}" cannot be read. Write it as in ${name}="${LIKE[name]}".`);
  return loadToolWords(lang);
}

/** What is said where there is no map to show, or no fresh one. */
export function state(
  map: ClimateMap,
  resource: ResourceController<PartnerPoints>,
  { details }: MapToolWords,
): TemplateResult | '' {
  // It is the whole register that is not there, and no city.
  const errors = { ...details.errors, 'not-found': details.errors['']! };
  return resource.status === 'error' ? stateTemplate(map, resource, { ...details, errors }) : '';
}

/** Below map and list: why nobody is left, what the lines are. Starts a search and the lines where they are due. */
export function note(map: ClimateMap, stage: Stage, words: MapToolWords): unknown {
  const { choice, keys, locale, register, search: text, waiting } = stage;
  const labels = { locale, words: stage.words, topics: words.topics, filters: register.filters };
  if (text) void search(register, text, () => map.requestUpdate());
  const kinds = listIn(map.relationships);
  const lines = tiesFor(map, stage, kinds);
  const filtered = text || Object.values(choice).some((values) => values.length);
  const nobody =
    keys.length || waiting || !filtered
      ? ''
      : text
        ? unfoundLine(words.tools, text)
        : unknownLine(labels, words.tools, register.points, choice) || words.tools.words.none;
  const { failed } = words.tools.words;
  return html`${register.lost ? html`<span role="status">${failed} <button @click=${map.reload}>${words.details.retry}</button></span>` : ''}
  ${nobody ? html`<span role="status">${nobody} <button @click=${() => clear(map)}>${words.tools.words.clear}</button></span>` : ''}
  ${lines ? html`<span>${linesLine(labels, words.tools, kinds)}</span>` : ''}`;
}

/** Where positions and names come from, in full. What comes from the API is text. */
export function details(
  { locale, register, words }: Stage,
  { details: said, tools }: MapToolWords,
): TemplateResult {
  const { lang } = locale;
  const { asOf, sources } = register.data;
  const label = said.words;
  return html`
    <p>${tools.words.keys}</p>
    <div>
      <h4>${label.sources}</h4>
      <ol>
        ${sources.map(
          ({ attribution, language = lang, licence, publisher, retrievedOn, title, url }) => {
            const address = safeAddress(url);
            const name = picked(foreignPicked(localizedIn(title, lang)));
            return html`<li>
              ${address ? html`<a href=${address} rel="noopener">${name}</a>` : name}.
              ${picked(foreignPicked(localizedIn(publisher, lang)))}. ${label.licence}:
              ${licence === 'unknown' ? label.unknown : foreignText(licence, 'name')}.
              ${said.retrieved(said.date(retrievedOn))}.
              ${attribution ? picked(foreignPicked(localizedIn({ [language]: attribution }, lang))) : ''}
            </li>`;
          },
        )}
      </ol>
    </div>
    <p>${words.words.land}. ${said.date(asOf)}</p>
  `;
}
