import {
  type EventPage,
  events,
  eventsIn,
  eventsInPage,
  eventsOf,
  eventsOfPage,
  eventsPage,
  pathOf,
} from '@climate-embed/schema';

import type { Refusal } from '../app/problem.js';
import type { Snapshot } from '../app/snapshot.js';
import { findCity } from './city.js';
import { firstPage, laterPage, pageAddresses, type PagedList } from './paging.js';
import { findPartner } from './partner.js';
import type { Handler } from './route-context.js';

/** Only the events of the page that is asked for are put together. */
function paged(
  ids: readonly string[],
  addressOf: (page: number) => string,
  { events: world }: Snapshot,
): PagedList<string> {
  return {
    items: ids,
    size: 100,
    addressOf,
    pageOf: (shown, place): EventPage => {
      const items = shown.flatMap((id) => world.summary(id) ?? []);
      return { items, ...place, sources: world.citedBy(items), asOf: world.asOf(ids) };
    },
  };
}

const all = (snapshot: Snapshot): PagedList<string> =>
  paged(
    snapshot.events.ids,
    pageAddresses(events.path, (page) => pathOf(eventsPage.path, { page })),
    snapshot,
  );

function ofPartner(partner: string, snapshot: Snapshot): PagedList<string> | Refusal {
  const found = findPartner(partner, snapshot.partners);
  if ('refused' in found) return found;
  return paged(
    snapshot.events.of(partner),
    pageAddresses(pathOf(eventsOf.path, { partner }), (page) =>
      pathOf(eventsOfPage.path, { partner, page }),
    ),
    snapshot,
  );
}

function inCity(id: string, snapshot: Snapshot): PagedList<string> | Refusal {
  const found = findCity(id, snapshot);
  if ('refused' in found) return found;
  return paged(
    snapshot.events.in(id),
    pageAddresses(pathOf(eventsIn.path, { id }), (page) => pathOf(eventsInPage.path, { id, page })),
    snapshot,
  );
}

export const answerEvents: Handler<typeof events> = (_, { snapshot }) => firstPage(all(snapshot));

export const answerEventsPage: Handler<typeof eventsPage> = ({ page }, { snapshot }) =>
  laterPage(all(snapshot), page);

export const answerEventsOf: Handler<typeof eventsOf> = ({ partner }, { snapshot }) => {
  const list = ofPartner(partner, snapshot);
  return 'refused' in list ? list : firstPage(list);
};

export const answerEventsOfPage: Handler<typeof eventsOfPage> = (
  { partner, page },
  { snapshot },
) => {
  const list = ofPartner(partner, snapshot);
  return 'refused' in list ? list : laterPage(list, page);
};

export const answerEventsIn: Handler<typeof eventsIn> = ({ id }, { snapshot }) => {
  const list = inCity(id, snapshot);
  return 'refused' in list ? list : firstPage(list);
};

export const answerEventsInPage: Handler<typeof eventsInPage> = ({ id, page }, { snapshot }) => {
  const list = inCity(id, snapshot);
  return 'refused' in list ? list : laterPage(list, page);
};
