import type { Event, Session } from '@climate-embed/schema';
import type { Temporal } from 'temporal-polyfill';

import { instantOf, type Run, runsOf } from './moments.js';

/** Between two instants; without an end where none is known, or where none was printed but the start. */
export interface Timed {
  readonly start: Temporal.Instant;
  readonly end?: Temporal.Instant;
}

/** What stands in a calendar, before it is said in any language. */
export interface Entry {
  /** The same in every language and at every address. */
  readonly uid: string;
  readonly event: Event;
  readonly when: Timed | Run;
  /** The session that it is; absent where it stands for the event or for days of it. */
  readonly session?: Session;
  /** What is known to happen on days of whose times nothing is known. */
  readonly untimed: readonly Session[];
}

/** Behind the @ of every UID: a word of ours and no host, since the same data is served by many. */
const SPACE = 'climate-embed';

/** Ids are plain words; whatever else one holds is encoded, so that no line can end in it. */
function uid(...parts: readonly string[]): string {
  const encoded = parts.map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '_')));
  return `${encoded.join('.')}@${SPACE}`;
}

function timed(start: string | undefined, end: string | undefined): Timed | undefined {
  const first = instantOf(start);
  if (!first) return undefined;
  const last = instantOf(end);
  const later = last && last.epochMilliseconds > first.epochMilliseconds;
  return { start: first, ...(later && { end: last }) };
}

/** The entry of one session; undefined where its start is not known. Suggested times never get here. */
export function sessionEntry(event: Event, session: Session): Entry | undefined {
  const when = timed(session.start, session.end);
  return when && { uid: uid(session.id, event.id), event, session, when, untimed: [] };
}

function dayEntry(event: Event, run: Run, id: readonly string[]): Entry {
  const [from, until] = [run.from.toString(), run.until.toString()];
  const untimed = event.sessions.filter(
    ({ day, start }) => day !== undefined && day >= from && day < until && !instantOf(start),
  );
  return { uid: uid(...id, event.id), event, when: run, untimed };
}

/** The days of an event as entries of whole days: one where they follow one another, as they mostly do. */
function wholeDays(event: Event): Entry[] {
  return runsOf(event.days).map((run, index) =>
    dayEntry(event, run, index === 0 ? [] : [`from-${run.from.toString()}`]),
  );
}

/**
 * The entries of an event with its programme: one for each session whose start is known, and one for days on which
 * nothing has a known time. So a reader's week shows every hour that is known, and no day is missing from it.
 */
export function entriesOf(event: Event): Entry[] {
  const sessions = event.sessions.flatMap((session) => sessionEntry(event, session) ?? []);
  if (sessions.length === 0) return wholeDays(event);
  const covered = new Set(
    sessions.flatMap(({ session }) => [session!.day, session!.start!.slice(0, 10)]),
  );
  const bare = runsOf(event.days.filter((day) => !covered.has(day)));
  return [...sessions, ...bare.map((run) => dayEntry(event, run, [`days-${run.from.toString()}`]))];
}

/**
 * An event as it stands in a calendar of many: one entry. The sessions of every event would bury the appointments of
 * who subscribes, and one entry from the first to the last moment would call the nights between busy. So an event of
 * one day whose start is known has its hours, and any other stands over its days as whole ones; hours of the programme
 * are in the calendar of the event itself.
 */
export function summaryEntries(event: Event): Entry[] {
  const days = wholeDays(event);
  const when = event.days.length === 1 ? timed(event.start, event.end) : undefined;
  if (when && days[0]) return [{ ...days[0], when, untimed: [] }];
  // Beside times that are known, the rest alone would pass for the programme.
  const known = event.sessions.some(({ start }) => instantOf(start));
  return known ? days.map((entry) => ({ ...entry, untimed: [] })) : days;
}
