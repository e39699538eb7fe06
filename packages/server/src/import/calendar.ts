import type { Period } from '@climate-embed/schema';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;
const YEAR = /^(?:FY\s?)?((?:19|20)\d{2})$/iu;

/** True for a day that exists, written YYYY-MM-DD. */
export function isCalendarDate(text: string): boolean {
  const parts = DATE.exec(text);
  if (!parts) return false;
  const [, year, month, day] = parts;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A calendar year written `2023`, or undefined. */
export function parseYear(text: string): number | undefined {
  return /^fy/iu.test(text) ? undefined : yearIn(text);
}

/**
 * The period of a `year` cell: `2023` is the calendar year, `FY2023` the fiscal year that begins on 1 April
 * 2023 (Japan). Fiscal years with another start are given by their two dates.
 */
export function periodOfYear(text: string): Period | undefined {
  const year = yearIn(text);
  if (year === undefined) return undefined;
  if (!/^fy/iu.test(text)) return { year, start: `${year}-01-01`, end: `${year}-12-31` };
  return { year, start: `${year}-04-01`, end: `${year + 1}-03-31`, fiscal: true };
}

/**
 * The period between two days, both included, filed under the year in which it begins.
 *
 * @returns undefined where the days do not bound about one year (350 to 380 days): a total of three years is
 * not a yearly total.
 */
export function periodOfDays(start: string, end: string): Period | undefined {
  if (!isCalendarDate(start) || !isCalendarDate(end)) return undefined;
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
  if (days < 350 || days > 380) return undefined;
  const year = Number(start.slice(0, 4));
  if (yearIn(String(year)) === undefined) return undefined;
  const calendar = start === `${year}-01-01` && end === `${year}-12-31`;
  return { year, start, end, ...(calendar ? {} : { fiscal: true }) };
}

function yearIn(text: string): number | undefined {
  const found = YEAR.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}
