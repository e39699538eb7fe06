import type { AgendaIssue, IsoDate, Session } from '@climate-embed/schema';

import { byCodeUnit } from '../app/in-order.js';
import { dayAfter } from './zone.js';

/** A programme as far as it can be examined. */
export interface Programme {
  /** Ascending. */
  readonly days: readonly IsoDate[];
  readonly sessions: readonly Session[];
}

/** Nobody expects a length of these, and they may lie beside anything. */
const PAUSES: ReadonlySet<string> = new Set(['break', 'meal', 'social']);
const OFF: ReadonlySet<string> = new Set(['cancelled', 'postponed']);

/** With more at once nobody has misprinted anything: a programme of posters names no tracks. */
const NAMED = 12;

const MINUTE = 60_000;

/** Stands for the one day of a programme without a date. */
const SOME_DAY: IsoDate = '1970-01-01';

/** A session with its times in milliseconds; a zone that is not known is taken for UTC, the same for all. */
interface Timed {
  readonly session: Session;
  readonly from?: number;
  readonly until?: number;
}

function timesOf(session: Session): Timed {
  const { start, end, localStart, localEnd, day = SOME_DAY } = session;
  const overnight = localStart !== undefined && localEnd !== undefined && localEnd < localStart;
  const from = start ?? (localStart && `${day}T${localStart}Z`);
  const until = end ?? (localEnd && `${overnight ? dayAfter(day) : day}T${localEnd}Z`);
  return {
    session,
    ...(from !== undefined && { from: Date.parse(from) }),
    ...(until !== undefined && { until: Date.parse(until) }),
  };
}

/** A moment as the clock on the wall shows it, as if no clock were ever changed: what is printed is held against that. */
const onTheWall = (moment: string): number => Date.parse(`${moment.slice(0, 19)}Z`);

function lengthIssues({ session, ...times }: Timed): AgendaIssue[] {
  if (times.from === undefined || times.until === undefined) return [];
  const { id: sessionId, start, end, printed, printedLength, lengthMinutes } = session;
  const from = start === undefined ? times.from : onTheWall(start);
  const until = end === undefined ? times.until : onTheWall(end);
  const issues: AgendaIssue[] = [];
  const time = printed?.[0]?.text;
  if (from === until)
    issues.push({ code: 'zero-length', sessionId, ...(time !== undefined && { printed: time }) });
  if (lengthMinutes !== undefined && until - from !== lengthMinutes * MINUTE)
    issues.push({
      code: 'length-differs',
      sessionId,
      ...(printedLength !== undefined && { printed: printedLength }),
    });
  return issues;
}

/** A start that is not printed, in a programme that has times at all. */
function missingTimes(timed: readonly Timed[]): AgendaIssue[] {
  if (timed.every(({ from, until }) => from === undefined && until === undefined)) return [];
  return timed
    .filter(({ from, session }) => from === undefined || session.startBasis === 'derived')
    .map(({ session }) => ({ code: 'missing-time', sessionId: session.id }));
}

const hasLength = ({ printedLength, lengthMinutes }: Session): boolean =>
  printedLength !== undefined || lengthMinutes !== undefined;

/** No length where most of the other sessions in the narrow sense have one. */
function missingLengths(sessions: readonly Session[]): AgendaIssue[] {
  const proper = sessions.filter(({ kind }) => kind === 'session');
  const count = proper.filter(hasLength).length;
  return proper
    .filter((session) => !hasLength(session) && count * 2 > proper.length - 1)
    .map(({ id }) => ({ code: 'missing-length', sessionId: id }));
}

type Bounded = Required<Timed>;

const byStart = (a: Bounded, b: Bounded): number =>
  a.from - b.from || a.until - b.until || byCodeUnit(a.session.id, b.session.id);

/** Rooms tell sessions apart where nothing is said of tracks. */
const isElsewhere = (a: Session, b: Session): boolean =>
  a.room !== undefined && b.room !== undefined && JSON.stringify(a.room) !== JSON.stringify(b.room);

const meet = (a: Bounded, b: Bounded): boolean =>
  (a.from < b.until && b.from < a.until) ||
  (a.from === b.from && (a.from === a.until || b.from === b.until));

/**
 * Pairs of sessions of one track, or of none, that go on at one time; the one that begins first is named first, and not
 * with more than a dozen others.
 */
function overlaps(timed: readonly Timed[], dated: boolean): AgendaIssue[] {
  const bounded = timed
    .filter((one): one is Bounded => one.from !== undefined && one.until !== undefined)
    .filter(({ session }) => !dated || session.day !== undefined || session.start !== undefined)
    .sort(byStart);
  const issues: AgendaIssue[] = [];
  for (const [index, first] of bounded.entries()) {
    const most = issues.length + NAMED;
    for (let next = index + 1; next < bounded.length; next++) {
      const second = bounded[next]!;
      if (second.from > first.until || issues.length === most) break;
      const { trackId } = first.session;
      if (trackId !== second.session.trackId || !meet(first, second)) continue;
      if (trackId === undefined && isElsewhere(first.session, second.session)) continue;
      issues.push({
        code: 'overlap',
        sessionId: first.session.id,
        otherId: second.session.id,
      });
    }
  }
  return issues;
}

function dateIssues({ days, sessions }: Programme): AgendaIssue[] {
  if (days.length === 0) return [{ code: 'date-unknown' }];
  return sessions.flatMap(({ id: sessionId, day, localStart, localEnd }): AgendaIssue[] => {
    if (day !== undefined)
      return days.includes(day) ? [] : [{ code: 'outside-days', sessionId, printed: day }];
    return (localStart ?? localEnd) === undefined ? [] : [{ code: 'date-unknown', sessionId }];
  });
}

/**
 * What can be seen to be wrong with a programme by computing, in any order. Breaks, meals and social hours are asked
 * for nothing but their day, and what does not take place is asked for neither times nor lengths.
 */
export function findIssues(programme: Programme): AgendaIssue[] {
  const examined = programme.sessions.filter(
    ({ kind, status }) => !PAUSES.has(kind) && !OFF.has(status ?? ''),
  );
  const timed = examined.map(timesOf);
  return [
    ...dateIssues(programme),
    ...timed.flatMap(lengthIssues),
    ...missingTimes(timed),
    ...missingLengths(examined),
    ...overlaps(timed, programme.days.length > 0),
  ];
}
