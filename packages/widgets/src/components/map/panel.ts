import { type Facet } from '@climate-embed/figures/map';
import { optionsOf } from '@climate-embed/figures/map-tools';
import { html, nothing, type TemplateResult } from 'lit';

import { clear } from './acts.js';
import type { ClimateMap } from './map.js';
import type { Stage } from './stage.js';
import type { MapToolWords } from './tool-words.js';

const FACETS = ['country', 'network', 'topic'] as const satisfies readonly Facet[];

/** Options that a select holds; a register has no more countries than that, but may have networks. */
const MOST = 300;

/** One facet as a choice of one value, each with what choosing it gives. */
function facetTemplate(
  map: ClimateMap,
  stage: Stage,
  facet: (typeof FACETS)[number],
  { tools, topics }: MapToolWords,
): TemplateResult {
  const { choice, counts, locale, register, words } = stage;
  const chosen = choice[facet];
  const options = optionsOf(
    { locale, words, topics, filters: register.filters },
    facet,
    counts[facet],
  )
    .filter(({ count, value }) => count || chosen.includes(value))
    .slice(0, MOST);
  // Several can be chosen by the page; a reader then sees them as one choice.
  const several = chosen.length > 1 ? chosen.join(' ') : '';
  const change = ({ target }: Event): void =>
    map.filter(facet, (target as HTMLSelectElement).value.split(' ').filter(Boolean));
  return html`<label>
    <span>${tools.facets[facet]}</span>
    <select @change=${change} ?disabled=${!register.filters}>
      <option value="" ?selected=${!chosen.length}>${words.all}</option>
      ${several ? html`<option value=${several} ?selected=${true}>${several}</option>` : ''}
      ${options.map(({ count, label, lang, value }) => html`<option value=${value} lang=${lang ?? nothing} ?selected=${!several && chosen[0] === value}>${label} (${count})</option>`)}
    </select>
  </label>`;
}

/** Puts what is chosen into the fields, which keep what a reader has typed, whatever their attributes say. */
export function fillPanel({ renderRoot }: ClimateMap, { choice, search }: Stage): void {
  const panel = renderRoot.querySelector('[part=panel]')!;
  const input = panel.querySelector('input');
  // Not while it is typed in: a blank at the end may be the first of a new word.
  if (input && input.value.trim() !== search) input.value = search;
  panel.querySelectorAll('select').forEach((select, at) => {
    select.value = choice[FACETS[at]!].join(' ');
  });
}

/** Search by name, and the filters beside kinds. */
export function panelTemplate(map: ClimateMap, stage: Stage, words: MapToolWords): TemplateResult {
  void stage.register.wantFilters();
  const { choice, search } = stage;
  const typed = ({ target }: Event): void =>
    map.filter('search', [(target as HTMLInputElement).value]);
  const set = search || Object.values(choice).some((values) => values.length);
  return html`<label part="search">
      <span>${stage.words.words.search}</span>
      <input type="search" maxlength="200" autocomplete="off" @input=${typed} />
    </label>
    ${FACETS.map((facet) => facetTemplate(map, stage, facet, words))}
    <button ?hidden=${!set} @click=${() => clear(map)}>${words.tools.words.clear}</button>`;
}
