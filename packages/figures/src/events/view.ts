import type { EventSummary, LocalizedText } from '@climate-embed/schema';

import { millisOf, offsetOf } from '../agenda/clock.js';
import { daysText, isDay } from '../agenda/dates.js';
import { distinct } from '../agenda/distinct.js';
import { lineOf } from '../agenda/lines.js';
import { statusText } from '../agenda/status.js';
import { localizedIn, type Picked } from '../localized.js';
import type { Locale } from '../locale.js';
import { foreignPicked, foreignText } from '../partner/foreign-text.js';
import { wordFor } from '../words.js';
import type { EventRow, EventsView } from './events-view.js';
import type { EventsWords } from './events-words.js';
import { undatedText } from './undated-text.js';

/** What a list of events is said with. */
export interface EventsOptions {
  readonly locale: Pick<Locale, 'lang' | 'words'>;
  readonly words: EventsWords;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** How many of those to come are shown at most. */
  readonly limit?: number | undefined;
}

/** When an event begins and is over, as far as that is known. */
interface Bounds {
  readonly days: readonly string[];
  /** NaN where no day is known. */
  readonly begins: number;
  /** Infinity where nothing says that it will ever be. */
  readonly over: number;
}

/** The last day of a date that may be a year or a month only; what is no date is taken as it is. */
function lastDayOf(date: string): string {
  const [year, month = '12', day] = date.split('-');
  const last = new Date(Date.UTC(+year!, +month, 0));
  return day || Number.isNaN(+last) ? date : last.toJSON().slice(0, 10);
}

/**
 * An event is over at the end of its last day where it takes place: the offset of its moments tells when that is. Where
 * only dates are known, it is the end of that day where the reader is.
 */
function boundsOf({ between, days: given, end, start }: EventSummary): Bounds {
  const days = [...new Set(given.filter(isDay))].sort();
  const moments = [start, end].filter((at) => !Number.isNaN(millisOf(at)));
  const last = days.at(-1) ?? (between?.until && lastDayOf(between.until));
  const offset = moments.length ? offsetOf(moments.at(-1)!) : '';
  // Without an offset a text of this form is read in the reader's own zone.
  const close = Date.parse(`${last}T23:59:59.999${offset}`);
  const known = [close, ...moments.map(millisOf)].filter((at) => !Number.isNaN(at));
  return {
    days,
    begins: millisOf(start) || Date.parse(`${days[0]}T00:00:00${offset}`),
    over: known.length ? Math.max(...known) : Infinity,
  };
}

function rowOf(
  event: EventSummary,
  { days }: Bounds,
  runs: boolean,
  options: EventsOptions,
): EventRow {
  const { agenda, organisers, words } = options.words;
  const { locale } = options;
  const pick = (text: LocalizedText = {}): Picked =>
    foreignPicked(localizedIn(text, locale.lang), 'name');
  const { mode, parties } = event;
  const status = statusText(agenda, event.status);
  return {
    id: event.id,
    name: pick(event.name),
    date: days.length ? daysText(agenda, days) : undatedText(agenda, event.between),
    ...(days[0] && { datetime: days[0] }),
    where: distinct([
      pick(event.venue),
      pick(event.place),
      { text: wordFor(agenda.modes, mode) ?? foreignText(mode ?? '', 'name') },
    ]),
    lines: lineOf(
      parties
        .filter(({ role }) => role === 'organiser' || role === 'co-host')
        .map(({ name }) => pick(name)),
      organisers,
    ),
    marks: [
      ...(runs ? [{ id: 'now', text: words.now }] : []),
      ...(status ? [{ id: event.status, text: status }] : []),
    ],
    ...(event.illustrative && { illustrative: locale.words.illustrative }),
  };
}

/**
 * Says which events are still to come and which are over, by the reader's time. An event that runs is among those to
 * come; one without a known day is over where the last day that is possible is.
 */
export function eventsView(events: readonly EventSummary[], options: EventsOptions): EventsView {
  const { limit = Infinity, now } = options;
  const all = events.map((event) => {
    const bounds = boundsOf(event);
    const on = event.status !== 'cancelled' && event.status !== 'postponed';
    const runs = on && bounds.begins <= now && now <= bounds.over;
    return { bounds, past: bounds.over < now, row: rowOf(event, bounds, runs, options) };
  });
  const most = Math.max(0, limit);
  const key = ({ bounds: { begins } }: (typeof all)[number]): number =>
    Number.isNaN(begins) ? Infinity : begins;
  return {
    upcoming: all
      .filter(({ past }) => !past)
      .sort((a, b) => key(a) - key(b) || 0)
      .slice(0, most)
      .map(({ row }) => row),
    past: all
      .filter(({ past }) => past)
      .sort((a, b) => b.bounds.over - a.bounds.over)
      .map(({ row }) => row),
  };
}
