import { isCalendarDate } from './calendar.js';

const FORM = /^[12]\d{3}(?:-\d{2}(?:-\d{2})?)?$/u;

/** True for a year, a month or a day that exists, as precise as a source has it: YYYY, YYYY-MM or YYYY-MM-DD. */
export function isPartialDate(text: string): boolean {
  return FORM.test(text) && isCalendarDate(`${text}${'-01-01'.slice(text.length - 4)}`);
}

/**
 * True where one date is surely after another, compared as far as both are known: 2020-05 is not after 2020.
 *
 * @param date as `isPartialDate` has it, and so is the other.
 */
export function isAfter(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) > other.slice(0, length);
}
