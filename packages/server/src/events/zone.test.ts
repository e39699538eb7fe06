import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dayAfter, isDay, isTimeOfDay, isTimeZone, momentIn } from './zone.js';

const textOf = (zone: string, day: string, time: string): string | undefined =>
  momentIn(zone, day, time)?.text;

/** What a clock in a zone shows, found in another way than the code under test does. */
function clockIn(zone: string, instant: number): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant);
  const of = (type: string): string => parts.find((part) => part.type === type)!.value;
  return `${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`;
}

describe('the moment of a local time', () => {
  it.each([
    ['Asia/Seoul', '2021-11-23', '13:30', '+09:00'],
    ['Asia/Ulaanbaatar', '2026-07-01', '09:00', '+08:00'],
    ['Asia/Kolkata', '2026-01-01', '00:00', '+05:30'],
    ['Asia/Kathmandu', '2026-01-01', '23:59', '+05:45'],
    ['America/St_Johns', '2026-07-01', '12:00', '-02:30'],
    ['America/New_York', '2026-01-15', '08:00', '-05:00'],
    ['Pacific/Kiritimati', '2026-01-01', '12:00', '+14:00'],
    ['UTC', '2026-01-01', '12:00', '+00:00'],
    // As it was at the time, not as it is today.
    ['Asia/Seoul', '1988-07-01', '12:00', '+10:00'],
    ['Asia/Seoul', '1955-01-01', '12:00', '+08:30'],
    ['Asia/Kathmandu', '1985-06-01', '12:00', '+05:30'],
    // Local mean time had seconds, for which RFC 3339 has no place.
    ['Asia/Seoul', '1900-01-01', '12:00', '+08:28'],
  ])('in %s on %s at %s is at %4$s', (zone, day, time, offset) => {
    expect(textOf(zone, day, time)).toBe(`${day}T${time}:00${offset}`);
  });

  it('is read with the offset before a gap, and marked', () => {
    for (const [time, text, oddity] of [
      ['01:59', '2026-03-29T01:59:00+01:00', undefined],
      ['02:00', '2026-03-29T02:00:00+01:00', 'time-in-gap'],
      ['02:59', '2026-03-29T02:59:00+01:00', 'time-in-gap'],
      ['03:00', '2026-03-29T03:00:00+02:00', undefined],
    ])
      expect(momentIn('Europe/Brussels', '2026-03-29', time!)).toMatchObject({
        text,
        ...(oddity && { oddity }),
      });
    expect(momentIn('Europe/Brussels', '2026-03-29', '03:00')).not.toHaveProperty('oddity');
  });

  it('is the first of two where a time comes twice, and marked', () => {
    for (const [time, text, oddity] of [
      ['01:59', '2026-10-25T01:59:00+02:00', undefined],
      ['02:00', '2026-10-25T02:00:00+02:00', 'time-twice'],
      ['02:59', '2026-10-25T02:59:00+02:00', 'time-twice'],
      ['03:00', '2026-10-25T03:00:00+01:00', undefined],
    ])
      expect([time, momentIn('Europe/Brussels', '2026-10-25', time!)]).toEqual([
        time,
        { text, instant: Date.parse(text!), ...(oddity && { oddity }) },
      ]);
  });

  it('knows gaps of half an hour and of a whole day', () => {
    expect(momentIn('Australia/Lord_Howe', '2026-10-04', '02:15')).toMatchObject({
      text: '2026-10-04T02:15:00+10:30',
      oddity: 'time-in-gap',
    });
    expect(textOf('Australia/Lord_Howe', '2026-10-04', '02:30')).toMatch(/\+11:00$/);
    expect(momentIn('Pacific/Apia', '2011-12-30', '12:00')).toMatchObject({
      oddity: 'time-in-gap',
    });
  });

  it('shows the local time again on a clock of the zone, but for gaps', () => {
    const zones = [
      'Asia/Seoul',
      'Europe/Brussels',
      'America/New_York',
      'America/Sao_Paulo',
      'Asia/Tehran',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
      'Pacific/Apia',
    ];
    const minutes = fc.integer({
      min: Date.UTC(1975, 0) / 60_000,
      max: Date.UTC(2035, 0) / 60_000,
    });
    fc.assert(
      fc.property(fc.constantFrom(...zones), minutes, (zone, minute) => {
        const local = new Date(minute * 60_000).toISOString().slice(0, 16);
        const [day, time] = local.split('T');
        const { text, instant, oddity } = momentIn(zone, day!, time!)!;
        expect(text.startsWith(`${local}:00`)).toBe(true);
        expect(Date.parse(text)).toBe(instant);
        if (oddity !== 'time-in-gap') expect(clockIn(zone, instant)).toBe(local);
      }),
      { numRuns: 300 },
    );
  });

  it('is none without a zone, a day or a time that there is', () => {
    for (const zone of ['Asia/Nowhere', 'KST-9', '+09:00', '', 'Asia/Seoul; x'])
      expect([zone, isTimeZone(zone), textOf(zone, '2026-01-01', '10:00')]).toEqual([
        zone,
        false,
        undefined,
      ]);
    expect(isTimeZone('Asia/Seoul')).toBe(true);
    for (const day of ['2026-02-30', '2026-13-01', '2026-1-1', '', '2026-01-01T00:00'])
      expect([day, isDay(day), textOf('Asia/Seoul', day, '10:00')]).toEqual([
        day,
        false,
        undefined,
      ]);
    for (const time of ['24:00', '9:00', '10:60', '10:00:00', ''])
      expect([time, isTimeOfDay(time), textOf('Asia/Seoul', '2026-01-01', time)]).toEqual([
        time,
        false,
        undefined,
      ]);
  });
});

it('the day after the last of a month or a year is the first of the next', () => {
  expect(['2024-02-28', '2026-02-28', '2026-12-31'].map(dayAfter)).toEqual([
    '2024-02-29',
    '2026-03-01',
    '2027-01-01',
  ]);
});
