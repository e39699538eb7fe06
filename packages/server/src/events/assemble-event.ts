import type {
  Event,
  IsoDate,
  LocalizedText,
  Session,
  SessionItem,
  Track,
} from '@climate-embed/schema';

import { byCodeUnit, sortedSet } from '../app/in-order.js';
import type {
  AgendaIssueRecord,
  EventRecord,
  SessionItemRecord,
  SessionRecord,
} from '../app/records.js';
import { isWebAddress } from '../app/web-address.js';
import { pick } from '../partners/pick.js';
import { assembleSession } from './assemble-session.js';
import { findIssues } from './find-issues.js';
import { gatherIssues } from './gather-issues.js';
import { attachmentsOf, type Mentionable, partiesOf, relatedOf } from './mentions.js';
import { uniqueIds } from './unique-ids.js';
import { isDay } from './zone.js';

/** The records of one event, in any order. */
export interface EventParts {
  readonly event: EventRecord;
  readonly sessions: readonly SessionRecord[];
  readonly items: readonly SessionItemRecord[];
  readonly issues: readonly AgendaIssueRecord[];
}

/** An event as far as its own records tell it. */
export type BareEvent = Omit<Event, 'partners' | 'sources' | 'asOf'>;

const inProgramme = <T extends { readonly order: number; readonly id: string }>(
  a: T,
  b: T,
): number =>
  a.order - b.order || byCodeUnit(a.id, b.id) || byCodeUnit(JSON.stringify(a), JSON.stringify(b));

/** The days of an event, ascending; those of its sessions where it names none itself. */
export function daysOf({ event, sessions }: Pick<EventParts, 'event' | 'sessions'>): IsoDate[] {
  const own = event.days.filter(isDay);
  if (own.length > 0) return sortedSet(own);
  return sortedSet(sessions.flatMap(({ day }) => (day !== undefined && isDay(day) ? day : [])));
}

/** The tracks of a programme, in the order in which they first appear. */
function tracksOf(sessions: readonly SessionRecord[]): Track[] {
  const names = new Map<string, LocalizedText | undefined>();
  for (const { trackId, trackName } of sessions)
    if (trackId !== undefined) names.set(trackId, names.get(trackId) ?? trackName);
  return [...names].map(([id, name]) => ({ id, name: name ?? { und: id } }));
}

/** The first and the last moment of a programme, as far as it has any. */
function boundsOf(sessions: readonly Session[]): Pick<Event, 'start' | 'end'> {
  let first: { readonly text: string; readonly instant: number } | undefined;
  let last = first;
  for (const { start, end } of sessions)
    for (const text of [start, end]) {
      if (text === undefined) continue;
      const instant = Date.parse(text);
      if (!first || instant < first.instant) first = { text, instant };
      if (!last || instant > last.instant) last = { text, instant };
    }
  return first && last ? { start: first.text, end: last.text } : {};
}

function itemsBySession(items: readonly SessionItemRecord[]): Map<string, SessionItem[]> {
  const lists = new Map<string, SessionItem[]>();
  for (const { eventId: _, sessionId, order: __, ...item } of uniqueIds(
    [...items].sort(inProgramme),
  )) {
    const list = lists.get(sessionId);
    if (list) list.push(item);
    else lists.set(sessionId, [item]);
  }
  return lists;
}

/**
 * Puts the records of an event together: sessions in the order of the programme with moments of their local times,
 * tracks, and what is wrong with it all. Whatever refers to something that is not known is left out. The result depends
 * neither on the order of the records nor on the day.
 */
export function assembleEvent(parts: EventParts, known: Mentionable): BareEvent {
  const { event } = parts;
  const days = daysOf(parts);
  const records = uniqueIds([...parts.sessions].sort(inProgramme));
  const items = itemsBySession(parts.items);
  const assembled = records.map((record) => {
    const own = record.day !== undefined && isDay(record.day) ? record.day : undefined;
    // What belongs to an event of one day is on that day.
    const day = own ?? (days.length === 1 ? days[0] : undefined);
    const setting = {
      ...(event.timeZone !== undefined && { zone: event.timeZone }),
      ...(day !== undefined && { day }),
    };
    return assembleSession(record, items.get(record.id) ?? [], setting, known);
  });
  const sessions = assembled.map(({ session }) => session);
  const found = [
    ...findIssues({ days, sessions }),
    ...assembled.flatMap(({ oddities }) => oddities),
  ];
  const said = parts.issues.map(({ eventId: _, ...issue }) => issue);
  const { cityId, website } = event;
  return {
    ...pick(event, ['id', 'kind', 'name', 'status', 'mode', 'timeZone']),
    days,
    ...boundsOf(sessions),
    ...pick(event, ['between', 'venue', 'place']),
    ...(cityId !== undefined && known.isCity(cityId) && { cityId }),
    ...pick(event, ['country']),
    parties: partiesOf(event.parties, known),
    ...pick(event, ['languages', 'illustrative', 'purpose', 'attendance', 'series']),
    related: relatedOf(event.related, event.id, known),
    attachments: attachmentsOf(event.attachments),
    ...(website !== undefined && isWebAddress(website) && { website }),
    tracks: tracksOf(records),
    sessions,
    issues: gatherIssues(found, said, sessions),
    ...pick(event, ['sequence', 'modified', 'sourceIds', 'note']),
  };
}
