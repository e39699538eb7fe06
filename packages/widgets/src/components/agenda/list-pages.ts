import {
  type Endpoint,
  type EventPage,
  type EventSummary,
  events,
  eventsIn,
  eventsInPage,
  eventsOf,
  eventsOfPage,
  eventsPage,
  type Source,
} from '@climate-embed/schema';
import { isResponseError, send } from '@climate-embed/sdk';

import { clientFor } from '../../data/client.js';
import { idIn } from '../../data/id-in.js';
import { warnOnce } from '../../warn-once.js';
import type { ClimateAgenda } from './agenda.js';

/** So many pages of a list are asked for at most: the first, and the last ones. */
const PAGES = 10;

/** The events of a list, of all pages that were asked for. */
export interface EventList {
  readonly items: readonly EventSummary[];
  /** How many events stand on pages that were not asked for: old ones. */
  readonly left: number;
  /** True where nobody knows the city or the organiser. */
  readonly unknown?: true;
  readonly sources: readonly Source[];
  readonly asOf: string;
}

type Pages = Endpoint<string, EventPage>;

/** The address of a list, and that of its later pages. */
function listing({ city, organiser }: ClimateAgenda): [Pages, Pages, Record<string, string>] {
  const [id, partner] = [idIn(city), idIn(organiser)];
  if (partner) return [eventsOf as Pages, eventsOfPage as Pages, { partner }];
  if (id) return [eventsIn as Pages, eventsInPage as Pages, { id }];
  return [events as Pages, eventsPage as Pages, {}];
}

const isUnknown = (error: unknown): boolean => isResponseError(error) && error.status === 404;

/**
 * Asks for the events that an agenda names by city and organiser. They stand by their first day, so that what is to come
 * stands on the last pages: of a list that is longer than a reader has patience for, those in the middle are left out.
 *
 * @throws what the SDK throws; a city or an organiser that is not known has no events, which a page's developer is told.
 */
export async function fetchEvents(agenda: ClimateAgenda, signal: AbortSignal): Promise<EventList> {
  const client = clientFor(agenda.api);
  const { city, organiser } = agenda;
  const [first, later, params] = listing(agenda);
  const get = (page: number): Promise<EventPage> =>
    page === 1
      ? send(client, first, params, { signal })
      : send(client, later, { ...params, page: `${page}` }, { signal });
  const pages: EventPage[] = [];
  try {
    pages.push(await get(1));
  } catch (error) {
    if (!isUnknown(error) || first.path === events.path) throw error;
    const [name, value] = params['partner'] ? ['organiser', organiser] : ['city', city];
    warnOnce(`${name}="${value}" is not known here: its list of events is empty.`);
    const asOf = new Date(agenda.today()).toJSON().slice(0, 10);
    return { items: [], left: 0, unknown: true, sources: [], asOf };
  }
  const [{ asOf, items: some, next, total }] = pages as [EventPage];
  const last = next === undefined ? 1 : Math.ceil(total / Math.max(1, some.length));
  const count = Math.min(last, PAGES) - 1;
  const numbers = Array.from({ length: count }, (_, index) => last - count + 1 + index);
  // A page that is not there any more is no reason to show nothing.
  const more = await Promise.all(
    numbers.map((page) =>
      get(page).catch((error: unknown) => {
        if (isUnknown(error)) return undefined;
        throw error;
      }),
    ),
  );
  pages.push(...more.filter((page) => page !== undefined));
  const all = new Map(pages.flatMap(({ items }) => items.map((item) => [item.id, item])));
  const own = params['partner'] && idIn(city);
  const items = [...all.values()].filter(({ cityId }) => !own || cityId === own);
  const sources = new Map(pages.flatMap((page) => page.sources.map((one) => [one.id, one])));
  return { items, left: Math.max(0, total - all.size), sources: [...sources.values()], asOf };
}
