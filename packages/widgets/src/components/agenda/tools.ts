import type { Lang } from '@climate-embed/figures';
import type { Row } from '@climate-embed/figures/agenda';
import type { ChangeKind } from '@climate-embed/figures/agenda-tools';
import type { EventAgenda } from '@climate-embed/schema';
import { undatedText } from '@climate-embed/figures/agenda-tools';
import { html, type TemplateResult } from 'lit';

import type { ResourceController } from '../../controllers/resource-controller.js';
import { addSheet, stateTemplate } from '../../states.js';
import { addressesOf } from './addresses.js';
import type { ClimateAgenda } from './agenda.js';
import { openerTemplate, type Panel } from './buttons.js';
import { calendarTemplate, fillTicks, tickTemplate } from './calendar.js';
import { checkZones } from './clocks.js';
import { deskOf } from './desk.js';
import { fillFilters, filtersTemplate, noteTemplate } from './filters.js';
import { place } from './grid.js';
import type { EventList } from './list-pages.js';
import { markTemplate } from './rows.js';
import { fillLink, shareTemplate } from './share.js';
import type { Stage } from './stage.js';
import { type AgendaToolWords, loadToolWords } from './tool-words.js';
import { toolsStyles } from './tools.styles.js';
import { watchOf } from './watch.js';
import { wholeOf } from './whole.js';

export { about as details } from './about.js';
export { clockOf, clocks } from './clocks.js';
export { detail } from './detail.js';
export { rows } from './filters.js';
export { grid } from './grid.js';
export { walk } from './walk.js';

/** Makes an element ready for what a reader asks for, and brings the words for it in. */
export function prepare(agenda: ClimateAgenda, lang: Lang): Promise<AgendaToolWords> {
  addSheet(agenda, toolsStyles);
  checkZones(agenda);
  deskOf(agenda);
  return loadToolWords(lang);
}

/** What is said where there is no programme to show, or no fresh one. */
export function state(
  agenda: ClimateAgenda,
  resource: ResourceController<EventAgenda | EventList>,
  { details, tools }: AgendaToolWords,
): TemplateResult | '' {
  const { empty, notFound } = tools.words;
  const errors = { ...details.errors, 'not-found': notFound };
  return stateTemplate(agenda, resource, { ...details, empty, errors });
}

/** Opens a panel as its button does, or closes it. */
export function open(agenda: ClimateAgenda, panel: Panel): void {
  deskOf(agenda).toggle(panel);
}

const opener = (agenda: ClimateAgenda, panel: Panel, word: string): TemplateResult =>
  openerTemplate(agenda, panel, word, deskOf(agenda).panel === panel);

/** The session that is on, or comes next. */
const current = ({ view }: Stage): Row | undefined =>
  view.all.find(({ state: now }) => now === 'now') ??
  view.all.find(({ state: now }) => now === 'next');

/** Shows what is on: its day, its row in sight and with the focus. */
async function jump(agenda: ClimateAgenda, { day, id }: Row): Promise<void> {
  agenda.choose({ day, track: '', language: '', place: '', text: '' });
  await agenda.updateComplete;
  const row = agenda.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(`row-${id}`)}`);
  row?.scrollIntoView({ block: 'nearest' });
  (row?.querySelector('button') ?? row)?.focus({ preventScroll: true });
}

/** Above the rows: filters, and the way to what is on. */
export function bar(agenda: ClimateAgenda, stage: Stage, { tools }: AgendaToolWords): unknown[] {
  const { filter, now } = tools.words;
  const on = current(stage);
  return [
    agenda.many ? opener(agenda, 'filters', filter) : '',
    on ? html`<button part="now" @click=${() => jump(agenda, on)}>${now}</button>` : '',
  ];
}

const closing =
  (agenda: ClimateAgenda) =>
  (event: KeyboardEvent): void =>
    deskOf(agenda).escape(event);

/** The filters, where they are open. */
export function panel(
  agenda: ClimateAgenda,
  stage: Stage,
  words: AgendaToolWords,
): TemplateResult | '' {
  return deskOf(agenda).panel === 'filters'
    ? html`<div id="panel" part="panel" @keydown=${closing(agenda)}>
        ${filtersTemplate(agenda, stage, words)}
      </div>`
    : '';
}

/** In the footer: calendars, the link, and the page that prints well. */
export const acts = (
  agenda: ClimateAgenda,
  _: Stage,
  { tools: { words } }: AgendaToolWords,
): TemplateResult[] => [
  opener(agenda, 'calendar', words.calendar),
  opener(agenda, 'share', words.share),
];

/** The link, and the page that prints well. */
function shareMenu(agenda: ClimateAgenda, stage: Stage, words: AgendaToolWords): TemplateResult {
  const { event, locale } = stage;
  const at = addressesOf(agenda, locale.lang);
  return html`<div class="acts">
    ${shareTemplate(agenda, stage, words)}
    ${at ? html`<a href=${at('eventHtml', { event: event.id })}>${words.tools.words.print}</a>` : ''}
  </div>`;
}

/** What is open below the footer: calendars, or the link. */
export function menu(
  agenda: ClimateAgenda,
  stage: Stage,
  words: AgendaToolWords,
): TemplateResult | '' {
  const { panel: shown } = deskOf(agenda);
  if (shown !== 'calendar' && shown !== 'share') return '';
  return html`<div id="menu" part="menu" @keydown=${closing(agenda)}>
    ${shown === 'calendar' ? calendarTemplate(agenda, stage, words) : shareMenu(agenda, stage, words)}
  </div>`;
}

/**
 * What has happened, for those who listen; what the filters leave, for all. It stands there before anything is said, and
 * only what is new in it is read.
 */
export const note = (agenda: ClimateAgenda, stage: Stage, words: AgendaToolWords): TemplateResult =>
  html`<small part="note" role="status" aria-atomic="false"
    ><span part="said" class="spoken">${deskOf(agenda).said}</span>
    ${noteTemplate(agenda, stage, words)}</small
  >`;

/** What has become of a session, in a word; what takes place after all is as it was. */
function changeWord(
  kind: ChangeKind | undefined,
  { words }: Stage,
  { words: said }: AgendaToolWords['tools'],
): string {
  const { cancelled, moved, new: added } = said;
  const off = { cancelled, postponed: words.statuses['postponed'] ?? cancelled };
  return (
    { ...off, moved, unset: moved, room: moved, new: added, restored: '', removed: '' }[
      kind ?? 'restored'
    ] ?? ''
  );
}

/** Before a title: the box while a reader chooses, and what has changed. */
export function head(
  agenda: ClimateAgenda,
  { id, status, title }: Row,
  { tools }: AgendaToolWords,
): TemplateResult | '' {
  const { stage } = agenda;
  if (!stage) return '';
  const kind = deskOf(agenda).changes.get(id)?.kind;
  // What its status says already need not be said twice.
  const change = kind === status ? '' : changeWord(kind, stage, tools);
  return html`${tickTemplate(agenda, stage, id, title.text)}${change ? markTemplate({ id: 'changed', text: change }) : ''}`;
}

/** All that is known of when an event is whose day is not known. */
export const undated = ({ event, words }: Stage): string =>
  undatedText(words, wholeOf(event)?.event.between);

/** Call it after each update: what is typed stays, what stands in a grid finds its place. */
export function drawn(agenda: ClimateAgenda): void {
  fillFilters(agenda);
  fillTicks(agenda);
  fillLink(agenda);
  place(agenda);
  watchOf(agenda).look();
  deskOf(agenda).look();
}
