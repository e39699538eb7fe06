import { type Locale, localizedIn, type Picked } from '@climate-embed/figures';
import { dateText } from '@climate-embed/figures/agenda';
import { readFragment } from '@climate-embed/figures/agenda-tools';
import { type EventRow, type EventsWords, eventsView } from '@climate-embed/figures/events';
import { fill, foreignPicked } from '@climate-embed/figures/partner';
import { html, nothing, type TemplateResult } from 'lit';

import { chosen } from '../../controllers/group-controller.js';
import { choose } from '../../data/choose.js';
import { idIn } from '../../data/id-in.js';
import { languageAt } from '../../data/language.js';
import { wordsOf } from '../../data/words.js';
import { addSheet } from '../../states.js';
import { picked } from '../../templates/picked.js';
import { addressesOf, feedAt } from './addresses.js';
import type { ClimateAgenda } from './agenda.js';
import { type EventList, fetchEvents } from './list-pages.js';
import { listStyles } from './list.styles.js';
import { markTemplate, parted } from './rows.js';
import { Way } from './way.js';

export type { EventList } from './list-pages.js';

const eventsWords = wordsOf('.events');

const ways = new WeakMap<ClimateAgenda, Way>();
/** Lists whose past events a reader has asked for. */
const unfolded = new WeakSet<ClimateAgenda>();
/** What each list is said with: what was there before stays until there are words in the language asked for. */
const spoken = new WeakMap<ClimateAgenda, readonly [EventsWords, Locale]>();

/** The list that each shows, until the link that led to the page was looked at. */
const fresh = new WeakMap<ClimateAgenda, EventList>();

/** Asks for the events that the attributes name, and for what they are said with. */
export async function ask(agenda: ClimateAgenda, signal: AbortSignal): Promise<EventList> {
  addSheet(agenda, listStyles);
  if (!ways.has(agenda)) ways.set(agenda, new Way(agenda));
  const [list] = await Promise.all([
    fetchEvents(agenda, signal),
    eventsWords.load(languageAt(agenda)),
  ]);
  if (!ways.get(agenda)!.pointed) fresh.set(agenda, list);
  return list;
}

/** On the button that leads back from an event to the list. */
export const back = (agenda: ClimateAgenda): string => spoken.get(agenda)?.[0].words.back ?? '';

/**
 * A reader chooses an event: the page is told, and in a group the others show it; alone, the list gives its own place
 * to the programme.
 */
function open(agenda: ClimateAgenda, { items }: EventList, id: string): void {
  const { name } = items.find((one) => one.id === id)!;
  if (!choose(agenda, { event: id, name })) return;
  if (agenda.group) return agenda.requestUpdate();
  ways.get(agenda)!.went(id);
  agenda.event = id;
}

const rowTemplate = (agenda: ClimateAgenda, list: EventList, row: EventRow): TemplateResult =>
  html`<li
    part="event"
    aria-current=${agenda.group && chosen.get(agenda.group)?.event === row.id ? 'true' : nothing}
  >
    <p part="when">
      ${row.datetime ? html`<time datetime=${row.datetime}>${row.date}</time>` : row.date}
      ${row.marks.map(markTemplate)}
      ${row.illustrative ? markTemplate({ id: '', text: row.illustrative }) : ''}
    </p>
    <button data-event=${row.id} part="event-name" @click=${() => open(agenda, list, row.id)}>
      ${picked(row.name)}
    </button>
    ${row.where.length ? html`<p part="line">${parted(row.where)}</p>` : ''}
    ${row.lines.map(({ after, before, parts }) => html`<p part="line">${before}${parted(parts)}${after}</p>`)}
  </li>`;

const rowsTemplate = (
  agenda: ClimateAgenda,
  list: EventList,
  rows: readonly EventRow[],
): TemplateResult =>
  html`<ol part="events">
    ${rows.map((row) => rowTemplate(agenda, list, row))}
  </ol>`;

