import type { Period } from '@climate-embed/schema';
import { periodOfDays } from '../calendar.js';
import type { Cell } from './format.js';
import { textOf } from './figure-cell.js';

/** A period read from a cell, and what had to be assumed to bound it. */
export interface PeriodReading {
  readonly period: Period;
  /** In English, absent where the cell says it all. */
  readonly assumed?: string;
}

interface End {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * First month of the fiscal year that public bodies keep, where two bare years name one. Cities of the same
 * countries print these months in C40's database (Tokyo, Chennai, Melbourne, Tshwane); others are not assumed.
 */
const FISCAL_START: Readonly<Record<string, number>> = {
  jp: 4,
  japan: 4,
  in: 4,
  india: 4,
  au: 7,
  australia: 7,
  za: 7,
  'south africa': 7,
};

const TOKEN = /\d{4}-\d{2}-\d{2}|\d{4}|\d{1,2}|\p{L}+|[-–—~]+|\/|[.,]|\s+/gu;

/**
 * Reads a reporting period. One year is the calendar year. Two days are taken as they stand, two months from the
 * first day of the first to the last day of the second. Where the same month stands at both ends, the period ends
 * on the day before its return. Two bare years in a row (`2019-2020`) are the fiscal year of the country.
 *
 * @returns undefined where the cell does not bound about one year.
 */
export function readPeriodCell(cell: Cell, country?: string): PeriodReading | undefined {
  const text = textOf(cell);
  if (text === undefined || text.length > 60) return undefined;
  if (/^(?:19|20)\d{2}(?:\.0)?$/u.test(text)) {
    const year = Number(text);
    return { period: { year, start: `${year}-01-01`, end: `${year}-12-31` } };
  }
  const ends = endsOf(text);
  if (!ends) return undefined;
  const [from, to] = ends;
  if (from.month === undefined && to.month === undefined) return ofBareYears(from, to, country);
  if (from.month === undefined || to.month === undefined) return undefined;
  const returns = from.month === to.month && !from.day && !to.day && to.year === from.year + 1;
  const start = dayOf(from.year, from.month, from.day ?? 1);
  const end = returns
    ? dayOf(to.year, to.month, 0)
    : to.day
      ? dayOf(to.year, to.month, to.day)
      : dayOf(to.year, to.month + 1, 0);
  const period = start && end ? periodOfDays(start, end) : undefined;
  if (!period) return undefined;
  return returns
    ? { period, assumed: 'that the period ends before its first month returns' }
    : { period };
}

function ofBareYears(from: End, to: End, country?: string): PeriodReading | undefined {
  const month = FISCAL_START[country?.toLowerCase() ?? ''];
  if (month === undefined || to.year !== from.year + 1) return undefined;
  const period = periodOfDays(dayOf(from.year, month, 1) ?? '', dayOf(to.year, month, 0) ?? '');
  const name = MONTHS[month - 1]?.replace(/^./u, (letter) => letter.toUpperCase());
  return period && { period, assumed: `the country's fiscal year, which begins in ${name}` };
}

/** The two ends of `2013 Apr - 2014 Mar`, `01 July 2014-- 30 June 2015`, `2019/20`, `2017-04-01 to 2018-03-31`. */
function endsOf(text: string): [End, End] | undefined {
  const tokens = text.match(TOKEN) ?? [];
  if (tokens.join('') !== text) return undefined;
  const words = tokens.filter((token) => !/^(?:\s+|[.,])$/u.test(token));
  const cuts = words.flatMap((word, index) =>
    /^(?:[-–—~]+|\/|to|until)$/iu.test(word) ? [index] : [],
  );
  const [cut] = cuts;
  if (cut === undefined || cuts.length !== 1) return undefined;
  const from = endOf(words.slice(0, cut));
  const last = words.slice(cut + 1);
  const short = from?.month === undefined && last.length === 1 && /^\d{2}$/u.test(last[0] ?? '');
  const to = endOf(short && from ? [`${String(from.year).slice(0, 2)}${last[0]}`] : last);
  return from && to ? [from, to] : undefined;
}

/** A year with a month and a day, in any order; undefined where a part is missing, repeated or strange. */
function endOf(words: readonly string[]): End | undefined {
  const [only = ''] = words;
  const iso = words.length === 1 ? /^(\d{4})-(\d{2})-(\d{2})$/u.exec(only) : null;
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const end: { year?: number; month?: number; day?: number } = {};
  for (const word of words) {
    const [part, value] = /^(?:19|20)\d{2}$/u.test(word)
      ? (['year', Number(word)] as const)
      : /^\d{1,2}$/u.test(word)
        ? (['day', Number(word)] as const)
        : (['month', monthOf(word)] as const);
    if (value === undefined || value === 0 || end[part] !== undefined) return undefined;
    end[part] = value;
  }
  if (end.year === undefined || (end.day !== undefined && end.month === undefined))
    return undefined;
  return end as End;
}

/** 1 to 12, from a month's English name or its first three letters or more. */
function monthOf(word: string): number | undefined {
  const start = word.toLowerCase();
  const index = start.length < 3 ? -1 : MONTHS.findIndex((month) => month.startsWith(start));
  return index < 0 ? undefined : index + 1;
}

/** A day of the calendar as text; day 0 is the last of the month before. Undefined where there is no such day. */
function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = day === 0 || (date.getUTCDate() === day && date.getUTCMonth() === month - 1);
  return exists && month <= 13 ? date.toISOString().slice(0, 10) : undefined;
}
