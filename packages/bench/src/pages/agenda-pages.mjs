/** Pages with a programme: ours by its tag, the same without script, and a calendar library with its own JSON. */
import { programmeId } from '../data/sample-events.mjs';
import { moduleTag, pageOf } from './layout.mjs';

/** How wide a programme stands in the page: a forum in a column, six tracks side by side across it. */
export const AGENDA_WIDTHS = { 9: 640, 200: 1200 };

/** Keeps an agenda's space before any script has come: as much as its first day takes. */
const HEIGHTS = { 9: '40rem', 200: '129rem' };

/** The same for a library, which puts one track below the other. */
const LIBRARY_HEIGHTS = { 9: '36rem', 200: '172rem' };

/** The rule that keeps the space of a programme of ours. */
export const agendaBox = (sessions) =>
  `climate-agenda { display: block; min-height: ${HEIGHTS[sessions]} }`;

/** The address of a programme as a library takes it. */
export const programmePath = (sessions) => `/programmes/${programmeId(sessions)}.json`;

/** The tag of one of ours. */
export const agendaTag = (sessions, number = 1) =>
  `<climate-agenda event="${programmeId(sessions, number)}"><a href="https://event-${number}.example/">Sample event ${number}</a></climate-agenda>`;

/** Ours: loader and data are the API's. */
export function ourAgendaPage({ sessions, count }, api) {
  return pageOf({
    count,
    width: AGENDA_WIDTHS[sessions],
    style: agendaBox(sessions),
    head: moduleTag(`${api}/v1/embed.js`),
    cards: Array.from({ length: count }, (_, index) => agendaTag(sessions, index + 1)),
  });
}

/** The floor: the day shown and all words around it stand in the page, as our own agenda showed them. */
export function staticAgendaPage({ sessions }, { css, shown }) {
  return pageOf({
    count: shown.length,
    width: AGENDA_WIDTHS[sessions],
    style: css,
    cards: shown.map((html) => `<div class="embed">${html}</div>`),
  });
}

/** Libraries with a style sheet of their own; version 6 carries its style in its script. */
const STYLED = ['fullcalendar7'];

/** FullCalendar with a button for the next day, one for the reader's clock, a box to filter by, and a detail. */
export function calendarAgendaPage(name, { sessions, event }, api) {
  return pageOf({
    count: 1,
    width: AGENDA_WIDTHS[sessions],
    style: `.calendar { min-height: ${LIBRARY_HEIGHTS[sessions]} }`,
    head: [
      ...(STYLED.includes(name)
        ? [`<link rel="stylesheet" href="${api}/${name}-agenda.css">`]
        : []),
      moduleTag(`${api}/${name}-agenda.js`),
    ].join('\n'),
    cards: [
      `<section class="programme"><h2>${event.name.en}</h2>
<p><button class="next">Next day</button> <button class="clock">My time</button> <input class="filter" aria-label="Filter"></p>
<div class="calendar" data-programme="${api}${programmePath(sessions)}" data-day="${event.days[0]}" data-zone="${event.timeZone}"></div>
<div class="detail" role="status" hidden></div></section>`,
    ],
  });
}
