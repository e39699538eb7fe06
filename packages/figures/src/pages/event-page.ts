import type { Event } from '@climate-embed/schema';

import type { AgendaView } from '../agenda/agenda-view.js';
import { agendaView } from '../agenda/view.js';
import { dateText } from '../agenda/dates.js';
import { undatedText } from '../events/undated-text.js';
import { zoneNames } from '../agenda/zone.js';
import { offsetOf, millisOf } from '../agenda/clock.js';
import { type Mentioned, partyFacts } from '../agenda-tools/detail.js';
import { issueView } from '../agenda-tools/issues.js';
import { languageName, picked, worded } from '../agenda-tools/names.js';
import { number } from '../formats.js';
import { sayingOf } from '../partner/context.js';
import { fill } from '../partner/fill.js';
import { foreignPicked, foreignText } from '../partner/foreign-text.js';
import { sourceViews } from '../partner/sources.js';
import { safeAddress } from '../safe-address.js';
import { issue, session, who } from './event-session.js';
import { type Filling, isolated, joined, list, markup, outward } from './html.js';
import { DOT, marked, noted, type PartnerLink, sourced } from './marks.js';
import { type PageLinks, page } from './page.js';
import type { EventPageLanguage } from './page-words.js';

/** Where an event's page leads, relative to it. */
export interface EventPageLinks extends PageLinks {
  /** The list of all events. */
  readonly list: string;
  readonly partner: PartnerLink;
  /** The page of another event. */
  event(id: string): string;
  /** The calendar of the event, where it has one. */
  readonly calendar?: string | undefined;
  /** The calendar of a session, where it has one. */
  readonly session?: ((id: string) => string | undefined) | undefined;
}

