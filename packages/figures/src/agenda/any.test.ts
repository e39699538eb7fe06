import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { Lang } from '../locale.js';
import { anyAgenda } from '../testing/agenda-arbitrary.js';
import { AGENDA_WORDS, FORUM } from '../testing/agenda.js';
import { LOCALES } from '../testing/locales.js';
import type { Clock } from './clock.js';
import { agendaView } from './view.js';

const now = fc.oneof(
  fc.integer({ min: Date.parse('2021-11-19'), max: Date.parse('2021-11-28') }),
  fc.constantFrom(0, Date.parse('2026-11-22')),
);
const lang = fc.constantFrom(...(Object.keys(LOCALES) as Lang[]));
const utc: Clock = {
  zone: 'UTC',
  read(moment) {
    const text = new Date(moment).toJSON();
    return { time: text.slice(11, 16), date: text.slice(0, 10), shift: 0 };
  },
};

it('loses no session, and shows each below one of the days, whatever the answer', () => {
  fc.assert(
    fc.property(anyAgenda, now, lang, fc.boolean(), (event, at, language, other) => {
      const { all, day, days, rows } = agendaView(event, {
        locale: LOCALES[language].locale,
        words: AGENDA_WORDS[language].agenda,
        now: at,
        clock: other ? utc : undefined,
      });
      expect(all.map(({ id }) => id)).toEqual(event.sessions.map(({ id }) => id));
      const ids = days.map(({ id }) => id);
      expect([...new Set(ids)].sort()).toEqual(ids);
      expect(ids.length ? ids : ['']).toContain(day);
      for (const row of all) expect(ids.length ? ids : ['']).toContain(row.day);
      expect(rows).toEqual(all.filter((row) => row.day === day));
    }),
  );
});

it('says something in every place and nothing unreadable, whatever the answer', () => {
  fc.assert(
    fc.property(anyAgenda, now, lang, fc.boolean(), (event, at, language, other) => {
      const view = agendaView(event, {
        locale: LOCALES[language].locale,
        words: AGENDA_WORDS[language].agenda,
        now: at,
        clock: other ? utc : undefined,
      });
      for (const { date, end, endMark, marks, start, startMark, title } of view.all) {
        expect(title.text).not.toBe('');
        expect(date).not.toMatch(/undefined|NaN/);
        for (const time of [start, end]) if (time) expect(time).toMatch(/^\d\d:\d\d$/);
        for (const mark of [startMark, endMark]) if (mark) expect(mark).toMatch(/^[+−]\d+$/);
        expect(marks.some(({ id }) => id === 'no-time')).toBe(!start && !end);
        for (const { text } of marks) expect(text).not.toMatch(/undefined|NaN/);
      }
      for (const { label } of view.days) expect(label).not.toMatch(/undefined|NaN/);
      expect(view.zoneLine !== '').toBe(view.all.length > 0);
      expect(view.undated === undefined).toBe(view.days.length > 0);
    }),
  );
});

it('says that something runs or comes next only until all is over', () => {
  fc.assert(
    fc.property(anyAgenda, now, (event, at) => {
      const view = agendaView(event, {
        locale: LOCALES.en.locale,
        words: AGENDA_WORDS.en.agenda,
        now: at,
      });
      const busy = view.all.filter(({ state }) => state === 'now' || state === 'next');
      if (busy.length) expect(view.changesAt).toBeGreaterThan(at);
      for (const { start, status } of busy) {
        expect(start).toBeDefined();
        expect(status).not.toBe('cancelled');
      }
    }),
  );
});

it('says 200 sessions in six tracks', () => {
  const sessions = Array.from({ length: 200 }, (_, index) => ({
    ...FORUM.sessions[1]!,
    id: `s-${index}`,
    trackId: `t-${index % 6}`,
  }));
  const { rows } = agendaView(
    { ...FORUM, sessions },
    {
      locale: LOCALES.ko.locale,
      words: AGENDA_WORDS.ko.agenda,
      now: Date.parse('2021-11-23T05:00:00Z'),
    },
  );
  expect(rows).toHaveLength(200);
  expect(rows.every(({ state }) => state === 'now')).toBe(true);
});
