import type { AgendaSession, LocalizedText, Track } from '@climate-embed/schema';

import type { Picked } from '../localized.js';
import { fill } from '../partner/fill.js';
import type { ForeignLimit } from '../partner/foreign-text.js';
import { wordFor } from '../words.js';
import type { Mark, Row } from './agenda-view.js';
import type { AgendaWords } from './agenda-words.js';
import { millisOf, ownReading, type Clock } from './clock.js';
import { dateText, daysAfter } from './dates.js';
import { lineOf, linesOf } from './lines.js';
import { statusText } from './status.js';

/** What a row is said with. */
export interface RowOptions {
  readonly words: AgendaWords;
  readonly clock?: Clock | undefined;
  readonly tracks: readonly Track[];
  pick(text: LocalizedText | undefined, limit?: ForeignLimit): Picked;
}

/** A time by the clock shown. */
interface Time {
  readonly time?: string;
  readonly date?: string;
  readonly mark?: string | undefined;
}

/** Says one session, below a day of the event or, where no day is known, below none. */
export function rowOf(
  session: AgendaSession,
  day: string,
  state: Row['state'],
  remarked: boolean,
  { clock, pick, tracks, words }: RowOptions,
): Row {
  const { endBasis, id, kind, startBasis, status, suggested, trackId } = session;
  const timeOf = (moment = '', local = ''): Time => {
    if (Number.isNaN(millisOf(moment))) return /^\d\d:\d\d$/.test(local) ? { time: local } : {};
    const { date, time } = clock ? clock.read(moment) : ownReading(moment);
    const shift = daysAfter(date, day);
    return { date, time, mark: shift ? (shift < 0 ? '−' : '+') + Math.abs(shift) : undefined };
  };
  const start = timeOf(session.start, session.localStart);
  const end = timeOf(session.end, session.localEnd);
  const from = timeOf(suggested?.start, suggested?.localStart).time ?? '';
  const until = timeOf(suggested?.end, suggested?.localEnd).time;
  const better = from + (until ? `–${until}` : '');
  const title = pick(session.title);
  const derived = (start.time && startBasis === 'derived') || (end.time && endBasis === 'derived');
  return {
    id,
    day,
    date: day ? dateText(words, start.date ?? day) : words.undated.none,
    datetime: start.date && session.start,
    start: start.time,
    end: end.time,
    startMark: start.mark,
    endMark: end.mark,
    kind,
    title: title.text ? title : { text: wordFor(words.kinds, kind) ?? words.kinds['other']! },
    lines: [
      ...lineOf([
        pick(tracks.find((track) => track.id === trackId)?.name, 'name'),
        pick(session.room, 'name'),
      ]),
      ...linesOf(session, words.convener, (text) => pick(text, 'name')),
    ],
    state,
    status,
    track: trackId,
    marks: [
      { id: state, text: words.words[state as 'now'] },
      { id: status, text: statusText(words, status) },
      { id: 'no-time', text: start.time || end.time ? '' : words.words.noTime },
      { id: 'derived', text: derived && words.words.derived },
      { id: 'suggested', text: better && fill(words.suggested, better) },
      { id: 'remark', text: remarked && words.words.remark },
    ].filter((mark): mark is Mark => !!mark.text),
  };
}
