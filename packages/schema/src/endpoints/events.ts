/** Events: lists of them, and each with its whole programme. */
import type { Endpoint, FileEndpoint } from '../endpoint.js';
import type { Event, EventPage } from '../generated/types.js';
import { eventPageShape, eventShape } from '../generated/shapes.js';
import { EVENT_PATH, EVENTS_IN_PATH, EVENTS_OF_PATH, EVENTS_PATH } from '../paths.js';

/** All events, first page. What is past and what is to come is for the reader's clock to say. */
export const events: Endpoint<typeof EVENTS_PATH, EventPage> = {
  method: 'GET',
  path: EVENTS_PATH,
  response: eventPageShape,
};

/** All events, page 2 and on. */
export const eventsPage: Endpoint<'/v1/events/page/{page}.json', EventPage> = {
  method: 'GET',
  path: '/v1/events/page/{page}.json',
  response: eventPageShape,
};

/** The events in which a partner has a part, first page. */
export const eventsOf: Endpoint<typeof EVENTS_OF_PATH, EventPage> = {
  method: 'GET',
  path: EVENTS_OF_PATH,
  response: eventPageShape,
};

/** The events in which a partner has a part, page 2 and on. */
export const eventsOfPage: Endpoint<'/v1/events/of/{partner}/page/{page}.json', EventPage> = {
  method: 'GET',
  path: '/v1/events/of/{partner}/page/{page}.json',
  response: eventPageShape,
};

/** The events that take place in a city, first page. */
export const eventsIn: Endpoint<typeof EVENTS_IN_PATH, EventPage> = {
  method: 'GET',
  path: EVENTS_IN_PATH,
  response: eventPageShape,
};

/** The events that take place in a city, page 2 and on. */
export const eventsInPage: Endpoint<'/v1/events/in/{id}/page/{page}.json', EventPage> = {
  method: 'GET',
  path: '/v1/events/in/{id}/page/{page}.json',
  response: eventPageShape,
};

/** One event with its whole programme. */
export const event: Endpoint<typeof EVENT_PATH, Event> = {
  method: 'GET',
  path: EVENT_PATH,
  response: eventShape,
};

/**
 * Calendars (RFC 5545), schema.org's JSON-LD and plain pages. A calendar holds only what has a date. Without `{lang}` it
 * speaks English where there is English, else the language of the source.
 */
export const eventFiles = {
  eventsIcs: { method: 'GET', path: '/v1/events.ics', format: 'ics' },
  eventsOfIcs: { method: 'GET', path: '/v1/events/of/{partner}.ics', format: 'ics' },
  eventsInIcs: { method: 'GET', path: '/v1/events/in/{id}.ics', format: 'ics' },
  eventIcs: { method: 'GET', path: '/v1/events/{event}.ics', format: 'ics' },
  sessionIcs: { method: 'GET', path: '/v1/events/{event}/sessions/{session}.ics', format: 'ics' },
  localEventsIcs: { method: 'GET', path: '/v1/{lang}/events.ics', format: 'ics' },
  localEventsOfIcs: { method: 'GET', path: '/v1/{lang}/events/of/{partner}.ics', format: 'ics' },
  localEventsInIcs: { method: 'GET', path: '/v1/{lang}/events/in/{id}.ics', format: 'ics' },
  localEventIcs: { method: 'GET', path: '/v1/{lang}/events/{event}.ics', format: 'ics' },
  localSessionIcs: {
    method: 'GET',
    path: '/v1/{lang}/events/{event}/sessions/{session}.ics',
    format: 'ics',
  },
  eventJsonld: { method: 'GET', path: '/v1/events/{event}.jsonld', format: 'jsonld' },
  eventsHtml: { method: 'GET', path: '/v1/{lang}/events.html', format: 'html' },
  eventsPageHtml: { method: 'GET', path: '/v1/{lang}/events/page/{page}.html', format: 'html' },
  eventHtml: { method: 'GET', path: '/v1/{lang}/events/{event}.html', format: 'html' },
} as const satisfies Readonly<Record<string, FileEndpoint>>;