/** Events that are over: folded, or where only those to come are shown behind a button once there are none. */
function pastTemplate(
  agenda: ClimateAgenda,
  list: EventList,
  { past, upcoming }: ReturnType<typeof eventsView>,
  { words }: EventsWords,
): TemplateResult | '' {
  const name = `${words.past} (${past.length})`;
  const show = async (): Promise<void> => {
    unfolded.add(agenda);
    agenda.requestUpdate();
    await agenda.updateComplete;
    agenda.renderRoot.querySelector<HTMLElement>('[part=past] [data-event]')?.focus();
  };
  if (!past.length) return '';
  if (agenda.view !== 'upcoming')
    return html`<details part="past" ?open=${!upcoming.length}>
      <summary>${name}</summary>
      ${rowsTemplate(agenda, list, past)}${olderTemplate(list, words.left)}
    </details>`;
  if (upcoming.length) return '';
  return unfolded.has(agenda)
    ? html`<div part="past">
        ${rowsTemplate(agenda, list, past)}${olderTemplate(list, words.left)}
      </div>`
    : html`<button class="show-past" @click=${show}>${name}</button>`;
}

/** How many events are left out of a long list. */
const olderTemplate = ({ left }: EventList, words: string): TemplateResult | '' =>
  left ? html`<p part="line">${fill(words, left)}</p>` : '';

/** The calendar of what is listed, to subscribe to. */
function feedTemplate(
  agenda: ClimateAgenda,
  lang: Locale['lang'],
  word: string,
): TemplateResult | '' {
  const at = addressesOf(agenda, lang);
  const [city, organiser] = [idIn(agenda.city), idIn(agenda.organiser)];
  if (!at) return '';
  const feed = organiser
    ? at('localEventsOfIcs', { partner: organiser })
    : city
      ? at('localEventsInIcs', { id: city })
      : at('localEventsIcs');
  return html`<a href=${feedAt(feed)}>${word}</a>`;
}

/** Whose data it is, and of when. */
function provenance({ asOf, sources }: EventList, { agenda }: EventsWords, lang: Locale['lang']) {
  const all = sources.map(({ attribution, language = lang, publisher }) =>
    foreignPicked(localizedIn(attribution ? { [language]: attribution } : publisher, lang)),
  );
  const own: Picked[] = all.filter(
    ({ text }, at) => text && all.findIndex((other) => other.text === text) === at,
  );
  return parted([...own, { text: fill(agenda.asOf, dateText(agenda, asOf)) }]);
}

/** Opens the event of a link to one of its sessions, once; the focus stays where it is. */
function followLink(agenda: ClimateAgenda, { items }: EventList): void {
  fresh.delete(agenda);
  ways.get(agenda)!.pointed = true;
  const id = readFragment(location.hash)?.event;
  const found = items.find((one) => one.id === id);
  if (!found || !choose(agenda, { event: found.id, name: found.name }) || agenda.group) return;
  agenda.event = found.id;
}

/** Call it after each update: the focus goes along. */
export function drawn(agenda: ClimateAgenda): void {
  ways.get(agenda)?.look();
  const list = fresh.get(agenda);
  if (list && agenda.status === 'complete') followLink(agenda, list);
}

/** A list of events: those to come, then those that are over. */
export function card(agenda: ClimateAgenda, list: EventList, locale: Locale): TemplateResult | '' {
  const words = eventsWords.now(locale.lang);
  if (words) spoken.set(agenda, [words, locale]);
  else
    eventsWords.load(locale.lang).then(
      () => agenda.requestUpdate(),
      () => {},
    );
  const [said, as] = spoken.get(agenda) ?? [];
  if (!said || !as) return '';
  const limit = Number.parseInt(agenda.limit ?? '', 10);
  const view = eventsView(list.items, {
    locale: as,
    words: said,
    now: agenda.today(),
    ...(limit > 0 && { limit }),
  });
  const { none, notFound, noneUpcoming, subscribe, title } = said.words;
  const sentence = list.unknown ? notFound : view.past.length ? noneUpcoming : none;
  return html`<header part="header">
      <p id="name" part="title" role="heading" aria-level="3">
        <slot name="heading">${agenda.heading || title}</slot>
      </p>
    </header>
    ${
      view.upcoming.length
        ? rowsTemplate(agenda, list, view.upcoming)
        : html`<p part="undated">${sentence}</p>`
    }
    ${pastTemplate(agenda, list, view, said)}
    <footer part="provenance">
      <span>${list.unknown ? '' : feedTemplate(agenda, as.lang, subscribe)}</span>
      <p>${list.unknown ? '' : provenance(list, said, as.lang)}</p>
    </footer>`;
}
