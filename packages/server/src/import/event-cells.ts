import { EVENT_RELATIONS, EVENT_ROLES, type IsoDate } from '@climate-embed/schema';
import type { EventPartyRecord, RelatedEventRecord } from '../app/records.js';
import { isCalendarDate } from './calendar.js';
import { readList } from './foreign-cells.js';
import { LANGUAGE_SUFFIX, languageTag } from './languages.js';
import type { References } from './references.js';
import type { RowReader } from './row-reader.js';
import { zoneFault } from './time-zone.js';

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/u;

/** An IANA time zone that the runtime knows. */
export function readZone(reader: RowReader, column: string): string | undefined {
  const cell = reader.text(column);
  const fault = cell === undefined ? undefined : zoneFault(cell);
  if (!fault) return cell;
  return reader.fail('bad-zone', column, fault.message, fault.expected);
}

/** A time of day, `HH:MM`, of 24 hours. */
export function readClock(
  reader: RowReader,
  column: string,
  expected = 'HH:MM from 00:00 to 23:59, like 09:30',
): string | undefined {
  const cell = reader.text(column);
  if (cell === undefined || CLOCK.test(cell)) return cell;
  const message = `"${cell}" is not a time of day.`;
  return reader.fail('bad-time', column, message, expected);
}

/**
 * The times of day in two columns. `24:00` ends a day: it is kept as `00:00`, which is the next day where something
 * begins before it.
 */
export function readTimes(
  reader: RowReader,
  first: string,
  last: string,
): readonly [string | undefined, string | undefined] {
  const from = readClock(reader, first);
  if (reader.text(last) !== '24:00')
    return [from, readClock(reader, last, 'HH:MM from 00:00 to 24:00, like 09:30')];
  if (from !== undefined && from !== '00:00') return [from, '00:00'];
  const message = `"24:00" needs a beginning after 00:00 in "${first}".`;
  reader.fail('bad-time', last, message, 'HH:MM from 00:00 to 23:59, like 09:30');
  return [from, undefined];
}

/** A day and a time of day in the zone of the event, `YYYY-MM-DDTHH:MM`. */
export function readLocalMoment(reader: RowReader, column: string): string | undefined {
  const cell = reader.text(column);
  if (cell === undefined) return undefined;
  const [day = '', time = '', ...rest] = cell.split('T');
  if (rest.length === 0 && isCalendarDate(day) && CLOCK.test(time)) return cell;
  const message = `"${cell}" is not a day with a time of day in the zone of the event.`;
  return reader.fail('bad-time', column, message, 'YYYY-MM-DDTHH:MM, like 2021-11-23T13:30');
}

/** When something was changed, in UTC; a day alone is its beginning. */
export function readModified(reader: RowReader, column: string): string | undefined {
  const cell = reader.required(column);
  if (cell === undefined) return undefined;
  const time = isCalendarDate(cell) ? `${cell}T00:00:00Z` : cell;
  const day = time.slice(0, 10);
  const at = MOMENT.test(time) && isCalendarDate(day) ? Date.parse(time) : Number.NaN;
  const iso = Number.isNaN(at) ? '' : new Date(at).toISOString();
  // In UTC it may be in a year of five figures, which no moment has.
  if (/^\d/u.test(iso)) return `${iso.slice(0, 19)}Z`;
  const message = `"${cell}" is neither a day nor a moment with its difference to UTC.`;
  return reader.fail('bad-time', column, message, '2026-11-22 or 2026-11-22T09:00:00Z');
}

/** Days of the calendar, in their order. */
export function readDays(reader: RowReader, column: string): IsoDate[] {
  const days = readList(reader, column) ?? [];
  for (const day of days.filter((each) => !isCalendarDate(each))) {
    const message = `"${day}" in "${column}" is not a day of the calendar.`;
    reader.fail('bad-date', column, message, 'days, like 2021-11-23; 2021-11-24');
  }
  return days.sort();
}

/** Languages as BCP 47 tags. */
export function readLanguages(reader: RowReader, column: string): string[] | undefined {
  const named = readList(reader, column);
  for (const tag of (named ?? []).filter((each) => !LANGUAGE_SUFFIX.test(each.toLowerCase()))) {
    const message = `"${tag}" in "${column}" is not the tag of a language.`;
    reader.fail('bad-word', column, message, 'BCP 47 tags, like ko; en; zh-Hant');
  }
  return named?.map(languageTag);
}

/** A whole number. */
export function readWhole(reader: RowReader, column: string, least: 0 | 1): number | undefined {
  const number = reader.number(column);
  if (number === undefined || (Number.isSafeInteger(number) && number >= least)) return number;
  const message = `"${column}" is a whole number.`;
  return reader.fail('bad-number', column, message, `a whole number from ${least} on`);
}

/** `incheon-city:organiser; iclei:convener`. */
export function readEventParties(reader: RowReader, references: References): EventPartyRecord[] {
  return readPairs(reader, 'parties', EVENT_ROLES, 'iclei:convener').map(([partnerId, role]) => {
    references.partner(reader, 'parties', partnerId);
    return { partnerId, role };
  });
}

/** `ifllc-2022:next`; whether there is such an event is looked at later. */
export function readRelated(reader: RowReader): RelatedEventRecord[] {
  const pairs = readPairs(reader, 'related', EVENT_RELATIONS, 'forum-2022:next');
  return pairs.map(([eventId, relation]) => ({ eventId, relation }));
}

function readPairs(
  reader: RowReader,
  column: string,
  words: readonly string[],
  example: string,
): (readonly [string, string])[] {
  return (readList(reader, column) ?? []).flatMap((part) => {
    const [id = '', word = '', ...rest] = part.split(':').map((text) => text.trim());
    if (id !== '' && rest.length === 0 && words.includes(word)) return [[id, word] as const];
    const message = `"${part}" in "${column}" is not an id and a known word after a colon, as in ${example}.`;
    reader.fail('bad-word', column, message, words.join(', '));
    return [];
  });
}
