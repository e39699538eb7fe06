import { describe, expect, it } from 'vitest';

import { townOf, unknownZones, zoneChoices, type ZonesAsked } from './zones.js';

const asked: ZonesAsked = {
  timeZone: 'Asia/Seoul',
  short: 'KST',
  mine: 'My time',
  zones: 'Asia/Ulaanbaatar  Nowhere/Land Europe/Brussels asia/ulaanbaatar',
  moment: '2021-11-23T13:30:00+09:00',
  reader: 'America/New_York',
};
const shown = (change: Partial<ZonesAsked> = {}): string[] =>
  zoneChoices({ ...asked, ...change }).map(({ id, label, title }) => `${id}: ${label}, ${title}`);

describe('the switch of clocks', () => {
  it('offers the event’s own, the reader’s and those of the page, each once and by its town', () => {
    expect(shown()).toEqual([
      'event: KST, KST, UTC+9 (Asia/Seoul)',
      'reader: My time, UTC−5 (America/New_York)',
      'Asia/Ulaanbaatar: Ulaanbaatar, UTC+8 (Asia/Ulaanbaatar)',
      'Europe/Brussels: Brussels, UTC+1 (Europe/Brussels)',
    ]);
  });

  it('names the offset of the day that is shown', () => {
    expect(shown({ moment: '2021-07-01T13:30:00+09:00', zones: '' })[1]).toBe(
      'reader: My time, UTC−4 (America/New_York)',
    );
  });

  it('says once that a reader is in UTC', () => {
    expect(shown({ reader: 'UTC', zones: '' })[1]).toBe('reader: My time, UTC');
  });

  it('has nothing to switch to where the reader is at the event, or where no moment is known', () => {
    expect(shown({ reader: 'Asia/Seoul', zones: undefined })).toHaveLength(1);
    expect(shown({ moment: undefined })).toHaveLength(1);
    expect(shown({ reader: 'Nowhere/Land', zones: '' })).toHaveLength(1);
  });

  it('gives each clock the name under which all times stand', () => {
    const [own, reader] = zoneChoices(asked);
    expect(own!.clock).toBeUndefined();
    expect(reader!.clock!.zone).toBe('UTC−5 (America/New_York)');
    expect(reader!.clock!.read(asked.moment!).time).toBe('23:30');
  });

  it('tells which zones nobody knows', () => {
    expect(unknownZones('Asia/Seoul Nowhere/Land')).toEqual(['Nowhere/Land']);
    expect(unknownZones(' ')).toEqual([]);
    expect(townOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
  });
});
