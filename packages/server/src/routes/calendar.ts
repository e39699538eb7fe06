import {
  type Event,
  type eventFiles,
  event as eventJson,
  type LocalizedText,
  pathOf,
  type Session,
} from '@climate-embed/schema';

import { type Answer, makeAnswer } from '../app/answer.js';
import { DATA_CACHE, ICS_TYPE } from '../app/headers.js';
import { quote, type Refusal, refuse } from '../app/problem.js';
import { calendarOfEvent, calendarOfMany, calendarOfSession } from '../calendar/calendar-of.js';
import { CALENDAR_LANGUAGES, type CalendarLanguage } from '../calendar/languages.js';
import { Saying } from '../calendar/say.js';
import type { EventWorld } from '../events/event-world.js';
import { findCity } from './city.js';
import { findEvent } from './event.js';
import { findPartner } from './partner.js';
import type { Handler } from './route-context.js';

type Files = typeof eventFiles;

/** What stands in an address; without `lang` a calendar speaks English. */
type Asked = Readonly<Record<string, string>>;

const encoder = new TextEncoder();

function findLanguage({ lang = 'en' }: Asked): CalendarLanguage | Refusal {
  const known: Readonly<Record<string, CalendarLanguage>> = CALENDAR_LANGUAGES;
  const found = Object.hasOwn(known, lang) ? known[lang] : undefined;
  if (found) return found;
  return refuse(
    404,
    'unknown-language',
    'Unknown language',
    `No calendar speaks ${quote(lang)}. Known are: ${Object.keys(known).join(', ')}.`,
  );
}

const icsAnswer = (text: string): Answer =>
  makeAnswer({ body: encoder.encode(text), type: ICS_TYPE, cache: DATA_CACHE });

/** What is known of the time of an event that has no day, to stand in a sentence. */
function betweenOf({ between }: Event): string {
  const { from, until } = between ?? {};
  if (from === undefined && until === undefined) return '';
  const words = [
    ...(from === undefined ? [] : [`not before ${quote(from)}`]),
    ...(until === undefined ? [] : [`not after ${quote(until)}`]),
  ];
  return ` Known is only that it takes place ${words.join(' and ')}.`;
}

function undated(event: Event): Refusal {
  return refuse(
    404,
    'undated-event',
    'No day is known',
    `No day of the event ${quote(event.id)} is known, so that no calendar can hold it.` +
      `${betweenOf(event)} All that is known is at ${pathOf(eventJson.path, { event: event.id })}.`,
  );
}

function untimed(event: Event, session: Session): Refusal {
  return refuse(
    404,
    'undated-session',
    'No start is known',
    `The day or the hour at which the session ${quote(session.id)} begins is not known, so that no ` +
      `calendar can hold it.${betweenOf(event)} All that is known is at ` +
      `${pathOf(eventJson.path, { event: event.id })}.`,
  );
}

function findSession(id: string, { id: event, sessions }: Event): Session | Refusal {
  const found = sessions.find((session) => session.id === id);
  if (found) return found;
  return refuse(
    404,
    'unknown-session',
    'Unknown session',
    `The event ${quote(event)} has no session ${quote(id)}. ` +
      `Its sessions are listed at ${pathOf(eventJson.path, { event })}.`,
  );
}

function feed(
  asked: Asked,
  world: EventWorld,
  ids: readonly string[],
  name?: LocalizedText,
): Answer | Refusal {
  const language = findLanguage(asked);
  if ('refused' in language) return language;
  const said = new Saying(language).text(name, 'name') || language.words.events;
  return icsAnswer(
    calendarOfMany(
      said,
      ids.flatMap((id) => world.event(id) ?? []),
      language,
    ),
  );
}

/** All events with a day. */
export const answerEventsIcs: Handler<Files['eventsIcs'] | Files['localEventsIcs']> = (
  asked,
  { snapshot },
) => feed(asked, snapshot.events, snapshot.events.ids);

/** Those in which a partner has a part. */
export const answerEventsOfIcs: Handler<Files['eventsOfIcs'] | Files['localEventsOfIcs']> = (
  asked,
  { snapshot },
) => {
  const found = findPartner(asked.partner, snapshot.partners);
  if ('refused' in found) return found;
  return feed(asked, snapshot.events, snapshot.events.of(asked.partner), found.record.name);
};

/** Those in a city. */
export const answerEventsInIcs: Handler<Files['eventsInIcs'] | Files['localEventsInIcs']> = (
  asked,
  { snapshot },
) => {
  const found = findCity(asked.id, snapshot);
  if ('refused' in found) return found;
  return feed(asked, snapshot.events, snapshot.events.in(asked.id), found.name);
};

/** One event with its programme. */
export const answerEventIcs: Handler<Files['eventIcs'] | Files['localEventIcs']> = (
  asked,
  { snapshot },
) => {
  const language = findLanguage(asked);
  if ('refused' in language) return language;
  const event = findEvent(asked.event, snapshot.events);
  if ('refused' in event) return event;
  const text = calendarOfEvent(event, language);
  return text === undefined ? undated(event) : icsAnswer(text);
};

/** One session of an event. */
export const answerSessionIcs: Handler<Files['sessionIcs'] | Files['localSessionIcs']> = (
  asked,
  { snapshot },
) => {
  const language = findLanguage(asked);
  if ('refused' in language) return language;
  const event = findEvent(asked.event, snapshot.events);
  if ('refused' in event) return event;
  const session = findSession(asked.session, event);
  if ('refused' in session) return session;
  const text = calendarOfSession(event, session, language);
  return text === undefined ? untimed(event, session) : icsAnswer(text);
};
