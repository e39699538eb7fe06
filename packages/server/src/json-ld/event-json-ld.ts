import { safeAddress } from '@climate-embed/figures';
import type { Attachment, Event, LocalizedText, Session, SessionItem } from '@climate-embed/schema';
import type { CreativeWork, Event as LinkedEvent, WithContext } from 'schema-dts';

import { CALENDAR_LANGUAGES } from '../calendar/languages.js';
import { Saying } from '../calendar/say.js';
import { partiesOf } from './parties-of.js';
import { ATTENDANCE, locationsOf } from './place-of.js';
import { timesOfEvent, timesOfSession } from './times-of.js';

/** English where there is English, else the language of the source: schema.org takes one text, not a map of them. */
const say = new Saying(CALENDAR_LANGUAGES.en);

/** Kinds of events that schema.org has a word for. */
const KINDS = {
  forum: 'ConferenceEvent',
  conference: 'ConferenceEvent',
  summit: 'ConferenceEvent',
  training: 'EducationEvent',
  workshop: 'EducationEvent',
} as const;

const typeOf = (kind: string): (typeof KINDS)[keyof typeof KINDS] | 'Event' =>
  Object.hasOwn(KINDS, kind) ? KINDS[kind as keyof typeof KINDS] : 'Event';

/** Relative to the document, since the same data is served by many hosts. */
const idOf = (...path: readonly string[]): string =>
  `#${path.map((part) => encodeURIComponent(part.replaceAll(/\p{Surrogate}/gu, '_'))).join('/')}`;

/** A name with what it is in other languages. */
function named(name: string, text: LocalizedText | undefined) {
  const others = Object.values(text ?? {}).map((one) => say.plain(one));
  const alternateName = [...new Set(others)].filter((one) => one && !name.startsWith(one));
  return { name, ...(alternateName.length > 0 && { alternateName }) };
}

const described = (lines: readonly string[]): { readonly description?: string } => {
  const description = lines.filter(Boolean).join('\n');
  return description ? { description } : {};
};

/** A talk; only one with a title is an event of its own, who speaks in another speaks in the session. */
function itemOf(item: SessionItem, session: string): LinkedEvent {
  const topic = say.text(item.topic, 'name');
  return {
    '@type': 'Event',
    '@id': idOf(item.id),
    ...named(say.text(item.title, 'name'), item.title),
    ...(topic && { about: { '@type': 'Thing', name: topic } }),
    ...described([say.text(item.note)]),
    ...partiesOf(say, [], item.speakers),
    superEvent: { '@id': session },
  };
}

function sessionOf(event: Event, session: Session): LinkedEvent {
  const id = idOf(event.id, session.id);
  const talks = session.items.filter(({ title }) => say.text(title));
  const others = session.items.filter((item) => !talks.includes(item));
  const location = locationsOf(say, event, session);
  const { languages = [] } = session;
  return {
    '@type': 'Event',
    '@id': id,
    ...named(say.session(session), session.title),
    ...timesOfSession(event, session),
    ...described([
      ...say.derived(session),
      ...say.printed(session),
      ...others.flatMap((item) => say.item(item)),
      say.note(session),
    ]),
    ...(location.length > 0 && { location }),
    ...(languages.length > 0 && { inLanguage: languages.map((tag) => say.plain(tag)) }),
    ...partiesOf(
      say,
      session.parties,
      others.flatMap(({ speakers }) => speakers),
    ),
    ...(talks.length > 0 && { subEvent: talks.map((item) => itemOf(item, id)) }),
    superEvent: { '@id': idOf(event.id) },
  };
}

function documentOf({ title, url, language }: Attachment): CreativeWork {
  const address = safeAddress(url);
  return {
    '@type': 'CreativeWork',
    name: say.text(title, 'name'),
    ...(address && { url: address }),
    ...(language !== undefined && { inLanguage: say.plain(language) }),
  };
}

/** What an event is a part of: its series, and events that it is said to be a part of. */
function wholesOf({ series, related }: Event): LinkedEvent[] {
  const wholes = related.filter(({ relation }) => relation === 'part-of');
  return [
    ...(series ? [{ '@type': 'EventSeries', name: say.text(series.name, 'name') } as const] : []),
    ...wholes.map(({ name }) => ({ '@type': 'Event', name: say.text(name, 'name') }) as const),
  ];
}

/**
 * An event with its programme as schema.org has it, to be put into a page or read by a search engine. It has only what
 * is known: no dates where the event is undated, no suggested times ever. A session whose times were derived says so in
 * its description.
 */
export function eventJsonLd(event: Event): WithContext<LinkedEvent> {
  const { mode, languages, sessions, attachments, website } = event;
  const location = locationsOf(say, event);
  const url = safeAddress(website);
  const wholes = wholesOf(event);
  return {
    '@context': 'https://schema.org',
    '@type': typeOf(event.kind),
    '@id': idOf(event.id),
    identifier: say.plain(event.id),
    ...named(say.event(event), event.name),
    ...timesOfEvent(event),
    ...described([
      say.text(event.purpose, 'description'),
      say.text(event.note === undefined ? undefined : { en: event.note }),
      ...say.sources(event),
    ]),
    ...(url && { url }),
    ...(mode !== undefined &&
      Object.hasOwn(ATTENDANCE, mode) && {
        eventAttendanceMode: ATTENDANCE[mode as keyof typeof ATTENDANCE],
      }),
    ...(location.length > 0 && { location }),
    ...(languages.length > 0 && { inLanguage: languages.map((tag) => say.plain(tag)) }),
    ...partiesOf(say, event.parties),
    ...(wholes.length > 0 && { superEvent: wholes }),
    ...(sessions.length > 0 && { subEvent: sessions.map((one) => sessionOf(event, one)) }),
    ...(attachments.length > 0 && { subjectOf: attachments.map(documentOf) }),
  };
}
