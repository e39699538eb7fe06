import type { AgendaSession, EventAgenda, LocalizedText } from '@climate-embed/schema';

import { localizedIn, type Picked } from '../localized.js';
import type { Locale } from '../locale.js';
import { fill } from '../partner/fill.js';
import type { ForeignLimit } from '../partner/foreign-text.js';
import { wordFor } from '../words.js';
import type { AgendaView } from './agenda-view.js';
import type { AgendaWords } from './agenda-words.js';
import { millisOf, offsetOf, type Clock } from './clock.js';
import { dateText, daysText, isDay, partsOf } from './dates.js';
import { distinct } from './distinct.js';
import { rowOf } from './row.js';
import { statesOf } from './states.js';
import { statusText } from './status.js';
import { zoneNames } from './zone.js';

/** What an agenda is said with. */
export interface AgendaOptions {
  readonly locale: Pick<Locale, 'lang' | 'words'>;
  readonly words: AgendaWords;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The day to be shown; else today's while the event runs, else the first. */
  readonly day?: string | undefined;
  /** What is to be done with texts of others where they are not isolated from what surrounds them. */
  clean?(text: Picked, limit?: ForeignLimit): Picked;
  /** Another clock than the event's own. */
  readonly clock?: Clock | undefined;
}

/** The day of each session: its own, that of its start, else that of the one before; of the first the first of all. */
function daysOf(sessions: readonly AgendaSession[], first: string | undefined): string[] {
  const own = sessions.map(({ day, start }) => [day, start?.slice(0, 10)].find(isDay));
  let day = first ?? own.find(Boolean) ?? '';
  return own.map((one) => (day = one ?? day));
}

/**
 * Says what an event's programme is: a pure function of the API's answer, the language, the time and the clock. The
 * event's own times are read from their texts, so that no formatter has to be made. Nothing is put right: what is
 * missing is said to be missing, what was derived or is only suggested is marked.
 *
 * @example
 * agendaView(event, { locale: ko, words: koAgenda, now: Date.now() }).days[0]; // { label: '1일차 · 11월 23일', … }
 */
export function agendaView(event: EventAgenda, options: AgendaOptions): AgendaView {
  const { clean = (text) => text, clock, locale, now, words } = options;
  const { issues, mode, sessions, tracks } = event;
  const pick = (text: LocalizedText = {}, limit?: ForeignLimit): Picked =>
    clean(localizedIn(text, locale.lang), limit);
  const listed = [...new Set(event.days.filter(isDay))].sort();
  const grouped = daysOf(sessions, listed[0]);
  const days = [...new Set([...listed, ...grouped])].filter(Boolean).sort();
  const { changesAt, states } = statesOf(event, now);
  const all = sessions.map((session, index) =>
    rowOf(
      session,
      grouped[index]!,
      states[index],
      issues.some(({ sessionId }) => sessionId === session.id),
      { clock, pick, tracks, words },
    ),
  );
  const moments = [...sessions.map(({ start = '' }) => start), event.start ?? ''].filter(millisOf);
  const zone = zoneNames(event.timeZone, [...new Set(moments.map(offsetOf))]);
  // The day of what is on or comes next is today's, wherever the reader is.
  const on = all.find(({ state }) => state === 'now' || state === 'next');
  const day = [options.day, on?.day].find((one = '') => days.includes(one)) ?? days[0] ?? '';
  const name = pick(event.name, 'name');
  const status = statusText(words, event.status);
  return {
    name,
    // Its own name is here so that it is not said twice.
    about: distinct([
      name,
      pick({ en: event.name['en'] ?? '' }, 'name'),
      { text: daysText(words, listed[0] ? listed : days) },
      pick(event.venue, 'name'),
      pick(event.place, 'name'),
      { text: wordFor(words.modes, mode) ?? mode ?? '' },
    ]).slice(name.text ? 1 : 0),
    status: status ? { id: event.status, text: status } : undefined,
    undated: days[0] ? undefined : words.undated.none,
    empty: all[0] ? undefined : words.words.noProgramme,
    illustrative: event.illustrative ? locale.words.illustrative : undefined,
    zoneLine: all[0] ? fill(words.zone, clock?.zone || zone.long || words.noZone) : '',
    zoneShort: zone.short,
    days: days.map((id) => {
      const [, month, date] = partsOf(id);
      const short = words.date('', month, date, true);
      const number = listed[1] ? listed.indexOf(id) + 1 : 0;
      return { id, label: number ? `${fill(words.day, number)} · ${short}` : short, short };
    }),
    day,
    rows: all.filter((row) => row.day === day),
    all,
    changesAt: changesAt < Infinity ? changesAt : undefined,
    provenance: distinct([
      ...event.sources.map(({ attribution, language = locale.lang, publisher }) =>
        pick(attribution ? { [language]: attribution } : publisher),
      ),
      { text: fill(words.asOf, dateText(words, event.asOf)) },
    ]),
  };
}
