import type { AgendaSession, LocalizedText } from '@climate-embed/schema';

import type { Picked } from '../localized.js';
import { fill } from '../partner/fill.js';
import type { ForeignLimit } from '../partner/foreign-text.js';
import { wordFor } from '../words.js';
import type { Mark, Row } from './agenda-view.js';
import type { AgendaWords } from './agenda-words.js';
import { millisOf, ownReading, type Clock } from './clock.js';
import { dateText, daysAfter } from './dates.js';
import { linesOf } from './lines.js';
import { statusMark } from './status.js';

/** What a row is said with. */
export interface RowOptions {
  readonly words: AgendaWords;
  readonly clock?: Clock | undefined;
  readonly day: string;
  readonly state: Row['state'];
  readonly issues: readonly string[];
  pick(text: LocalizedText | undefined, limit?: ForeignLimit): Picked;
}

/** Says one session. */
export function rowOf(session: AgendaSession, options: RowOptions): Row {
  const { clock, day, issues, pick, state, words } = options;
  const read = clock ? (moment: string) => clock.read(moment) : ownReading;
  /** A time by the clock shown, with its mark; the second text is where the day is not known. */
  const timeOf = (
    moment?: string,
    local?: string,
  ): { time?: string; mark?: string; date?: string } => {
    if (Number.isNaN(millisOf(moment)))
      return /^\d\d:\d\d$/.test(local ?? '') ? { time: local! } : {};
    const { date, time } = read(moment!);
    const shift = daysAfter(date, day);
    return { date, time, ...(shift && { mark: (shift < 0 ? '−' : '+') + Math.abs(shift) }) };
  };
  const start = timeOf(session.start, session.localStart);
  const end = timeOf(session.end, session.localEnd);
  const { endBasis, id, kind, startBasis, suggested, trackId } = session;
  const times = [
    timeOf(suggested?.start, suggested?.localStart).time,
    timeOf(suggested?.end, suggested?.localEnd).time,
  ];
  const title = pick(session.title);
  const status = statusMark(words, session.status);
  const startDerived = startBasis === 'derived' && !!start.time;
  const endDerived = endBasis === 'derived' && !!end.time;
  const derived = startDerived || endDerived;
  const mark = (on: unknown, of: string, text: string | undefined): Mark[] =>
    on && text ? [{ id: of, text }] : [];
  return {
    id,
    day,
    date: day ? dateText(words, start.date ?? day) : words.undated.none,
    ...(start.time && { datetime: start.date ? session.start! : start.time, start: start.time }),
    ...(end.time && { end: end.time }),
    ...(start.mark && { startMark: start.mark }),
    ...(end.mark && { endMark: end.mark }),
    startDerived,
    endDerived,
    derived,
    ...(times.some(Boolean) && {
      suggested: { ...(times[0] && { start: times[0] }), ...(times[1] && { end: times[1] }) },
    }),
    kind,
    title: title.text ? title : { text: wordFor(words.kinds, kind) ?? words.kinds['other']! },
    lines: linesOf(session, words, (text) => pick(text, 'name')),
    ...(state && { state }),
    ...(status && { status: status.id }),
    issues,
    ...(trackId !== undefined && { track: trackId }),
    marks: [
      ...mark(state, state!, wordFor(words.words, state)),
      ...(status ? [status] : []),
      ...mark(!start.time && !end.time, 'no-time', words.words.noTime),
      ...mark(derived, 'derived', words.words.derived),
      ...mark(
        times.some(Boolean),
        'suggested',
        fill(words.suggested, times.filter(Boolean).join('–')),
      ),
      ...mark(issues.length, 'remark', words.words.remark),
    ],
  };
}
