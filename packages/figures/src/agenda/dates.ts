import type { Between } from '@climate-embed/schema';

import { fill } from '../partner/fill.js';
import { foreignText } from '../partner/foreign-text.js';
import type { DateWords } from './agenda-words.js';

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const DAY = 864e5;

/** Whether a text is a whole date. */
export const isDay = (text: string | undefined): text is string =>
  text?.length === 10 && DATE.test(text);

/** How many days one date is after another. */
export const daysAfter = (date: string, other: string): number =>
  Math.round((Date.parse(date) - Date.parse(other)) / DAY);

/** A date as precise as its text; what is no date is shown as it came. */
export function dateText({ date }: DateWords, text: string, short?: boolean): string {
  const [year = '', month = '', day = ''] = text.split('-');
  return DATE.test(text)
    ? date(short ? '' : year, month, day && `${+day}`, short)
    : foreignText(text, 'name');
}

/** Two dates as one, with what they share said once: `23–24 November 2021`, `30 November – 1 December 2021`. */
export function spanText(words: DateWords, from: string, until: string, joint = words.to): string {
  const [year = '', month = '', day] = from.split('-');
  const [lastYear, lastMonth = '', lastDay] = until.split('-');
  if (from === until || !DATE.test(from) || !DATE.test(until) || year !== lastYear)
    return [...new Set([from, until])].map((date) => dateText(words, date)).join(joint);
  if (month === lastMonth && day && lastDay && joint === words.to)
    return words.date(year, month, `${+day}–${+lastDay}`);
  const bare = (own: string, text = ''): string => words.date('', own, text && `${+text}`);
  return !month || !lastMonth
    ? dateText(words, from) + joint + dateText(words, until)
    : words.yearLast
      ? bare(month, day) + joint + dateText(words, until)
      : dateText(words, from) + joint + bare(lastMonth, lastDay);
}

/** The days of an event: as a span where they follow on one another, else one by one where they are few. */
export function daysText(words: DateWords, days: readonly string[]): string {
  const [first = '', ...rest] = days;
  const last = rest.at(-1) ?? first;
  return rest.length > 4 || daysAfter(last, first) === rest.length
    ? spanText(words, first, last)
    : days.map((day) => dateText(words, day)).join(' · ');
}

/** What is known of when an event is whose day is not known. */
export function undatedText(words: DateWords, { from, until }: Between = {}): string {
  const { undated } = words;
  if (from && until && from !== until)
    return fill(undated.between, spanText(words, from, until, words.and));
  const [form, at] = from
    ? [until ? undated.in : undated.from, from]
    : [until ? undated.until : undated.none, until ?? ''];
  return fill(form, at && dateText(words, at));
}
