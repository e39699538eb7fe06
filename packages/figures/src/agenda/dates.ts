import type { DateWords } from './agenda-words.js';

const DATE = /^\d{4}(-\d\d){0,2}$/;

/** Whether a text is a whole date. */
export const isDay = (text: string | undefined): text is string =>
  text?.length === 10 && DATE.test(text);

/** How many days one date is after another. */
export const daysAfter = (date: string, other: string): number =>
  (Date.parse(date) - Date.parse(other)) / 864e5;

/** Year, month and day of a date without zeros in front; empty where it is less precise, or no date. */
export function partsOf(date: string): [year: string, month: string, day: string] {
  const parts = DATE.test(date) ? date.split('-').map((part) => part.replace(/^0/, '')) : [];
  const [year = '', month = '', day = ''] = parts;
  return [year, month, day];
}

/** A date as precise as its text; what is no date is shown as it came. */
export function dateText({ date }: DateWords, text: string): string {
  const parts = partsOf(text);
  return parts[0] ? date(...parts) : text;
}

/** Two dates as one, with what they share said once: `23–24 November 2021`, `30 November – 1 December 2021`. */
export function spanText(words: DateWords, from: string, until: string, joint = words.to): string {
  const [year, month, day] = partsOf(from);
  const [lastYear, lastMonth, lastDay] = partsOf(until);
  return from === until
    ? dateText(words, from)
    : year !== lastYear || !month || !lastMonth
      ? dateText(words, from) + joint + dateText(words, until)
      : month === lastMonth && day && lastDay
        ? words.date(year, month, `${day}–${lastDay}`)
        : words.date(words.yearLast ? '' : year, month, day) +
          joint +
          words.date(words.yearLast ? year : '', lastMonth, lastDay);
}

/** The days of an event in order: as a span where they follow on one another, else one by one. */
export function daysText(words: DateWords, days: readonly string[]): string {
  const first = days[0] ?? '';
  const last = days.at(-1) ?? '';
  return daysAfter(last, first) === days.length - 1
    ? spanText(words, first, last)
    : days.map((day) => dateText(words, day)).join(' · ');
}
