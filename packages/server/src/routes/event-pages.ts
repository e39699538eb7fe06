import type { Lang } from '@climate-embed/figures';
import { eventPage, eventsPage } from '@climate-embed/figures/pages';
import {
  event as eventJson,
  eventFiles,
  events as eventsJson,
  files,
  pathOf,
} from '@climate-embed/schema';

import type { Answer } from '../app/answer.js';
import type { Refusal } from '../app/problem.js';
import { entriesOf, sessionEntry } from '../calendar/entries.js';
import { findEvent } from './event.js';
import { findLanguage, htmlAnswer, linksFrom } from './html-page.js';
import { PAGE_LANGUAGES } from './page-languages.js';
import { laterNumber, type Numbered, pageAddresses } from './paging.js';
import { relativeReference } from './relative-reference.js';
import type { Handler, RouteContext } from './route-context.js';

const { eventsHtml, eventsPageHtml, eventHtml, localEventIcs, localEventsIcs, localSessionIcs } =
  eventFiles;

/** Events on a page of the list. */
const SIZE = 200;

const addressesIn = (lang: Lang): Numbered['addressOf'] =>
  pageAddresses(pathOf(eventsHtml.path, { lang }), (page) =>
    pathOf(eventsPageHtml.path, { lang, page }),
  );

/** How pages at an address link to those of events in its language. */
const eventsFrom =
  (address: string, lang: Lang) =>
  (event: string): string =>
    relativeReference(address, pathOf(eventHtml.path, { lang, event }));

function answerList(
  lang: Lang,
  choose: (list: Numbered) => number | Refusal,
  context: RouteContext,
): Answer | Refusal {
  const { events: world } = context.snapshot;
  const { ids } = world;
  const addressOf = addressesIn(lang);
  const page = choose({ items: ids, size: SIZE, addressOf });
  if (typeof page !== 'number') return page;
  const address = addressOf(page);
  const items = ids.slice((page - 1) * SIZE, page * SIZE).flatMap((id) => world.summary(id) ?? []);
  const pages = Math.max(1, Math.ceil(ids.length / SIZE));
  return htmlAnswer(
    eventsPage(
      {
        items,
        page,
        pages,
        total: ids.length,
        sources: world.citedBy(items),
        asOf: world.asOf(ids),
      },
      PAGE_LANGUAGES[lang],
      {
        ...linksFrom(address, context, (other) => addressesIn(other)(page), eventsJson.path),
        event: eventsFrom(address, lang),
        page: (number) => relativeReference(address, addressOf(number)),
        calendar: relativeReference(address, pathOf(localEventsIcs.path, { lang })),
      },
    ),
  );
}

export const answerEventsHtml: Handler<typeof eventsHtml> = ({ lang: typed }, context) => {
  const lang = findLanguage(typed, context);
  return typeof lang === 'string' ? answerList(lang, () => 1, context) : lang;
};

export const answerEventsPageHtml: Handler<typeof eventsPageHtml> = (
  { lang: typed, page },
  context,
) => {
  const lang = findLanguage(typed, context);
  if (typeof lang !== 'string') return lang;
  return answerList(lang, (list) => laterNumber(list, page), context);
};

export const answerEventHtml: Handler<typeof eventHtml> = ({ lang: typed, event: id }, context) => {
  const lang = findLanguage(typed, context);
  if (typeof lang !== 'string') return lang;
  const found = findEvent(id, context.snapshot.events);
  if ('refused' in found) return found;
  const pageIn = (other: Lang): string => pathOf(eventHtml.path, { lang: other, event: id });
  const address = pageIn(lang);
  const to = (path: string): string => relativeReference(address, path);
  const timed = new Set(
    found.sessions.filter((one) => sessionEntry(found, one)).map((session) => session.id),
  );
  return htmlAnswer(
    eventPage(found, PAGE_LANGUAGES[lang], {
      ...linksFrom(address, context, pageIn, pathOf(eventJson.path, { event: id })),
      list: to(pathOf(eventsHtml.path, { lang })),
      partner: (partner) => to(pathOf(files.partnerHtml.path, { lang, partner })),
      event: eventsFrom(address, lang),
      // What has no day has no calendar, and what has no start is none of its entries.
      ...(entriesOf(found).length > 0 && {
        calendar: to(pathOf(localEventIcs.path, { lang, event: id })),
      }),
      session: (session) =>
        timed.has(session)
          ? to(pathOf(localSessionIcs.path, { lang, event: id, session }))
          : undefined,
    }),
  );
};
