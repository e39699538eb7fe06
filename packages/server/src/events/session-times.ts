import type { AgendaIssue, IsoDate, Session } from '@climate-embed/schema';

import type { LocalTimes } from '../app/records.js';
import { dayAfter, isTimeOfDay, isTimeZone, type Moment, momentIn } from './zone.js';

/** Where local times belong, as far as it is known. */
export interface Setting {
  /** IANA time zone. */
  readonly zone?: string;
  readonly day?: IsoDate;
}

/** When something is: moments, or times of day where no moment can be made of them. */
export type When = Pick<Session, 'start' | 'end' | 'localStart' | 'localEnd'>;

/** Times as they were read, with what is odd about them. */
export interface ReadTimes {
  readonly when: When;
  readonly oddities: readonly AgendaIssue[];
}

const NOTHING: ReadTimes = { when: {}, oddities: [] };

function oddityOf(moment: Moment | undefined, printed: string | undefined): readonly AgendaIssue[] {
  const code = moment?.oddity;
  return code && printed !== undefined ? [{ code, printed }] : [];
}

function asMoments({ from, until }: LocalTimes, zone: string, day: IsoDate): ReadTimes {
  const start = from === undefined ? undefined : momentIn(zone, day, from);
  const overnight = from !== undefined && until !== undefined && until < from;
  const end =
    until === undefined ? undefined : momentIn(zone, overnight ? dayAfter(day) : day, until);
  // A start in a gap is put off by an hour: what was to end within that hour has no end that could stand.
  const ends = end !== undefined && (start === undefined || end.instant >= start.instant);
  return {
    when: { ...(start && { start: start.text }), ...(ends && { end: end.text }) },
    oddities: [...oddityOf(start, from), ...oddityOf(end, until)],
  };
}

/**
 * Reads local times. `until` is on the next day where it is before `from`. They stay times of day where the day or the
 * zone is not known. What is no time is left out.
 */
export function readTimes(times: LocalTimes, { zone, day }: Setting): ReadTimes {
  const timeOf = (text: string | undefined): string | undefined =>
    text !== undefined && isTimeOfDay(text) ? text : undefined;
  const from = timeOf(times.from);
  const until = timeOf(times.until);
  if (from === undefined && until === undefined) return NOTHING;
  const local = { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
  if (zone !== undefined && day !== undefined && isTimeZone(zone))
    return asMoments(local, zone, day);
  return {
    when: {
      ...(from !== undefined && { localStart: from }),
      ...(until !== undefined && { localEnd: until }),
    },
    oddities: [],
  };
}

/** A moment by `YYYY-MM-DDTHH:MM` in a zone; undefined where it is none. */
export function readMoment(text: string, zone: string | undefined): string | undefined {
  const [day = '', time = ''] = text.split('T');
  return zone === undefined ? undefined : momentIn(zone, day, time)?.text;
}
