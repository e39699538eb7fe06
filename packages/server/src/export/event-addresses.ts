import { LANGUAGES } from '@climate-embed/figures';
import {
  cities,
  type CityPage,
  event,
  eventFiles,
  type EventPage,
  events,
  eventsIn,
  eventsOf,
  type PartnerPage,
  partners,
  pathOf,
} from '@climate-embed/schema';

import type { App } from '../app/index.js';
import { type Exported, get, pages } from './walk.js';

/** All pages of a list of events, and the ids on them. */
function* listed(app: App, first: string, ids: string[] = []): Generator<Exported> {
  for (const { page, ...list } of pages<EventPage>(app, first)) {
    yield list;
    ids.push(...page.items.map(({ id }) => id));
  }
}

function* idsOf(app: App, first: string): Generator<string> {
  for (const { page } of pages<CityPage | PartnerPage>(app, first))
    for (const { id } of page.items) yield id;
}

/** The list as pages for people, in the languages in which the app has them; each with the page of every event. */
function* pagesForPeople(app: App, ids: readonly string[]): Generator<Exported> {
  const { eventHtml, eventsHtml, eventsPageHtml } = eventFiles;
  for (const lang of LANGUAGES) {
    let list = pathOf(eventsHtml.path, { lang });
    if (!app.lookup('GET', list)) continue;
    for (let page = 2; app.lookup('GET', list); page++) {
      yield get(app, list);
      list = pathOf(eventsPageHtml.path, { lang, page: String(page) });
    }
    for (const id of ids) yield get(app, pathOf(eventHtml.path, { lang, event: id }));
  }
}

/**
 * Everything that is told of events: the list, each with its programme, and those of each partner and in each city. Who
 * has none has an empty list, as from a server.
 */
export function* eventAddresses(app: App): Generator<Exported> {
  const ids: string[] = [];
  yield* listed(app, events.path, ids);
  for (const id of ids) yield get(app, pathOf(event.path, { event: id }));
  yield* pagesForPeople(app, ids);
  for (const partner of idsOf(app, partners.path))
    yield* listed(app, pathOf(eventsOf.path, { partner }));
  for (const id of idsOf(app, cities.path)) yield* listed(app, pathOf(eventsIn.path, { id }));
}
