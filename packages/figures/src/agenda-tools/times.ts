import type { Session, SuggestedTime } from '@climate-embed/schema';

import { type Clock, millisOf, ownReading } from '../agenda/clock.js';
import { dateText } from '../agenda/dates.js';
import type { Picked } from '../localized.js';
import { fill } from '../partner/fill.js';
import { foreignText } from '../partner/foreign-text.js';
import { number } from '../formats.js';
import { wordFor } from '../words.js';
import { picked } from './names.js';
import type { AgendaToolOptions } from './options.js';
import { ownZone, townOf } from './zones.js';

/** A time of a session, with where it comes from. */
export interface TimeView {
  /** `printed`, `derived`, `suggested`, or `previous` for when a moved session was to begin. */
  readonly basis: string;
  /** The same in words; with `Beginning` or `End` where the two are not of one kind. */
  readonly label: string;
  /** `13:30–14:50`, with the date where that is not the session's own day. */
  readonly text: string;
  /** The zone in full; empty where it is not known. */
  readonly zone: string;
  /** For `<time datetime>`: the beginning, where it is a moment. */
  readonly datetime?: string;
  /** How a derived time was found, or that no source prints a suggested one. */
  readonly how?: string;
  /** Why it is suggested. */
  readonly reason?: Picked;
}

/** A time as the programme prints it. */
export interface PrintedView {
  readonly text: string;
  /** The zone where it is not the event's. */
  readonly zone?: string;
}

/** What times are said with. */
export interface TimeOptions extends AgendaToolOptions {
  /** The event's zone. */
  readonly timeZone: string | undefined;
  /** Another clock than the event's own. */
  readonly clock?: Clock | undefined;
}

type Times = Pick<SuggestedTime, 'start' | 'end' | 'localStart' | 'localEnd'>;

/** A moment by the clock shown, with its date where it is not on the day given. */
function said({ clock, words }: TimeOptions, moment: string, day: string | undefined): string {
  if (Number.isNaN(millisOf(moment))) return foreignText(moment, 'name');
  const { date, time } = clock?.read(moment) ?? ownReading(moment);
  return day === date ? time : `${dateText(words, date)}, ${time}`;
}

/** Beginning and end as one text; the end keeps its date where it is not the beginning's. */
function span(options: TimeOptions, times: Times, day: string | undefined): string {
  const { end, localEnd = '', localStart = '', start } = times;
  if (start === undefined && end === undefined)
    return [localStart, localEnd]
      .filter(Boolean)
      .map((one) => foreignText(one, 'name'))
      .join('–');
  const read = options.clock?.read ?? ownReading;
  return [
    start === undefined ? '' : said(options, start, day),
    end === undefined ? '' : said(options, end, start === undefined ? day : read(start).date),
  ]
    .filter(Boolean)
    .join('–');
}

const zoneOf = ({ clock, timeZone }: TimeOptions, { end, start }: Times): string =>
  (start ?? end) === undefined
    ? ownZone(timeZone, undefined)
    : clock
      ? clock.zone
      : ownZone(timeZone, start ?? end);

const timeView = (
  options: TimeOptions,
  basis: string,
  label: string,
  times: Times,
  day: string | undefined,
): TimeView => ({
  basis,
  label,
  text: span(options, times, day),
  zone: zoneOf(options, times),
  ...(times.start !== undefined &&
    !Number.isNaN(millisOf(times.start)) && { datetime: times.start }),
});

/** The times of a session by where they come from: what is printed, worked out, suggested and past stay apart. */
export function timesOf(session: Session, options: TimeOptions): TimeView[] {
  const { derivation, end, localEnd, localStart, previousStart, start, suggested } = session;
  const { tools } = options;
  const { startBasis = 'printed', endBasis = startBasis } = session;
  const own = session.day ?? start?.slice(0, 10);
  const how = wordFor(tools.derivations, derivation) ?? tools.derivations['']!;
  const basis = (view: TimeView): TimeView => (view.basis === 'derived' ? { ...view, how } : view);
  const label = (of: string): string =>
    of === 'derived' ? tools.words.derived : tools.words.printed;
  const first = {
    ...(start !== undefined && { start }),
    ...(localStart !== undefined && { localStart }),
  };
  const last = { ...(end !== undefined && { end }), ...(localEnd !== undefined && { localEnd }) };
  const has = (times: Times): boolean => Object.keys(times).length > 0;
  const views = (
    session.endBasis === undefined || startBasis === endBasis || !has(first) || !has(last)
      ? [[has(first) ? startBasis : endBasis, '', { ...first, ...last }] as const]
      : [
          [startBasis, tools.words.start, first] as const,
          [endBasis, tools.words.end, last] as const,
        ]
  )
    .filter(([, , times]) => has(times))
    .map(([of, which, times]) =>
      basis(timeView(options, of, [which, label(of)].filter(Boolean).join(', '), times, own)),
    );
  if (suggested) {
    const reason = picked(options, suggested.reason);
    const { end: until, localEnd: localUntil, localStart: localFrom, start: from } = suggested;
    const times = {
      ...(from !== undefined && { start: from }),
      ...(until !== undefined && { end: until }),
      ...(localFrom !== undefined && { localStart: localFrom }),
      ...(localUntil !== undefined && { localEnd: localUntil }),
    };
    views.push({
      ...timeView(options, 'suggested', tools.words.suggested, times, own),
      how: tools.words.notPrinted,
      ...(reason && { reason }),
    });
  }
  if (previousStart !== undefined)
    views.push(timeView(options, 'previous', tools.words.previous, { start: previousStart }, own));
  return views;
}

/** Times as the programme prints them, misprints included; then the length, as printed or in minutes. */
export function printedOf(
  { lengthMinutes, printed = [], printedLength }: Session,
  { locale, tools }: AgendaToolOptions,
): { readonly printed: readonly PrintedView[]; readonly length?: string } {
  const length =
    printedLength !== undefined
      ? foreignText(printedLength, 'name')
      : lengthMinutes !== undefined
        ? fill(tools.minutes, number(locale, lengthMinutes))
        : '';
  return {
    printed: printed.map(({ text, timeZone }) => ({
      text: foreignText(text, 'name'),
      ...(timeZone !== undefined && { zone: townOf(timeZone) }),
    })),
    ...(length && { length }),
  };
}
