import type { EventAgenda } from '@climate-embed/schema';

import { millisOf } from './clock.js';

/** How long before its first moment an event counts as running, so that its first session is announced. */
const HOUR = 36e5;

/** Statuses of what does not take place when it was to. */
const OFF = /^(cancelled|postponed)$/;

/** What runs, what comes next and what is over. */
export interface States {
  /** For each session in the order of the programme. */
  readonly states: readonly ('now' | 'next' | 'past' | undefined)[];
  readonly running: boolean;
  readonly changesAt?: number;
}

/**
 * Holds the programme against the time, as moments: no clock of any place is asked. A session without an end lasts
 * until the next one of its own day begins; the last of a day, of which nobody knows when it ends, is never said to
 * run. What is cancelled or postponed neither runs nor comes next.
 */
export function statesOf({ end, sessions, start, status }: EventAgenda, now: number): States {
  const dayOf = (moment = ''): string => moment.slice(0, 10);
  const starts = sessions.map((session) => millisOf(session.start));
  const ends = sessions.map((session, index) => {
    const from = starts[index]!;
    const until = millisOf(session.end);
    if (until >= from) return until;
    const later = starts.filter(
      (at, other) => at > from && dayOf(sessions[other]!.start) === dayOf(session.start),
    );
    return later.length ? Math.min(...later) : from;
  });
  const known = (list: readonly number[]): number[] => list.filter((at) => !Number.isNaN(at));
  const on = starts.map((at, index) => (OFF.test(sessions[index]!.status ?? '') ? NaN : at));
  const begins = Math.min(...known([...starts, millisOf(start)])) - HOUR;
  const closes = Math.max(...known([...ends, millisOf(end)]));
  const running = begins <= now && now < closes && !OFF.test(status);
  const next = Math.min(...known(on).filter((at) => at > now));
  const changesAt = Math.min(
    ...known([begins, ...starts, ...ends, closes]).filter((at) => at > now),
  );
  return {
    states: starts.map((at, index) =>
      ends[index]! <= now
        ? 'past'
        : !running
          ? undefined
          : on[index]! <= now
            ? 'now'
            : on[index] === next
              ? 'next'
              : undefined,
    ),
    running,
    ...(changesAt < Infinity && { changesAt }),
  };
}
