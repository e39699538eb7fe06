import { number } from '@climate-embed/figures';
import { html, nothing, type TemplateResult } from 'lit';

import type { ClimateMap } from './map.js';
import type { Stage } from './stage.js';

/** The buttons for the other filters, for map and list. */
function switchTemplate(map: ClimateMap, { words }: Stage): TemplateResult {
  const { listed } = map;
  return html`<button
      part="more"
      ?hidden=${map.noFilters}
      aria-expanded=${map.filtering}
      aria-controls="panel"
      @click=${() => map.toggle()}
    >
      ${words.words.filter}
    </button>
    <div part="switch" ?hidden=${map.picture.flat} role="group" aria-labelledby="name">
      ${(['map', 'list'] as const).map((side) => html`<button aria-pressed=${listed === (side === 'list')} @click=${() => (map.view = side)}>${words.words[side]}</button>`)}
    </div>`;
}

/** The chips of kinds. */
function filtersTemplate(map: ClimateMap, { chips, choice, locale, words }: Stage): TemplateResult {
  const chip = (label: string, count: number, kinds: string[], pressed: boolean): TemplateResult =>
    html`<button aria-pressed=${pressed} @click=${() => map.filter('kind', pressed ? [] : kinds)}>
      ${label} <b>${number(locale, count)}</b>
    </button>`;
  const all = chips.reduce((sum, { count }) => sum + count, 0);
  return html`<div part="filters" ?hidden=${map.noFilters} role="group" aria-labelledby="name">
    ${chip(words.all, all, [], !choice.kind.length)}
    ${chips.map(({ count, label, value }) => chip(label, count, [value], choice.kind.includes(value)))}
  </div>`;
}

/** The picture, with what it is called and what zooms it. */
function mapTemplate(map: ClimateMap, { summary, words }: Stage): TemplateResult {
  const { picture, tools: [, said] = [] } = map;
  const wake = (event: Event): void => picture.wake(event);
  const { reset, zoomIn, zoomOut } = words.words;
  return html`<div part="map" ?hidden=${map.listed}>
    <div
      part="plot"
      tabindex="0"
      role="application"
      aria-labelledby="name"
      aria-describedby=${said ? 'summary keys' : 'summary'}
      @pointerenter=${wake}
      @pointerdown=${wake}
      @focusin=${wake}
      @keydown=${wake}
      @click=${wake}
    >
      <canvas>${summary}</canvas>
    </div>
    ${said ? html`<p id="keys" part="keys">${said.tools.words.keys}</p>` : ''}
    <div part="zoom">
      <button
        aria-label=${zoomIn}
        title=${zoomIn}
        @click=${() => picture.move((moves) => moves.zoom(2))}
      >
        +
      </button>
      <button
        aria-label=${zoomOut}
        title=${zoomOut}
        @click=${() => picture.move((moves) => moves.zoom(0.5))}
      >
        −
      </button>
      <button aria-label=${reset} title=${reset} @click=${() => picture.view?.go(undefined)}>
        ⤢
      </button>
    </div>
  </div>`;
}

/** All of the map: header, filters, map or list, sheet, notes, source. */
export function cardTemplate(
  map: ClimateMap,
  stage: Stage,
  footer: (buttons: unknown) => TemplateResult,
): TemplateResult {
  const { heading, listed, sheet, tools: [tools, words] = [] } = map;
  const open = !!(map.selected || sheet?.group);
  return html`<header part="header">
      <p id="name" part="title"><slot name="heading">${heading || stage.words.title}</slot></p>
      ${switchTemplate(map, stage)}
    </header>
    <p>
      <small id="summary" part="summary" role="status">${stage.summary}</small>
      ${stage.illustrative ? html`<mark>${stage.illustrative}</mark>` : ''}
    </p>
    ${filtersTemplate(map, stage)}
    <div id="panel" part="panel" ?hidden=${!map.filtering}>
      ${map.filtering && tools ? tools.panel(map, stage, words!) : ''}
    </div>
    <div
      part="body"
      class=${open ? `beside ${sheet?.settled ? 'settled' : ''}` : nothing}
      aria-busy=${stage.waiting}
      @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && open && sheet?.close()}
    >
      ${mapTemplate(map, stage)}
      <div part="list" ?hidden=${!listed}>
        ${
          !listed
            ? ''
            : tools
              ? tools.list(map, stage, words!)
              : map.stuck
                ? html`<button @click=${map.reload}>${stage.locale.unavailable}</button>`
                : ''
        }
      </div>
      <div part="sheet" ?hidden=${!open}></div>
    </div>
    <small part="note"
      >${listed ? '' : stage.unplaced}${tools ? tools.note(map, stage, words!) : ''}</small
    >
    ${footer('')}`;
}
