import type { Session, SuggestedTime } from '@climate-embed/schema';

import { type Clock, type ClockReading, millisOf, offsetOf, ownReading } from '../agenda/clock.js';
import { dateText } from '../agenda/dates.js';
import { zoneNames } from '../agenda/zone.js';
import type { Picked } from '../localized.js';
import { fill } from '../partner/fill.js';
import { foreignText } from '../partner/foreign-text.js';
import { number } from '../formats.js';
import { wordFor } from '../words.js';
import { picked } from './names.js';
import type { AgendaToolOptions } from './options.js';
import { townOf } from './zones.js';

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
  /** The same in short, of the event's own zone: `KST`. */
  readonly zoneShort: string;
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

const reading = ({ clock }: TimeOptions, moment: string): ClockReading =>
  clock ? clock.read(moment) : ownReading(moment);

/** A moment by the clock shown, with its date where it is not on the day given. */
function said(options: TimeOptions, moment: string, day: string | undefined): string {
  if (Number.isNaN(millisOf(moment))) return foreignText(moment, 'name');
  const { date, time } = reading(options, moment);
  return day === date ? time : `${dateText(options.words, date)}, ${time}`;
}

/** Beginning and end as one text; the end has its date where it is not the beginning's. */
function span(options: TimeOptions, times: Times, day: string | undefined): string {
  const { end, localEnd, localStart, start } = times;
  const local = (time = ''): string => foreignText(time, 'name');
  return [
    start === undefined ? local(localStart) : said(options, start, day),
    end === undefined
      ? local(localEnd)
      : said(options, end, start === undefined ? day : reading(options, start).date),
  ]
    .filter(Boolean)
    .join('–');
}

function timeView(
  options: TimeOptions,
  basis: string,
  label: string,
  times: Times,
  day: string | undefined,
): TimeView {
  const { clock, timeZone } = options;
  const moment = [times.start, times.end].find((one) => !Number.isNaN(millisOf(one)));
  // What is no moment stands by the event's own clock, whatever clock is shown.
  const own = zoneNames(timeZone, moment === undefined ? [] : [offsetOf(moment)]);
  const other = moment === undefined ? undefined : clock?.zone;
  return {
    basis,
    label,
    text: span(options, times, day),
    zone: other ?? own.long,
    zoneShort: other ?? own.short,
    ...(moment !== undefined && moment === times.start && { datetime: moment }),
  };
}

/** Only what is there: a session may have a time, a local time or none. */
const given = (times: { readonly [part in keyof Times]: string | undefined }): Times =>
  Object.fromEntries(Object.entries(times).filter(([, time]) => time !== undefined));

const has = (times: Times): boolean => Object.keys(times).length > 0;

/** What is printed and what was worked out: as one time where both ends are of one kind. */
function known(session: Session, options: TimeOptions, day: string | undefined): TimeView[] {
  const { derivation, end, localEnd, localStart, start } = session;
  const { startBasis = 'printed', endBasis = 'printed' } = session;
  const { derivations, words } = options.tools;
  const first = given({ start, localStart });
  const last = given({ end, localEnd });
  const view = (basis: string, times: Times, which?: string): TimeView => {
    const asPrinted = basis === 'printed';
    // By another clock than the event's, no time is as it was printed.
    const converted =
      asPrinted && options.clock && !Number.isNaN(millisOf(times.start ?? times.end));
    const label = converted ? words.time : asPrinted ? words.printed : words.derived;
    return {
      ...timeView(options, basis, which ? `${which}: ${label}` : label, times, day),
      ...(converted && { how: words.converted }),
      ...(!asPrinted && { how: wordFor(derivations, derivation) ?? derivations['']! }),
    };
  };
  if (has(first) && (startBasis === endBasis || !has(last)))
    return [view(startBasis, { ...first, ...last })];
  return [
    ...(has(first) ? [view(startBasis, first, words.start)] : []),
    ...(has(last) ? [view(endBasis, last, words.end)] : []),
  ];
}

/** The times of a session by where they come from: what is printed, worked out, suggested and past stay apart. */
export function timesOf(session: Session, options: TimeOptions): TimeView[] {
  const { previousStart, start, suggested } = session;
  const { words } = options.tools;
  const day = session.day ?? start?.slice(0, 10);
  const views = known(session, options, day);
  if (suggested) {
    const { end, localEnd, localStart } = suggested;
    const times = given({ start: suggested.start, end, localStart, localEnd });
    const reason = picked(options, suggested.reason);
    views.push({
      ...timeView(options, 'suggested', words.suggested, times, day),
      how: words.notPrinted,
      ...(reason && { reason }),
    });
  }
  if (previousStart !== undefined)
    views.push(timeView(options, 'previous', words.previous, { start: previousStart }, day));
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
