import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';

import { foreignText } from '@climate-embed/figures/partner';

import { eventOf, sessionOf } from '../testing/fixture-events.js';
import { readCalendar } from '../testing/read-calendar.js';
import { calendarOfEvent, calendarOfMany } from './calendar-of.js';
import { CALENDAR_LANGUAGES } from './languages.js';

const { en, ko } = CALENDAR_LANGUAGES;

const encoder = new TextEncoder();
const strict = new TextDecoder('utf-8', { fatal: true });

/** What titles are made of when somebody means ill, or is Korean, or likes emoji. */
const piece = fc.constantFrom(
  ',',
  ';',
  '\\',
  '\\n',
  ':',
  '"',
  '\r\n',
  '\n',
  '\r',
  '\u0085',
  '\u2028',
  '\0',
  '\t',
  '\ud800',
  '\udc00',
  '\u202e',
  '도시',
  '港',
  'é',
  '👩‍👩‍👧',
  '🌏',
  '🇰🇷',
  'a',
  ' ',
  '\r\nATTENDEE:mailto:a@b.example',
  '\r\nEND:VEVENT\r\nBEGIN:VALARM',
  '\n ',
);
const title = fc.oneof(
  { weight: 4, arbitrary: fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')) },
  fc.string({ unit: 'binary', maxLength: 120 }),
  // Characters of four octets at every place where a line may end.
  fc.integer({ min: 0, max: 160 }).map((count) => `${'x'.repeat(count)}${'🌏'.repeat(50)}`),
  fc.integer({ min: 0, max: 160 }).map((count) => `${'x'.repeat(count)}${'도'.repeat(60)}`),
);

const PROPERTIES = new Set([
  'uid',
  'sequence',
  'dtstamp',
  'dtstart',
  'dtend',
  'summary',
  'location',
  'description',
  'status',
  'last-modified',
  'transp',
  'x-microsoft-cdo-alldayevent',
  'x-microsoft-msncalendar-alldayevent',
]);

/** What holds of every file, whatever is written in it. */
function expectWellFormed(text: string): void {
  const bytes = encoder.encode(text);
  expect(strict.decode(bytes)).toBe(text);
  const lines = text.split('\r\n');
  expect(lines.pop()).toBe('');
  for (const line of lines) {
    expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
    // A line that begins or ends in half a character is none.
    expect(line).not.toMatch(/\p{Surrogate}/u);
    // oxlint-disable-next-line no-control-regex -- these are the very ones that must not be there.
    expect(line).not.toMatch(/[\0-\x1f\x7f]/);
  }
  const calendar = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
  for (const entry of calendar.getAllSubcomponents('vevent')) {
    expect(entry.getAllSubcomponents()).toEqual([]);
    const names = entry.getAllProperties().map(({ name }) => name);
    expect(names.filter((name) => !PROPERTIES.has(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  }
}

describe('whatever somebody writes', () => {
  it('in a title is read as it was written, and nothing else is', () => {
    fc.assert(
      fc.property(title, title, (name, venue) => {
        const days = ['2026-05-01'];
        const event = eventOf('x', { name: { en: name }, venue: { en: venue }, days });
        const text = calendarOfEvent(event, ko)!;
        expectWellFormed(text);
        const { entries } = readCalendar(text);
        expect(entries).toHaveLength(1);
        expect(entries[0]!.summary).toBe(foreignText(name, 'name'));
        expect(entries[0]!.location ?? '').toBe(foreignText(venue, 'name'));
      }),
      { numRuns: 300 },
    );
  });

  it('in ids, names and remarks stays in its line', () => {
    fc.assert(
      fc.property(title, title, title, (id, said, note) => {
        const session = sessionOf(id, {
          start: '2026-05-01T09:00:00+09:00',
          title: { [said]: said },
          kind: said,
          derivation: note,
          startBasis: 'derived',
          previousStart: note,
          printed: [{ text: said, timeZone: note }],
          parties: [{ name: { en: said }, role: note }],
          items: [{ id, topic: { ko: note }, speakers: [{ role: { en: said } }] }],
          note: { en: note },
        });
        const event = eventOf(id, {
          name: { en: said },
          days: ['2026-05-01', '2026-05-02', said],
          sessions: [session],
          note,
          modified: note,
        });
        expectWellFormed(calendarOfEvent(event, en)!);
        expectWellFormed(calendarOfMany(foreignText(said, 'name'), [event], en));
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['a zone', { timeZone: 'Asia/Seoul\r\nX-A:b' }],
    ['a zone with a parameter', { timeZone: 'Asia/Seoul;X=1' }],
    ['a day', { days: ['2026-05-01', '2026-02-30', '2026-05-02\r\nX-A:b'] }],
    ['a number', { sequence: -1 }],
  ])('as %s that is none leads to no broken file', (_, known) => {
    const sessions = [sessionOf('one', { start: '2026-05-01T09:00:00+09:00' })];
    const text = calendarOfEvent(eventOf('x', { days: ['2026-05-01'], sessions, ...known }), en)!;
    expectWellFormed(text);
    expect(readCalendar(text).entries[0]).toMatchObject({ start: '2026-05-01T00:00:00.000Z' });
  });

  it.each(['2026-02-30T09:00:00+09:00', 'soon', '2026-05-01', '', '+275760-09-13T00:00:00Z'])(
    'as a moment %j leaves the session out',
    (start) => {
      const sessions = [
        sessionOf('one', { start }),
        sessionOf('two', { start: '2026-05-01T09:00Z' }),
      ];
      const text = calendarOfEvent(eventOf('x', { sessions }), en)!;
      expect(readCalendar(text).entries.map(({ uid }) => uid)).toEqual(['two.x@climate-embed']);
    },
  );
});
