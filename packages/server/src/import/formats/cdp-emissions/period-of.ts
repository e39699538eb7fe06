import type { Period } from '@climate-embed/schema';
import { isCalendarDate, periodOfDays, periodOfYear } from '../../calendar.js';
import type { CdpIssue } from '../cdp/issue-codes.js';

/** The year that a record accounts for, with a doubt to report; or why there is none. */
export type PeriodReading =
  | {
      readonly period: Period;
      readonly doubt?: { readonly code: CdpIssue; readonly message: string };
    }
  | { readonly refused: CdpIssue; readonly message: string };

const TWO_DAYS = /^(\S+)\s+(?:[-–—]|to)\s+(\S+)$/u;
const ONE_DAY = /^(\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4})(?: 12:00:00 AM|T00:00:00.*)?$/u;
const OPEN_END = /^(\S+)\s*[-–—]$/u;
const OPEN_START = /^[-–—]\s*(\d\S+)$/u;

/**
 * The accounting year of a record: `2018-04-01 - 2019-03-31`, a year without its last day (`2017-04-01 -`), the
 * day on which it ended (`12/31/2013 12:00:00 AM`, as in 2016), or a calendar year.
 */
export function periodOf(cell: string): PeriodReading {
  const text = cell.replace(/\s+/gu, ' ').trim();
  const year = periodOfYear(text);
  if (year) return { period: year };
  const openEnd = dayIn(OPEN_END.exec(text)?.[1]);
  if (openEnd !== undefined) {
    return doubtful(openEnd, dayBefore(shiftYear(openEnd, 1)), 'open-period', 'It has no last day');
  }
  const openStart = dayIn(OPEN_START.exec(text)?.[1]);
  if (openStart !== undefined) {
    return doubtful(
      dayAfter(shiftYear(openStart, -1)),
      openStart,
      'open-period',
      'It has no first day',
    );
  }
  const single = dayIn(text);
  if (single !== undefined) return endedOn(single);
  const [, from, to] = TWO_DAYS.exec(text) ?? [];
  const [start, end] = [dayIn(from), dayIn(to)];
  if (start !== undefined && end !== undefined) return between(start, end);
  return {
    refused: 'bad-period',
    message: `"${text.slice(0, 60)}" is no period that can be read. The record is left out.`,
  };
}

function between(start: string, end: string): PeriodReading {
  // Many cities print the first day of the next year as their last.
  if (end === shiftYear(start, 1)) {
    return doubtful(
      start,
      dayBefore(end),
      'period-end',
      'The last day is one day more than a year on',
    );
  }
  const period = periodOfDays(start, end);
  if (period) return { period };
  const longer = Date.parse(end) - Date.parse(start) > 380 * 86_400_000;
  return longer
    ? {
        refused: 'multi-year',
        message: 'The record is of more than a year. It is left out: it is no yearly total.',
      }
    : {
        refused: 'bad-period',
        message: 'The two days do not bound about a year. The record is left out.',
      };
}

/** A year that ended on this day; a first day of a month is more likely the day on which it began. */
function endedOn(day: string): PeriodReading {
  if (day.endsWith('-12-31')) {
    const year = Number(day.slice(0, 4));
    return checked({ year, start: `${year}-01-01`, end: day });
  }
  if (day.endsWith('-01')) {
    return doubtful(
      day,
      dayBefore(shiftYear(day, 1)),
      'single-day',
      'It is one day, a first of a month',
    );
  }
  const start = dayAfter(shiftYear(day, -1));
  if (dayAfter(day).endsWith('-01')) {
    const period = periodOfDays(start, day);
    return period ? { period } : refusedDay(day);
  }
  return doubtful(start, day, 'single-day', 'It is one day, and not the end of a month');
}

function doubtful(start: string, end: string, code: CdpIssue, what: string): PeriodReading {
  const period = periodOfDays(start, end);
  if (!period) return refusedDay(start);
  return { period, doubt: { code, message: `${what}: read as ${start} to ${end}.` } };
}

function checked(period: Period): PeriodReading {
  return periodOfYear(String(period.year)) ? { period } : refusedDay(period.end);
}

function refusedDay(day: string): PeriodReading {
  return { refused: 'bad-period', message: `No year from 1900 to 2099 goes with ${day}.` };
}

/** A day as YYYY-MM-DD. CDP writes months first; `31/12/2013` is no day. */
function dayIn(text: string | undefined): string | undefined {
  const printed = ONE_DAY.exec(text?.trim() ?? '')?.[1];
  if (printed === undefined) return undefined;
  const [month = '', day = '', year] = printed.split('/');
  const iso =
    year === undefined ? printed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  // Other centuries are slips, and a year of three or five digits would be no day.
  return /^(19|20)/u.test(iso) && isCalendarDate(iso) ? iso : undefined;
}

function shiftYear(day: string, years: number): string {
  const shifted = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  return isCalendarDate(shifted) ? shifted : `${shifted.slice(0, 4)}-02-28`;
}

function dayBefore(day: string): string {
  return shiftDay(day, -1);
}

function dayAfter(day: string): string {
  return shiftDay(day, 1);
}

function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
