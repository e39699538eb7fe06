import { safeAddress } from '@climate-embed/figures';
import type { Event, Session } from '@climate-embed/schema';
import {
  ICalCalendar,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';

import { describe } from './describe.js';
import { type Entry, entriesOf, sessionEntry, summaryEntries } from './entries.js';
import { foldLines } from './fold.js';
import type { CalendarLanguage } from './languages.js';
import { instantOf, zoneFor } from './moments.js';
import { Saying } from './say.js';
import { statusOf } from './status.js';
import { timeZoneRules } from './time-zone.js';

const HOUR = 3600;

/** How often a subscriber may look again, in seconds: programmes change up to the day. */
const AGAIN = { event: HOUR, feed: 6 * HOUR } as const;

/** RFC 5545 knows three; a postponed session does not take place at the only time that is known of it. */
const STATUSES: ReadonlyMap<string, ICalEventStatus> = new Map([
  ['tentative', ICalEventStatus.TENTATIVE],
  ['postponed', ICalEventStatus.CANCELLED],
  ['cancelled', ICalEventStatus.CANCELLED],
]);

/** The largest number that a calendar can hold (RFC 5545, 3.3.8). */
const LARGEST = 2 ** 31 - 1;

/** The writer leaves the name of a calendar as it is. */
const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, String.raw`\$&`);

function modifiedAt({ modified, asOf }: Event): Date {
  const instant = instantOf(modified) ?? instantOf(`${asOf}T00:00:00Z`);
  return new Date(instant?.epochMilliseconds ?? 0);
}

/** When it is, in the zone of its event where that zone is known, else in UTC; whole days have no zone. */
function timesOf({ event, when }: Entry): Pick<ICalEventData, 'start' | 'end' | 'timezone'> {
  if ('from' in when) return { start: when.from, end: when.until };
  const { start, end } = when;
  const timezone = zoneFor(event.timeZone, end ? [start, end] : [start]);
  if (timezone === undefined) return { start, ...(end && { end }) };
  return {
    start: start.toZonedDateTimeISO(timezone),
    ...(end && { end: end.toZonedDateTimeISO(timezone) }),
    timezone,
  };
}

function dataOf(entry: Entry, language: CalendarLanguage): ICalEventData {
  const { event, session, uid, when } = entry;
  const { summary, description, location } = describe(entry, language);
  const url = safeAddress(event.website);
  const allDay = 'from' in when;
  const modified = modifiedAt(event);
  return {
    id: uid,
    ...timesOf(entry),
    allDay,
    summary,
    description,
    ...(location && { location }),
    ...(url && { url }),
    status: STATUSES.get(statusOf(event, session)) ?? ICalEventStatus.CONFIRMED,
    ...(allDay && { transparency: ICalEventTransparency.TRANSPARENT }),
    sequence: Math.min(Math.max(0, event.sequence), LARGEST),
    // The same answer to every request: nothing in it tells when it was asked for.
    stamp: modified,
    lastModified: modified,
  };
}

/** The zones of some entries with the first and the last year that each must be known for. */
function zonesOf(entries: readonly ICalEventData[]): Map<string, readonly [number, number]> {
  const zones = new Map<string, readonly [number, number]>();
  for (const { start, end = start, timezone } of entries) {
    if (!timezone) continue;
    const years = [start, end].flatMap((at) =>
      at && typeof at === 'object' && 'year' in at ? [at.year] : [],
    );
    const all = [...years, ...(zones.get(timezone) ?? [])];
    zones.set(timezone, [Math.min(...all), Math.max(...all)]);
  }
  return zones;
}

function write(
  name: string,
  entries: readonly Entry[],
  language: CalendarLanguage,
  again?: number,
): string {
  const events = entries.map((entry) => dataOf(entry, language));
  const zones = zonesOf(events);
  // A calendar without entries must still hold a component (RFC 5545, 3.4).
  if (events.length === 0) zones.set('Etc/UTC', [1970, 1970]);
  const calendar = new ICalCalendar({
    prodId: { company: 'Climate Embed', product: 'Events', language: language.lang.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    name: escaped(name),
    ...(again !== undefined && { ttl: again }),
  });
  const bare = calendar.toString();
  // Rules stand between properties and entries, as the grammar has it (RFC 5545, 3.4); the writer puts properties behind
  // them. It also folds with an encoder for each character, which takes longer than all the rest.
  const end = bare.lastIndexOf('END:VCALENDAR');
  const rules = [...zones].map(([zone, years]) => `${timeZoneRules(zone, years)}\r\n`);
  const written = events.map((event) => foldLines(calendar.createEvent(event).toString()));
  return [bare.slice(0, end), ...rules, ...written, bare.slice(end), '\r\n'].join('');
}

/**
 * An event with its programme as a calendar (RFC 5545): an entry for each session whose start is known, and one for
 * days without any. Undefined where no day and no start is known.
 */
export function calendarOfEvent(event: Event, language: CalendarLanguage): string | undefined {
  const entries = entriesOf(event);
  if (entries.length === 0) return undefined;
  return write(new Saying(language).event(event), entries, language, AGAIN.event);
}

/** One session as a calendar; undefined where its start is not known. */
export function calendarOfSession(
  event: Event,
  session: Session,
  language: CalendarLanguage,
): string | undefined {
  const entry = sessionEntry(event, session);
  return entry && write(new Saying(language).session(session), [entry], language);
}

/**
 * Many events as a calendar to subscribe to, one entry each; those of which no day is known are left out.
 *
 * @param name how the calendar is called in the list of a reader's calendars; one line.
 */
export function calendarOfMany(
  name: string,
  events: readonly Event[],
  language: CalendarLanguage,
): string {
  return write(name, events.flatMap(summaryEntries), language, AGAIN.feed);
}
