import { Temporal } from 'temporal-polyfill';

import { isTimeZone } from '../events/zone.js';

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

function readAs<T>(pattern: RegExp, text: string | undefined, read: (text: string) => T) {
  if (text === undefined || !pattern.test(text)) return undefined;
  try {
    return read(text);
  } catch {
    // Of the right form and still none: the 30th of February.
    return undefined;
  }
}

/** The instant of an RFC 3339 date-time; undefined where a text is none. */
export function instantOf(text: string | undefined): Temporal.Instant | undefined {
  return readAs(MOMENT, text, (moment) => Temporal.Instant.from(moment));
}

/** A day of the calendar; undefined where a text is none. */
export function dayOf(text: string | undefined): Temporal.PlainDate | undefined {
  return readAs(DAY, text, (day) => Temporal.PlainDate.from(day));
}

/** Days that follow one another, as the first and the day after the last. */
export interface Run {
  readonly from: Temporal.PlainDate;
  /** Exclusive, as the end of an entry is (RFC 5545, 3.6.1). */
  readonly until: Temporal.PlainDate;
}

/** Days as runs without gaps, ascending. */
export function runsOf(days: Iterable<string>): Run[] {
  const runs: Run[] = [];
  for (const text of [...new Set(days)].sort()) {
    const day = dayOf(text);
    if (!day) continue;
    const last = runs.at(-1);
    if (last?.until.equals(day))
      runs[runs.length - 1] = { from: last.from, until: day.add({ days: 1 }) };
    else runs.push({ from: day, until: day.add({ days: 1 }) });
  }
  return runs;
}

/**
 * Between these the rules of clocks are written down. Local mean time, of before, has seconds, which few readers
 * understand; a year far ahead is a slip of the pen, for which no calendar should carry the rules of centuries.
 */
const RULED = [Date.UTC(1970, 0, 2), Date.UTC(2100, 0, 1)] as const;

/**
 * The zone in which instants can be written as local times that no reader takes for others: undefined where the zone is
 * none, for years without rules, and for a local time that comes twice. RFC 5545 (3.3.5) means the first by it; not
 * every reader does.
 */
export function zoneFor(
  timeZone: string | undefined,
  instants: readonly Temporal.Instant[],
): string | undefined {
  if (timeZone === undefined || !isTimeZone(timeZone)) return undefined;
  const [since, until] = RULED;
  const plain = instants.every((instant) => {
    const { epochMilliseconds } = instant;
    if (epochMilliseconds < since || epochMilliseconds >= until) return false;
    const local = instant.toZonedDateTimeISO(timeZone).toPlainDateTime();
    return (['earlier', 'later'] as const).every((disambiguation) =>
      local.toZonedDateTime(timeZone, { disambiguation }).toInstant().equals(instant),
    );
  });
  return plain ? timeZone : undefined;
}
