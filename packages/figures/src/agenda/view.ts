import type { AgendaSession, EventAgenda, LocalizedText } from '@climate-embed/schema';

import { localizedIn, type Picked } from '../localized.js';
import type { Locale } from '../locale.js';
import { fill } from '../partner/fill.js';
import { foreignPicked, foreignText, type ForeignLimit } from '../partner/foreign-text.js';
import { wordFor } from '../words.js';
import type { AgendaView } from './agenda-view.js';
import type { AgendaWords } from './agenda-words.js';
import { millisOf, offsetOf, type Clock } from './clock.js';
import { dateText, daysText, isDay, undatedText } from './dates.js';
import { rowOf } from './row.js';
import { statesOf } from './states.js';
import { statusMark } from './status.js';
import { zoneNames } from './zone.js';

/** What an agenda is said with. */
export interface AgendaOptions {
  readonly locale: Pick<Locale, 'lang' | 'words'>;
  readonly words: AgendaWords;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The day to be shown; else today's while the event runs, else the first. */
  readonly day?: string | undefined;
  /** Another clock than the event's own. */
  readonly clock?: Clock | undefined;
}

/** The day of each session: its own, that of its start, else that of the one before. */
function daysOf(sessions: readonly AgendaSession[], first = ''): string[] {
  let day = first;
  return sessions.map((session) => {
    const own = [session.day, millisOf(session.start) ? session.start!.slice(0, 10) : ''];
    return (day = own.find(isDay) ?? day);
  });
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
  const { clock, locale, now, words } = options;
  const { illustrative, issues, mode, name, sessions, sources } = event;
  const pick = (text: LocalizedText = {}, limit?: ForeignLimit): Picked =>
    foreignPicked(localizedIn(text, locale.lang), limit);
  const listed = [...new Set(event.days.filter(isDay))].sort();
  const grouped = daysOf(sessions, listed[0]);
  const days = [...new Set([...listed, ...grouped.filter(Boolean)])].sort();
  const { changesAt, running, states } = statesOf(event, now);
  const all = sessions.map((session, index) =>
    rowOf(session, {
      ...options,
      pick,
      day: grouped[index]!,
      state: states[index],
      issues: issues.filter(({ sessionId }) => sessionId === session.id).map(({ code }) => code),
    }),
  );
  const moments = [...sessions.map(({ start }) => start), event.start].filter((at) => millisOf(at));
  const offsets = [...new Set(moments.map((at) => offsetOf(at!)))];
  const zone = zoneNames(event.timeZone, offsets);
  // The date where the event is: its own offset tells it, and no zone has to be known.
  const [sign, hours, minutes] = offsets[0]?.match(/[+-]|\d\d/g) ?? ['+', 0, 0];
  const today = new Date(now + +`${sign}1` * (+hours! * 60 + +minutes!) * 6e4);
  const day =
    [options.day, running && today.toJSON().slice(0, 10)].find((one) => days.includes(`${one}`)) ||
    days[0] ||
    '';
  const english = pick({ en: name.en ?? '' }, 'name');
  const shown = pick(name, 'name');
  const status = statusMark(words, event.status);
  const timed = all.some(({ start, end, suggested }) => start || end || suggested);
  return {
    name: shown,
    about: [
      english,
      { text: daysText(words, days) },
      pick(event.venue, 'name'),
      pick(event.place, 'name'),
      { text: mode ? (wordFor(words.modes, mode) ?? foreignText(mode, 'name')) : '' },
    ].filter(({ text }, index) => text && (index || text !== shown.text)),
    ...(status && { status }),
    ...(!days.length && { undated: undatedText(words, event.between) }),
    ...(!all.length && { empty: words.words.noProgramme }),
    ...(illustrative && { illustrative: locale.words.illustrative }),
    issues: issues.filter(({ sessionId }) => sessionId === undefined).map(({ code }) => code),
    zoneLine: !timed
      ? ''
      : clock || zone.long
        ? fill(words.zone, clock?.zone ?? zone.long)
        : words.noZone,
    zoneShort: zone.short,
    days: days.map((id) => {
      const short = dateText(words, id, true);
      const number = listed.indexOf(id) + 1;
      return {
        id,
        label: number && listed[1] ? `${fill(words.day, number)} · ${short}` : short,
        short,
      };
    }),
    day,
    rows: all.filter((row) => row.day === day),
    all,
    ...(changesAt && { changesAt }),
    provenance: [
      ...sources.map(({ attribution, language = locale.lang, publisher }) =>
        pick(attribution ? { [language]: attribution } : publisher),
      ),
      { text: fill(words.asOf, dateText(words, event.asOf)) },
    ].filter(
      ({ text }, index, parts) => text && parts.findIndex((part) => part.text === text) === index,
    ),
  };
}
