import { kindName, listPage } from '@climate-embed/figures/map';
import { byName, inRank, labelOf, pageLine, partnerTitle } from '@climate-embed/figures/map-tools';
import type { TopicWords } from '@climate-embed/figures/partner';
import { html, nothing, type TemplateResult } from 'lit';

import { picked } from '../../templates/picked.js';
import { choose } from './acts.js';
import type { ClimateMap } from './map.js';
import type { Stage } from './stage.js';
import type { MapToolWords } from './tool-words.js';

/** Rows that come into the document at once; the others as a reader gets near them. */
const SLICE = 50;
/** How near the end of the rows, CSS pixels. */
const NEAR = 600;

interface Ordered {
  readonly lang: string;
  readonly names: number;
  readonly keys: Uint32Array;
}

const orders = new WeakMap<Uint32Array, Ordered>();

/** The keys in the order of the list, which is also the order in which markers are walked. */
export function orderOf({ keys, locale, register, search }: Stage): Uint32Array {
  const { hits, known, names } = register;
  const before = orders.get(keys);
  if (before?.lang === locale.lang && before.names === known) return before.keys;
  const ordered = search && hits.ranked ? inRank(keys, hits.ranked) : byName(locale, keys, names);
  orders.set(keys, { lang: locale.lang, names: known, keys: ordered });
  return ordered;
}

/** The country of a partner, in the reader's language; empty before the filters have come. */
function countryOf({ locale, register, words }: Stage, key: number, topics: TopicWords): string {
  const { names, of } = register.filters?.columns.country ?? {};
  const code = names?.[of![key]!];
  return code ? labelOf({ locale, words, topics }, 'country', code).text : '';
}

/** One partner: its name, or as long as that is on its way what is known of it. */
export function rowTemplate(
  stage: Stage,
  key: number,
  selected: string | null,
  { tools, topics }: MapToolWords,
): TemplateResult {
  const { locale, register, words } = stage;
  const entry = register.names[key];
  const { kindNames, kinds } = register.points;
  return html`<li>
    <button data-key=${key} aria-current=${entry && entry.id === selected ? 'true' : nothing}>
      ${entry ? picked(partnerTitle(locale, entry)) : html`<i>${tools.words.loading}</i>`}
      <small>${kindName(words, kindNames[kinds[key]!], true)}</small>
      <small>${countryOf(stage, key, topics)}</small>
    </button>
  </li>`;
}

/** The key of the row that something happened on. */
export const keyAt = ({ target }: Event): number | undefined => {
  const row = (target as Element).closest?.<HTMLElement>('[data-key]');
  return row ? Number(row.dataset['key']) : undefined;
};

/** From row to row by arrow keys, to the ends by Home and End; the tab key walks them too. */
function walk(event: KeyboardEvent): void {
  const rows = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('[data-key]')];
  const at = rows.indexOf((event.target as Element).closest<HTMLElement>('[data-key]')!);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  rows[to]?.focus();
}

/** All that the filters leave, a page at a time. */
export function listTemplate(map: ClimateMap, stage: Stage, words: MapToolWords): TemplateResult {
  const { register } = stage;
  const page = listPage(orderOf(stage), map.page);
  const shown = page.keys.subarray(0, map.rows);
  // Those of a whole page where they decide on its order.
  void register.want(page.pages > 1 ? shown : page.keys);
  const more = ({ currentTarget }: Event): void => {
    const { clientHeight, scrollHeight, scrollTop } = currentTarget as Element;
    if (scrollHeight - scrollTop - clientHeight > NEAR || map.rows >= page.keys.length) return;
    map.rows += SLICE;
    map.requestUpdate();
  };
  const turn = (by: number) => (): void => {
    map.page = page.page + by;
    map.rows = SLICE;
    map.requestUpdate();
    map.renderRoot.querySelector('[part=rows]')!.scrollTop = 0;
  };
  const { next, previous } = words.tools.words;
  return html`<div
      part="rows"
      @scroll=${more}
      @keydown=${walk}
      @click=${(event: Event) => {
        const key = keyAt(event);
        if (key !== undefined) void choose(map, key);
      }}
    >
      <ol aria-busy=${stage.waiting}>
        ${[...shown].map((key) => rowTemplate(stage, key, map.selected, words))}
      </ol>
    </div>
    ${
      page.pages > 1
        ? html`<nav part="pages" aria-labelledby="page">
            <button ?disabled=${page.page === 1} @click=${turn(-1)}>${previous}</button>
            <small id="page" role="status"
              >${pageLine({ ...stage, topics: words.topics }, words.tools, page)}</small
            >
            <button ?disabled=${page.page === page.pages} @click=${turn(1)}>${next}</button>
          </nav>`
        : ''
    }`;
}
