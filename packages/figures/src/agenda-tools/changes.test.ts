import type { Event, Session } from '@climate-embed/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { AGENDA_WORDS } from '../testing/agenda.js';
import { forum } from '../testing/event.js';
import { anyEvent } from '../testing/event-arbitrary.js';
import { LOCALES } from '../testing/locales.js';
import { AGENDA_TOOLS } from '../testing/page-languages.js';
import { changesBetween, changesLine } from './changes.js';
import { clockFor } from './clocks.js';

const options = (lang: 'en' | 'ko' = 'en') => ({
  locale: LOCALES[lang].locale,
  words: AGENDA_WORDS[lang].agenda,
  tools: AGENDA_TOOLS[lang],
});
const changed = (id: string, change: Partial<Session>, event: Event = forum): Event => ({
  ...event,
  sessions: event.sessions.map((one) => (one.id === id ? { ...one, ...change } : one)),
});
const kinds = (after: Event, before: Event = forum): string[] =>
  changesBetween(before, after).map(({ kind, session }) => `${session?.id ?? ''} ${kind}`);
const said = (after: Event, lang: 'en' | 'ko' = 'en', zone?: string): string =>
  changesLine(
    options(lang),
    changesBetween(forum, after),
    zone ? clockFor(zone) : undefined,
  ).replace(/\u00a0/g, ' ');

const MOVED = changed('session-2', {
  start: '2021-11-23T15:30:00+09:00',
  end: '2021-11-23T16:50:00+09:00',
});

describe('changes of a programme', () => {
  it('are none where nothing changed that a reader must know', () => {
    expect(kinds(forum)).toEqual([]);
    expect(
      kinds(changed('session-1', { title: { en: 'Another title' }, note: { en: 'x' } })),
    ).toEqual([]);
    expect(said(forum)).toBe('');
  });

  it('are told by session, in the order of the programme, the removed last', () => {
    const after = changed('closing', { status: 'cancelled' }, MOVED);
    const extra = { id: 'tour', kind: 'social', items: [] };
    const sessions = [...after.sessions.filter(({ id }) => id !== 'break-1'), extra];
    expect(kinds({ ...after, sessions })).toEqual([
      'session-2 moved',
      'closing cancelled',
      'tour new',
      'break-1 removed',
    ]);
  });

  it('tell a room from a time, and a time that is no longer known', () => {
    const moved = changed('session-2', { room: { en: 'Room 2' } });
    expect(kinds(moved)).toEqual(['session-2 room']);
    // Where nobody says any more in which room it is, there is no new one to go to.
    expect(kinds(changed('session-2', { room: {} }), moved)).toEqual([]);
    const { end, start, ...unset } = forum.sessions.find(({ id }) => id === 'session-4')!;
    expect([start, end]).not.toContain(undefined);
    expect(
      kinds({
        ...forum,
        sessions: forum.sessions.map((one) => (one.id === unset.id ? unset : one)),
      }),
    ).toEqual(['session-4 unset']);
  });

  it('say of what is off only that, and of what is on again also when', () => {
    const off = changed('session-2', { status: 'postponed', room: { en: 'x' } }, MOVED);
    expect(kinds(off)).toEqual(['session-2 postponed']);
    expect(kinds(MOVED, off)).toEqual(['session-2 restored', 'session-2 room']);
    expect(kinds(off, off)).toEqual([]);
  });

  it('tell what becomes of the event as a whole', () => {
    expect(kinds({ ...forum, status: 'cancelled' })).toEqual([' cancelled']);
    expect(kinds({ ...forum, days: ['2021-11-30'] })).toEqual([' moved']);
    expect(said({ ...forum, status: 'postponed' })).toBe(
      'Programme changes (1): The event is postponed',
    );
  });

  it('are said with the new time, by the clock shown, and with the date where that is another', () => {
    expect(said(MOVED)).toBe(
      'Programme changes (1): Innovative solutions for low-carbon cities – now at 15:30',
    );
    expect(said(MOVED, 'en', 'Asia/Ulaanbaatar')).toContain('now at 14:30');
    expect(said(changed('break-1', { start: '2021-11-24T14:50:00+09:00' }), 'ko')).toBe(
      '프로그램 변경 1건: 휴식 – 변경된 시간: 2021년 11월 24일, 14:50',
    );
    expect(said(changed('break-1', { room: { ko: '로비' } }), 'ko')).toBe(
      '프로그램 변경 1건: 휴식 – 변경된 장소: 로비',
    );
  });

  it('are said in few words however many they are', () => {
    const sessions = forum.sessions.map((one) => ({
      ...one,
      status: 'cancelled',
      title: { en: 'A very long title '.repeat(30) },
    }));
    const line = said({ ...forum, sessions });
    expect(line).toMatch(/^Programme changes \(7\): .* – cancelled; and 4 more$/);
    expect(line.length).toBeLessThan(280);
  });

  it('can be found between any two answers', () => {
    fc.assert(
      fc.property(anyEvent, anyEvent, (before, after) => {
        expect(changesBetween(after, after).filter(({ kind }) => kind === 'new')).toEqual([]);
        const changes = changesBetween(before, after);
        expect(changesLine(options(), changes, clockFor('Asia/Tokyo')) === '').toBe(
          !changes.length,
        );
      }),
    );
  });
});