/** Days, zone, parties and what else is known, each in a line of its own. */
function facts(
  event: Event,
  view: AgendaView,
  language: EventPageLanguage,
  linkTo: PartnerLink,
): Filling {
  const { agenda, agendaTools: tools, locale, pages } = language;
  const options = { locale, words: agenda, tools };
  const plain = (text: string): Mentioned[] => (text ? [{ text }] : []);
  const { attendance, languages, series, website } = event;
  const moments = [event.start, ...event.sessions.map(({ start }) => start)].filter(
    (moment) => !Number.isNaN(millisOf(moment)),
  );
  const offsets = [...new Set(moments.map((moment) => offsetOf(moment!)))];
  const name = picked(options, series?.name, 'name');
  const lines: (readonly [string, readonly Mentioned[]])[] = [
    [pages.events.zone, plain(zoneNames(event.timeZone, offsets).long)],
    ...partyFacts(event, event.parties, options).map(
      ({ label, values }) => [label, values] as const,
    ),
    [tools.words.languages, languages.map((tag) => ({ text: languageName(options, tag) }))],
    [
      tools.words.series,
      name
        ? [
            name,
            ...plain(
              series?.number === undefined ? '' : fill(tools.number, number(locale, series.number)),
            ),
          ]
        : [],
    ],
    [
      pages.events.participants,
      plain(attendance === undefined ? '' : fill(tools.attendance, number(locale, attendance))),
    ],
  ];
  const address = safeAddress(website);
  return markup`<dl class="facts">
${lines
  .filter(([, values]) => values.length)
  .map(
    ([label, values]) =>
      markup`<div><dt>${label}</dt><dd>${joined(
        values.map((one) => who(one, linkTo)),
        DOT,
      )}</dd></div>\n`,
  )}${
    address
      ? markup`<div><dt>${tools.words.website}</dt><dd>${outward(address, isolated({ text: foreignText(address.replace(/^\w+:(\/\/([^/?#]*@)?)?/, '').split(/[/?#]/)[0]!, 'name') }))}</dd></div>\n`
      : undefined
  }</dl>
`;
}

/** The programme, a part for each day; what has no day stands in one of its own. */
function programme(
  event: Event,
  view: AgendaView,
  language: EventPageLanguage,
  links: EventPageLinks,
): Filling {
  const { agendaTools, pages } = language;
  const parts = { event, language, partner: links.partner, calendar: links.session };
  const days = [...new Set([...view.days.map(({ id }) => id), ...view.all.map(({ day }) => day)])];
  const headed = days.map((day) => {
    const rows = view.all.filter((row) => row.day === day);
    const tab = view.days.find(({ id }) => id === day);
    return rows.length
      ? markup`<section>
<h2>${tab ? isolated({ text: tab.label.replace(tab.short, dateText(language.agenda, day)) }) : pages.events.programme}</h2>
<p class="quiet">${isolated({ text: view.zoneLine || agendaTools.words.noTime })}</p>
<ul class="programme">
${rows.map(({ id }) => session(id, parts))}</ul>
</section>
`
      : undefined;
  });
  return view.empty === undefined ? headed : [headed, markup`<p class="quiet">${view.empty}</p>\n`];
}

const part = (title: string, items: readonly Filling[]): Filling =>
  items.length
    ? markup`<section>\n<h2>${title}</h2>\n${list('plain', items)}</section>\n`
    : undefined;

/**
 * An event with its whole programme as an HTML page of its own, for readers without scripts: every time with its zone,
 * what is derived or only suggested marked, all that is not certain told.
 *
 * @param links relative to where the page will stand.
 */
export function eventPage(
  event: Event,
  language: EventPageLanguage,
  links: EventPageLinks,
): string {
  const { agenda, agendaTools: tools, locale, pages, words } = language;
  const options = { locale, words: agenda, tools };
  // No state of a session is shown, so that no clock is asked.
  const view = agendaView(event, { locale, words: agenda, now: 0, clean: foreignPicked });
  const { title } = pages.events;
  const purpose = picked(options, event.purpose, 'description');
  const name = view.name.text ? view.name : { text: foreignText(event.id, 'name') };
  const kind = worded(pages.events.kinds, event.kind);
  const shown = [
    { text: kind },
    ...view.about,
    { text: view.undated ? undatedText(agenda, event.between) : '' },
  ].filter(({ text }) => text);
  const related = event.related.map(({ eventId, name: other, relation }) => [
    `${worded(tools.relations, relation)}: `,
    eventId === undefined
      ? isolated(picked(options, other, 'name') ?? { text: '–' })
      : markup`<a href="${links.event(eventId)}">${isolated(picked(options, other, 'name') ?? { text: foreignText(eventId, 'name') })}</a>`,
  ]);
  const documents = event.attachments.map(({ kind: sort, language: tag, title: heading, url }) => [
    outward(url, isolated(picked(options, heading) ?? { text: worded(tools.documents, sort) })),
    markup` <small>${joined([worded(tools.documents, sort), tag === undefined ? '' : languageName(options, tag)].filter(Boolean), DOT)}</small>`,
  ]);
  const saying = sayingOf({ locale, words });
  const main = markup`<nav class="up" aria-label="${title}"><a href="${links.list}">‹ ${title}</a></nav>
<h1>${isolated(name)}</h1>
<p class="quiet">${joined(shown.map(isolated), DOT)}${view.status ? markup` <mark>${view.status.text}</mark>` : undefined}${marked(view.illustrative)}</p>
${purpose ? markup`<p class="lead">${isolated(purpose)}</p>\n` : undefined}${event.note ? markup`<p>${noted(foreignText(event.note))}</p>\n` : undefined}${facts(event, view, language, links.partner)}${
    links.calendar === undefined
      ? undefined
      : markup`<p><a href="${links.calendar}">${pages.events.calendar} (.ics)</a></p>\n`
  }${programme(event, view, language, links)}${part(
    tools.words.issues,
    // Those of a session stand there.
    event.issues
      .filter(({ sessionId }) => !event.sessions.some(({ id }) => id === sessionId))
      .map((one) => issue(issueView(event, one, options), language)),
  )}${part(tools.words.related, related)}${part(tools.words.documents, documents)}`;
  return page(
    {
      title: `${name.text} – ${title}`,
      main,
      footer: sourced(view.provenance, sourceViews(event.sources, saying), language),
    },
    language,
    links,
  );
}
