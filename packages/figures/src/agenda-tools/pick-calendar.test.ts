import { describe, expect, it } from 'vitest';

import { pickCalendar } from './pick-calendar.js';

const lines = (...all: string[]): string => all.map((line) => `${line}\r\n`).join('');
const HEAD = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y//EN', 'X-WR-CALNAME:저탄소도시 국'];
const FOLDED = [' 제포럼'];
const ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Seoul',
  'BEGIN:STANDARD',
  'TZOFFSETTO:+0900',
  'END:STANDARD',
  'END:VTIMEZONE',
];
const event = (id: string, ...more: string[]): string[] => [
  'BEGIN:VEVENT',
  `UID:${id}`,
  ...more,
  'END:VEVENT',
];
const OPENING = event('opening.forum@events.example', 'SUMMARY:개회 환영', ' 사\\, BEGIN:VEVENT');
const FIRST = [
  'BEGIN:VEVENT',
  'BEGIN:VALARM',
  'UID:x',
  'END:VALARM',
  'UID:session-1.forum@events.example',
  'END:VEVENT',
];
const TENTH = [
  'BEGIN:VEVENT',
  'DTSTAMP:20261122T000000Z',
  'UID:session-10.forum@eve',
  ' nts.example',
  'END:VEVENT',
];
const CALENDAR = lines(
  ...HEAD,
  ...FOLDED,
  ...ZONE,
  ...OPENING,
  ...FIRST,
  ...TENTH,
  'END:VCALENDAR',
);

describe('a calendar of chosen sessions', () => {
  it('keeps head, zones and the chosen, each line as it was', () => {
    expect(pickCalendar(CALENDAR, ['opening'])).toBe(
      lines(...HEAD, ...FOLDED, ...ZONE, ...OPENING, 'END:VCALENDAR'),
    );
    expect(pickCalendar(CALENDAR, ['session-1', 'opening', 'session-10'])).toBe(CALENDAR);
  });

  it('takes whole ids and UIDs that are folded, not beginnings of others nor those of alarms', () => {
    expect(pickCalendar(CALENDAR, ['session-1'])).toBe(
      lines(...HEAD, ...FOLDED, ...ZONE, ...FIRST, 'END:VCALENDAR'),
    );
    expect(pickCalendar(CALENDAR, ['session-10.forum@events.example'])).toBe(
      lines(...HEAD, ...FOLDED, ...ZONE, ...TENTH, 'END:VCALENDAR'),
    );
    expect(pickCalendar(CALENDAR, ['x'])).toBe('');
  });

  it('is empty where nothing is chosen or nothing is a calendar', () => {
    for (const ids of [[], [''], ['session']]) expect(pickCalendar(CALENDAR, ids)).toBe('');
    for (const text of ['', 'no calendar', 'END:VCALENDAR\r\nEND:X', 'BEGIN:VEVENT'])
      expect(pickCalendar(text, ['opening'])).toBe('');
  });

  it('reads lines that end in a line feed alone', () => {
    const bare = CALENDAR.replaceAll('\r', '');
    expect(pickCalendar(bare, ['session-10'])).toBe(
      lines(...HEAD, ...FOLDED, ...ZONE, ...TENTH, 'END:VCALENDAR').replaceAll('\r', ''),
    );
  });
});
