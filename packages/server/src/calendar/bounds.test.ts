import { describe, expect, it } from 'vitest';

import { eventOf, sessionOf } from '../testing/fixture-events.js';
import { readCalendar } from '../testing/read-calendar.js';
import { calendarOfEvent, calendarOfMany } from './calendar-of.js';
import { CALENDAR_LANGUAGES } from './languages.js';

const { en } = CALENDAR_LANGUAGES;

const starting = (timeZone: string, ...starts: readonly string[]) =>
  eventOf('odd', {
    timeZone,
    days: starts.map((start) => start.slice(0, 10)),
    sessions: starts.map((start, index) =>
      sessionOf(`s${index}`, { day: start.slice(0, 10), start }),
    ),
  });

describe('what is hardly meant, in a calendar', () => {
  it('a year that is mistyped makes no rules for all years up to it, and stays the instant it is', () => {
    const text = calendarOfEvent(
      starting('Europe/Brussels', '0202-11-23T09:00:00+00:18', '9999-12-31T09:00:00+01:00'),
      en,
    )!;
    expect(text.length).toBeLessThan(5000);
    expect(readCalendar(text).entries.map(({ start }) => start)).toEqual([
      '0202-11-23T08:42:00.000Z',
      '9999-12-31T08:00:00.000Z',
    ]);
  });

  it.each([
    ['Asia/Seoul', '1900-01-01T10:00:00+08:28', '1900-01-01T01:32:00.000Z'],
    ['America/New_York', '1969-07-16T09:32:00-04:00', '1969-07-16T13:32:00.000Z'],
    ['America/New_York', '1970-07-01T10:00:00-04:00', '1970-07-01T14:00:00.000Z'],
    ['Europe/Brussels', '2099-07-01T10:00:00+02:00', '2099-07-01T08:00:00.000Z'],
    ['Europe/Brussels', '2100-07-01T10:00:00+02:00', '2100-07-01T08:00:00.000Z'],
  ])('a moment of another century in %s, %s, is read as it is', (zone, start, instant) => {
    const [entry] = readCalendar(calendarOfEvent(starting(zone, start), en)!).entries;
    expect(entry!.start).toBe(instant);
  });

  it.each([
    [-1, 0],
    [2 ** 31, 2 ** 31 - 1],
    [7, 7],
  ])(
    'a number of changes of %d is %d: more than 32 bits is none (RFC 5545, 3.3.8)',
    (given, told) => {
      const event = eventOf('odd', { days: ['2026-05-01'], sequence: given });
      expect(readCalendar(calendarOfEvent(event, en)!).entries[0]!.sequence).toBe(told);
    },
  );

  it.each(['__proto__', 'constructor'])('a status %s is none', (status) => {
    const event = eventOf('odd', { days: ['2026-05-01'], status });
    expect(readCalendar(calendarOfEvent(event, en)!).entries[0]!.status).toBe('CONFIRMED');
  });

  it('what an event that is put off says of its parts holds for those that were not sure', () => {
    const start = '2026-05-01T09:00:00+09:00';
    const event = starting('Asia/Seoul', start);
    const sessions = [sessionOf('a', { start, status: 'tentative' })];
    const [entry] = readCalendar(
      calendarOfEvent({ ...event, status: 'postponed', sessions }, en)!,
    ).entries;
    expect(entry!.status).toBe('CANCELLED');
    expect(entry!.description).toContain('Postponed; no new time is known.');
  });
});

describe('days without a known time', () => {
  it('have what is known of them, and nothing of the days after', () => {
    const event = eventOf('days', {
      days: ['2026-05-01', '2026-05-03'],
      sessions: [
        sessionOf('walk', { title: { en: 'Walk' }, day: '2026-05-01' }),
        sessionOf('talk', { title: { en: 'Talk' }, day: '2026-05-02' }),
        sessionOf('meal', { title: { en: 'Meal' }, day: '2026-05-03' }),
      ],
    });
    const { entries } = readCalendar(calendarOfEvent(event, en)!);
    const listed = entries.map(({ description }) =>
      description.split('\n').filter((line) => line.startsWith('- ')),
    );
    expect(listed).toEqual([['- Walk'], ['- Meal']]);
  });
});

describe('an event among many', () => {
  it('says how its beginning was derived, though its end is printed', () => {
    const [start, noon, end] = ['10', '12', '15'].map((hour) => `2026-05-01T${hour}:00:00+09:00`);
    const event = eventOf('one-day', {
      days: ['2026-05-01'],
      start: start!,
      end: end!,
      sessions: [
        sessionOf('a', {
          start: start!,
          end: noon!,
          startBasis: 'derived',
          derivation: 'other-zone',
        }),
        sessionOf('b', { start: noon!, end: end! }),
      ],
    });
    const [entry] = readCalendar(calendarOfMany('Events', [event], en)).entries;
    expect(entry!.description).toContain(
      'The start is not printed; it was derived (from the time in another zone).',
    );
  });
});
