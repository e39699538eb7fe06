import type { Locale } from '@climate-embed/figures';
import {
  emissionsTable,
  type EmissionsView,
  type EmissionsWords,
} from '@climate-embed/figures/emissions';
import type { Emissions } from '@climate-embed/schema';
import { html, nothing, type TemplateResult } from 'lit';

import { picked } from '../../templates/picked.js';
import type { Choice, FileKind } from './stage.js';
import { tableTemplate } from './table.js';

/** What a card shows, and what to do when a reader acts on it. */
export interface CardOptions {
  readonly data: Emissions;
  readonly view: EmissionsView;
  readonly selection: Choice;
  readonly locale: Locale;
  readonly words: EmissionsWords;
  /** True where the table is shown and not the picture. */
  readonly table: boolean;
  /** The details, once opened. */
  readonly details: unknown;
  /** Other cities, where they are asked for. */
  readonly compared: unknown;
  /** What takes a choice of years back; empty where there is none. */
  readonly allYears: string | undefined;
  readonly reset: () => void;
  readonly show: (table: boolean) => void;
  readonly toggle: (key: string) => void;
  readonly wake: (event: Event) => void;
  readonly save: (file: FileKind) => void;
  readonly open: () => void;
}

/** Years of a table that is there for those who listen while the picture is shown. */
const MOST = 100;
const FILES = ['CSV', 'SVG', 'PNG'] as const;

/** The card: title, switch, sentence, picture and legend, table, and where all of it comes from. */
export function cardTemplate(card: CardOptions): TemplateResult {
  const { data, view, selection, locale, words, table, details, wake } = card;
  const { chart, table: tableWord, download } = words.words;
  return html`<header part="header">
      <div>
        <p id="name" part="title">${view.title.map(picked)}</p>
        <small>${view.subtitle}</small>
        ${view.illustrative ? html`<mark>${view.illustrative}</mark>` : ''}
      </div>
      <div part="switch" role="group" aria-labelledby="name">
        ${[chart, tableWord].map((word, side) => html`<button aria-pressed=${table === !!side} @click=${() => card.show(!!side)}>${word}</button>`)}
      </div>
    </header>
    <p id="sentence" part="sentence">${view.sentence.map(picked)}</p>
    <div part="chart" ?hidden=${table} @pointermove=${wake} @focusin=${wake}>
      <div
        part="plot"
        tabindex="0"
        role="application"
        aria-labelledby="name"
        aria-describedby="sentence"
        @keydown=${wake}
      ></div>
      <ul part="legend">
        ${view.legend.map(({ key, label, tone, hidden }) => html`<li><button class=${tone} aria-pressed=${!hidden} @click=${() => card.toggle(key)}>${picked(label)}</button></li>`)}
        ${card.allYears ? html`<li><button class="all" @click=${card.reset}>${card.allYears}</button></li>` : ''}
        ${view.marks.map(({ kind, label }) => html`<li class=${kind}>${label}</li>`)}
      </ul>
      <p class="spoken" aria-live="polite"></p>
    </div>
    <div part="compare">${card.compared}</div>
    <div
      part="table"
      class=${table ? nothing : 'spoken'}
      role="region"
      tabindex=${table ? 0 : nothing}
      aria-labelledby="name"
    >
      ${
        // Beyond, it would cost more than the picture: the switch brings it.
        table || data.points.length <= MOST
          ? tableTemplate(emissionsTable(data, { ...selection, locale, words }))
          : ''
      }
    </div>
    <small>${view.notes.map((note, index) => [index ? html`<br />` : '', picked(note)])}</small>
    <footer part="provenance">
      <p>${view.provenance.map((text, index) => [index ? ' · ' : '', picked(text)])}</p>
      <span
        >${FILES.map((file) => html`<button aria-label="${download} ${file}" @click=${() => card.save(file)}>${file}</button>`)}
        <button aria-expanded=${!!details} aria-controls="details" @click=${card.open}>
          ${locale.words.details}
        </button></span
      >
    </footer>
    <div id="details" part="details" ?hidden=${!details}>${details}</div>`;
}
