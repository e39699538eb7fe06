import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';

import { momentIn } from '../events/zone.js';
import { eventOf, sessionOf } from '../testing/fixture-events.js';
import { readCalendar } from '../testing/read-calendar.js';
import { calendarOfEvent } from './calendar-of.js';
import { CALENDAR_LANGUAGES } from './languages.js';
import { timeZoneRules } from './time-zone.js';

const linesOf = (timeZone: string, first: number, last: number): string[] =>
  timeZoneRules(timeZone, [first, last]).split('\r\n');

/** Seconds east of UTC that rules say of a local time. */
function offsetBy(rules: string, local: string): number {
  const component = new ICAL.Component(ICAL.parse(rules) as [string, unknown[], unknown[]]);
  return new ICAL.Timezone(component).utcOffset(ICAL.Time.fromDateTimeString(local));
}

describe('the rules of a time zone', () => {
  it('are one line of offset where clocks do not change', () => {
    expect(linesOf('Asia/Seoul', 2021, 2026)).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Seoul',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0900',
      'TZOFFSETTO:+0900',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]);
  });

  it.each([
    ['Europe/Brussels', ['BYMONTH=3;BYDAY=-1SU', 'BYMONTH=10;BYDAY=-1SU']],
    ['America/New_York', ['BYMONTH=3;BYDAY=2SU', 'BYMONTH=11;BYDAY=1SU']],
    ['Australia/Lord_Howe', ['BYMONTH=10;BYDAY=1SU', 'BYMONTH=4;BYDAY=1SU']],
    ['Europe/Dublin', ['BYMONTH=3;BYDAY=-1SU', 'BYMONTH=10;BYDAY=-1SU']],
  ])('are yearly where clocks of %s change by a rule', (timeZone, rules) => {
    const found = linesOf(timeZone, 2021, 2021).filter((line) => line.startsWith('RRULE'));
    expect(found).toEqual(rules.map((rule) => `RRULE:FREQ=YEARLY;${rule}`));
  });

  it('are dates where a rule held for some years only', () => {
    const lines = linesOf('Asia/Ulaanbaatar', 2014, 2018);
    expect(lines.join()).not.toContain('RRULE');
    expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
      'DTSTART:19700101T000000',
      'DTSTART:20150328T020000',
      'DTSTART:20150926T000000',
      'DTSTART:20160326T020000',
      'DTSTART:20160924T000000',
    ]);
  });

  it('call a change for good no summer', () => {
    const lines = linesOf('Asia/Pyongyang', 2018, 2018);
    expect(lines.join()).not.toContain('DAYLIGHT');
    expect(lines).toContain('DTSTART:20180504T233000');
    const rules = lines.join('\r\n');
    expect(offsetBy(rules, '2018-03-01T12:00:00')).toBe(8.5 * 3600);
    expect(offsetBy(rules, '2018-06-01T12:00:00')).toBe(9 * 3600);
  });

  it('give every local time the instant that the platform gives it', () => {
    const zones = [
      'Asia/Seoul',
      'Asia/Ulaanbaatar',
      'Europe/Brussels',
      'Europe/Kyiv',
      'America/New_York',
      'America/Sao_Paulo',
      'Africa/Casablanca',
      'Africa/Cairo',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'Asia/Kathmandu',
    ];
    const two = (value: number): string => String(value).padStart(2, '0');
    const day = fc
      .date({ min: new Date('2009-01-01T00:00Z'), max: new Date('2031-12-31T00:00Z') })
      .filter((date) => !Number.isNaN(date.getTime()))
      .map((date) => date.toISOString().slice(0, 10));
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([hour, minute]) => `${two(hour)}:${two(minute)}`);
    const locals = fc.array(fc.tuple(day, time), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), locals, (timeZone, times) => {
        const moments = times.map(([date, clock]) => momentIn(timeZone, date, clock)!);
        const event = eventOf('any', {
          timeZone,
          sessions: moments.map(({ text }, index) => sessionOf(`s${index}`, { start: text })),
        });
        const { entries } = readCalendar(calendarOfEvent(event, CALENDAR_LANGUAGES.en)!);
        expect(entries.map(({ start }) => start)).toEqual(
          moments.map(({ instant }) => new Date(instant).toISOString()),
        );
      }),
      { numRuns: 60 },
    );
  });
});
