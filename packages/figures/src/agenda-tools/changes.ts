import type { LocalizedText } from '@climate-embed/schema';

import { type Clock, type ClockReading, ownReading } from '../agenda/clock.js';
import { dateText } from '../agenda/dates.js';
import { number } from '../formats.js';
import { fill } from '../partner/fill.js';
import { foreignText } from '../partner/foreign-text.js';
import { wordFor } from '../words.js';
import { picked, sessionTitle } from './names.js';
import type { AgendaToolOptions } from './options.js';

/** What of a session may change so that a reader has to know. */
export interface ChangingSession {
  readonly id: string;
  readonly kind: string;
  readonly title?: LocalizedText;
  readonly day?: string;
  readonly start?: string;
  readonly end?: string;
  readonly localStart?: string;
  readonly localEnd?: string;
  readonly status?: string;
  readonly room?: LocalizedText;
}

/** What of an event may change so that a reader has to know: events and agendas are such. */
export interface Programme {
  readonly status: string;
  readonly days: readonly string[];
  readonly sessions: readonly ChangingSession[];
}

/** What happened. `unset`: the time that was known is not any more. `restored`: it takes place after all. */
export type ChangeKind =
  | 'cancelled'
  | 'postponed'
  | 'restored'
  | 'moved'
  | 'unset'
  | 'room'
  | 'new'
  | 'removed';

/** A change of a session, or of the event as a whole where none is named. */
export interface Change {
  readonly kind: ChangeKind;
  /** As it is now; as it was where it is removed. */
  readonly session?: ChangingSession;
  /** As it was before, of a session that has changed. */
  readonly previous?: ChangingSession;
}

/** So many changes are named; a voice that goes on is not listened to. */
const NAMED = 3;
/** So much of a title is said. */
const TITLE = 60;

/** Words that say that something does not take place as planned. */
const OFF: readonly string[] = ['cancelled', 'postponed'] satisfies ChangeKind[];

const off = ({ status }: { readonly status?: string }): string | undefined =>
  status !== undefined && OFF.includes(status) ? status : undefined;

/** What became of whether it takes place. */
const standing = (
  before: { readonly status?: string },
  after: { readonly status?: string },
): ChangeKind | undefined => {
  const now = off(after);
  if (now === off(before)) return undefined;
  return now === undefined ? 'restored' : (now as ChangeKind);
};

const timeOf = ({ day, end, localEnd, localStart, start }: ChangingSession): string =>
  [day, start, end, localStart, localEnd].join('|');

const roomOf = ({ room }: ChangingSession): string =>
  room
    ? Object.entries(room)
        .map((entry) => entry.join(':'))
        .sort()
        .join('|')
    : '';

function between(previous: ChangingSession, session: ChangingSession): Change[] {
  const now = standing(previous, session);
  const change = (kind: ChangeKind): Change => ({ kind, session, previous });
  // Of what does not take place nobody needs to know when or where.
  if (now !== 'restored' && off(session)) return now ? [change(now)] : [];
  const changes = now ? [change(now)] : [];
  if (timeOf(previous) !== timeOf(session))
    changes.push(change((session.start ?? session.localStart) ? 'moved' : 'unset'));
  if (roomOf(session) && roomOf(previous) !== roomOf(session)) changes.push(change('room'));
  return changes;
}

/**
 * What changed from one version of an event to another, in the order of the programme; what is removed comes last.
 * Corrections of texts are none: a reader who is on their way needs to know when, where and whether.
 */
export function changesBetween(before: Programme, after: Programme): Change[] {
  const whole = standing(before, after);
  const old = new Map(before.sessions.map((session) => [session.id, session]));
  const now = new Set(after.sessions.map(({ id }) => id));
  return [
    ...(whole ? [{ kind: whole }] : []),
    ...(before.days.join() === after.days.join() ? [] : [{ kind: 'moved' } as const]),
    ...after.sessions.flatMap((session) => {
      const known = old.get(session.id);
      return known ? between(known, session) : { kind: 'new' as const, session };
    }),
    ...before.sessions.flatMap((session) =>
      now.has(session.id) ? [] : { kind: 'removed' as const, session },
    ),
  ];
}

/** When a session takes place now; with the date where that is another than before. */
function newTime(
  { words }: AgendaToolOptions,
  { previous, session }: Change,
  clock: Clock | undefined,
): string {
  const read = (moment: string): ClockReading => clock?.read(moment) ?? ownReading(moment);
  const { localStart = '', start } = session ?? {};
  if (start === undefined) return foreignText(localStart, 'name');
  const { date, time } = read(start);
  const was = previous?.start === undefined ? previous?.day : read(previous.start).date;
  const said = was === date ? time : `${dateText(words, date)}, ${time}`;
  return foreignText(said, 'name');
}

/** A change in a few words: `Session 2 – now at 15:30`. */
export function changeLine(options: AgendaToolOptions, change: Change, clock?: Clock): string {
  const { tools } = options;
  const { kind, session } = change;
  if (!session) return wordFor(tools.eventChanges, kind) ?? tools.eventChanges['moved']!;
  const title = [...sessionTitle(options, session).text];
  const name = title.length > TITLE ? `${title.slice(0, TITLE - 1).join('')}…` : title.join('');
  const value =
    kind === 'room'
      ? (picked(options, session.room, 'name')?.text ?? '')
      : newTime(options, change, clock);
  return fill(tools.changes[kind]!, name, value);
}

/** All changes in one short sentence for a live region; nothing where there are none. */
export function changesLine(
  options: AgendaToolOptions,
  changes: readonly Change[],
  clock?: Clock,
): string {
  if (!changes.length) return '';
  const { locale, tools } = options;
  const named = changes.slice(0, NAMED).map((change) => changeLine(options, change, clock));
  const left = changes.length - NAMED;
  return fill(
    tools.changed,
    number(locale, changes.length),
    [...named, ...(left > 0 ? [fill(tools.more, number(locale, left))] : [])].join('; '),
  );
}
