import { LANGUAGES } from '@climate-embed/figures';
import { type Event, event, type EventPage, events, files, pathOf } from '@climate-embed/schema';

import type { App } from '../app/index.js';
import { type Exported, get, pages, read } from './walk.js';

/** A calendar as the table has it: its address without a language, and with one. */
interface CalendarFile {
  readonly plain: string;
  readonly local: string;
}

const FEED: CalendarFile = { plain: files.eventsIcs.path, local: files.localEventsIcs.path };
const OF: CalendarFile = { plain: files.eventsOfIcs.path, local: files.localEventsOfIcs.path };
const IN: CalendarFile = { plain: files.eventsInIcs.path, local: files.localEventsInIcs.path };
const EVENT: CalendarFile = { plain: files.eventIcs.path, local: files.localEventIcs.path };
const SESSION: CalendarFile = { plain: files.sessionIcs.path, local: files.localSessionIcs.path };

/** A calendar in English and in each language; nothing where there is none, as for what is undated. */
function* inLanguages(
  app: App,
  { plain, local }: CalendarFile,
  params: Readonly<Record<string, string>> = {},
): Generator<Exported> {
  const english = pathOf(plain, params);
  if (!app.lookup('GET', english)) return;
  yield get(app, english);
  for (const lang of LANGUAGES) yield get(app, pathOf(local, { ...params, lang }));
}

/**
 * Calendars and JSON-LD of all events. Partners and cities have a calendar where they have an event: seven files for
 * each of thousands that have none would be read by nobody.
 */
export function* eventFileAddresses(app: App): Generator<Exported> {
  const partners = new Set<string>();
  const places = new Set<string>();
  const ids: string[] = [];
  for (const { page } of pages<EventPage>(app, events.path))
    for (const { id, parties, cityId } of page.items) {
      ids.push(id);
      for (const { partnerId } of parties) if (partnerId !== undefined) partners.add(partnerId);
      if (cityId !== undefined) places.add(cityId);
    }
  yield* inLanguages(app, FEED);
  for (const partner of partners) yield* inLanguages(app, OF, { partner });
  for (const id of places) yield* inLanguages(app, IN, { id });
  for (const id of ids) {
    yield get(app, pathOf(files.eventJsonld.path, { event: id }));
    yield* inLanguages(app, EVENT, { event: id });
    const { sessions } = read<Event>(get(app, pathOf(event.path, { event: id })));
    for (const session of sessions)
      yield* inLanguages(app, SESSION, { event: id, session: session.id });
  }
}
