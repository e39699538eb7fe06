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
  /** When any of this is no longer so; Infinity where it stays. */
  readonly changesAt: number;
}

/** The earliest known one after a moment; Infinity where there is none. */
const after = (moments: readonly number[], now: number): number =>
  Math.min(...moments.filter((at) => at > now));

/**
 * Holds the programme against the time, as moments: no clock of any place is asked. A session without an end lasts
 * until the next one of its own day begins; the last of a day, of which nobody knows when it ends, is never said to
 * run. What is cancelled or postponed neither runs nor comes next.
 */
export function statesOf({ end, sessions, start, status }: EventAgenda, now: number): States {
  const starts = sessions.map((session) => millisOf(session.start));
  const days = sessions.map((session) => session.start?.slice(0, 10));
  const ends = sessions.map((session, index) => {
    const from = starts[index]!;
    const until = millisOf(session.end);
    if (until >= from) return until;
    const next = after(
      starts.filter((_, other) => days[other] === days[index]),
      from,
    );
    return next < Infinity ? next : from;
  });
  const moments = [...starts, ...ends, millisOf(start), millisOf(end)];
  const begins = after(moments, -Infinity) - HOUR;
  const changesAt = after([begins, ...moments], now);
  const running = begins <= now && changesAt < Infinity;
  const on = starts.map((at, index) =>
    OFF.test(status) || OFF.test(sessions[index]!.status ?? '') ? NaN : at,
  );
  const next = after(on, now);
  return {
    states: on.map((at, index) =>
      ends[index]! <= now
        ? 'past'
        : at <= now
          ? 'now'
          : running && at === next
            ? 'next'
            : undefined,
    ),
    running,
    changesAt,
  };
}
