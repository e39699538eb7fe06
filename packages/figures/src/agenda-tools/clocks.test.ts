import { describe, expect, it } from 'vitest';

import { clockFor, readersZone } from './clocks.js';

const read = (zone: string, moment: string): unknown[] => {
  const { date, shift, time } = clockFor(zone)!.read(moment);
  return [date, time, shift];
};

describe('a clock of another zone', () => {
  it('reads the forum of Incheon wherever a reader is', () => {
    const opening = '2021-11-23T13:30:00+09:00';
    expect(read('Asia/Seoul', opening)).toEqual(['2021-11-23', '13:30', 0]);
    expect(read('Asia/Ulaanbaatar', opening)).toEqual(['2021-11-23', '12:30', 0]);
    expect(read('Europe/Brussels', opening)).toEqual(['2021-11-23', '05:30', 0]);
    expect(read('America/New_York', opening)).toEqual(['2021-11-22', '23:30', -1]);
    expect(read('Pacific/Kiritimati', '2021-11-23T17:10:00+09:00')).toEqual([
      '2021-11-23',
      '22:10',
      0,
    ]);
    expect(read('Pacific/Auckland', '2021-11-23T21:00:00+09:00')).toEqual([
      '2021-11-24',
      '01:00',
      1,
    ]);
  });

  it('goes by the rule of each day: winter and summer time, and the night between them', () => {
    expect(read('Europe/Brussels', '2020-10-24T17:00:00+09:00')[1]).toBe('10:00');
    expect(read('Europe/Brussels', '2020-10-26T17:00:00+09:00')[1]).toBe('09:00');
    expect(read('Europe/Brussels', '2026-03-29T09:59:00+09:00')[1]).toBe('01:59');
    expect(read('Europe/Brussels', '2026-03-29T10:00:00+09:00')[1]).toBe('03:00');
    expect(read('Europe/Brussels', '2026-10-25T09:30:00+09:00')[1]).toBe('02:30');
    expect(read('Europe/Brussels', '2026-10-25T10:30:00+09:00')[1]).toBe('02:30');
    expect(read('America/New_York', '2026-03-08T16:00:00+09:00')[1]).toBe('03:00');
    expect(read('America/New_York', '2026-11-01T15:30:00+09:00')[1]).toBe('01:30');
    expect(clockFor('America/New_York')!.offset('2026-07-01T00:00:00Z')).toBe('-04:00');
    expect(clockFor('America/New_York')!.offset('2026-12-01T00:00:00Z')).toBe('-05:00');
    expect(clockFor('Asia/Kathmandu')!.offset('2026-12-01T00:00:00Z')).toBe('+05:45');
    expect(clockFor('UTC')!.offset('2026-12-01T00:00:00Z')).toBe('+00:00');
  });

  it('counts days from the event’s own, even where two zones are more than a day apart', () => {
    expect(read('Pacific/Pago_Pago', '2021-11-24T00:30:00+14:00')).toEqual([
      '2021-11-22',
      '23:30',
      -2,
    ]);
  });

  it('is not there for a zone that nobody knows, and reads what is no moment as it is written', () => {
    for (const zone of ['Nowhere/Land', '', 'Asia/', '__proto__', 'x'.repeat(9999)])
      expect(clockFor(zone)).toBeUndefined();
    for (const moment of ['', 'never', '2021-11-23T', '2021-99-99T99:99:00Z'])
      expect(read('Asia/Seoul', moment)).toEqual([moment.slice(0, 10), moment.slice(11, 16), 0]);
    expect(clockFor('Asia/Seoul')!.offset('never')).toBe('');
  });

  it('is made once', () => {
    expect(clockFor('Asia/Tokyo')).toBe(clockFor('Asia/Tokyo'));
  });

  it('reads years long past as they are written', () => {
    expect(read('Asia/Seoul', '0050-06-01T12:00:00Z')[0]).toBe('0050-06-01');
  });
});

it('knows the zone of the device', () => {
  expect(clockFor(readersZone()!)).toBeDefined();
});
