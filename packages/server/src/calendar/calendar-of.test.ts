import type { Event } from '@climate-embed/schema';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { eventOf, forum, sessionOf } from '../testing/fixture-events.js';
import { readCalendar, type ReadEntry } from '../testing/read-calendar.js';
import { calendarOfEvent, calendarOfMany, calendarOfSession } from './calendar-of.js';
import { CALENDAR_LANGUAGES } from './languages.js';

const { en, ko } = CALENDAR_LANGUAGES;

const entriesOf = (event: Event, language = en): readonly ReadEntry[] =>
  readCalendar(calendarOfEvent(event, language)!).entries;

const utc = (text: string): string => new Date(text).toISOString();

/** A day of sessions, each with a moment to begin and perhaps one to end. */
const timedEvent = (
  timeZone: string | undefined,
  times: readonly (readonly [string, string?])[],
) => {
  const { timeZone: _, ...bare } = eventOf('timed');
  return {
    ...bare,
    ...(timeZone !== undefined && { timeZone }),
    days: [...new Set(times.map(([start]) => start.slice(0, 10)))],
    sessions: times.map(([start, end], index) =>
      sessionOf(`s${index}`, { start, ...(end !== undefined && { end }) }),
    ),
  };
};

afterEach(() => vi.unstubAllEnvs());

describe.each(['Asia/Seoul', 'America/New_York', 'UTC', 'Europe/Brussels'])(
  'on a machine in %s',
  (machine) => {
    it.each([
      ['Seoul', 'Asia/Seoul', [['2021-11-23T13:30:00+09:00', '2021-11-23T14:50:00+09:00']]],
      [
        'Europe in the week in which clocks are put forward',
        'Europe/Brussels',
        [
          ['2026-03-28T09:00:00+01:00', '2026-03-28T12:00:00+01:00'],
          ['2026-03-29T02:30:00+01:00', '2026-03-29T03:45:00+02:00'],
          ['2026-03-29T09:00:00+02:00', '2026-03-29T12:00:00+02:00'],
        ],
      ],
      [
        'Europe in the night in which an hour comes twice',
        'Europe/Brussels',
        [
          ['2026-10-25T01:30:00+02:00', '2026-10-25T02:30:00+02:00'],
          ['2026-10-25T02:15:00+02:00', '2026-10-25T02:45:00+01:00'],
          ['2026-10-25T03:00:00+01:00'],
        ],
      ],
      [
        'America in the hour that its own clocks leave out',
        'America/New_York',
        [['2026-03-08T01:30:00-05:00', '2026-03-08T03:30:00-04:00']],
      ],
      [
        'Mongolia in a summer that had another offset',
        'Asia/Ulaanbaatar',
        [['2016-07-01T10:00:00+09:00'], ['2016-12-01T10:00:00+08:00']],
      ],
      ['nowhere that is known', 'Mars/Olympus', [['2026-03-08T02:30:00-05:00']]],
      ['an offset instead of a zone', '+09:00', [['2026-03-08T02:30:00+09:00']]],
      ['no zone at all', undefined, [['2026-03-08T02:30:00-05:00', '2026-03-08T03:30:00-05:00']]],
    ] as [string, string | undefined, [string, string?][]][])(
      'an entry in %s means the instants of the event',
      (_, timeZone, times) => {
        vi.stubEnv('TZ', machine);
        expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(machine);
        const read = entriesOf(timedEvent(timeZone, times)).map(({ start, end }) => [start, end]);
        expect(read).toEqual(times.map(([start, end]) => [utc(start), end && utc(end)]));
      },
    );

    it('an event without times stands on its days', () => {
      vi.stubEnv('TZ', machine);
      const event = eventOf('days', { days: ['2030-12-06', '2030-12-07', '2030-12-08'] });
      expect(entriesOf(event)).toMatchObject([
        { uid: 'days@climate-embed', start: '2030-12-06', end: '2030-12-09' },
      ]);
    });
  },
);

describe('the calendar of an event', () => {
  it('has the sessions whose start is known, cancelled ones too, and never what was suggested', () => {
    expect(entriesOf(forum)).toMatchObject([
      {
        uid: 'opening.forum@climate-embed',
        summary: 'Opening',
        start: utc('2021-11-23T04:30:00Z'),
        end: undefined,
        status: 'CONFIRMED',
        sequence: 2,
      },
      {
        uid: 'session-1.forum@climate-embed',
        start: utc('2021-11-23T04:30:00Z'),
        end: utc('2021-11-23T05:50:00Z'),
      },
      { uid: 'session-2.forum@climate-embed', status: 'CANCELLED' },
    ]);
    expect(calendarOfEvent(forum, en)).not.toMatch(/T130000|It would fit|Another reading/);
  });

  it('says of derived times that they are, in the language of the reader', () => {
    const said = (language = en) => entriesOf(forum, language)[1]!.description;
    expect(said()).toContain(
      'The end is not printed; it was derived (from the time in another zone).',
    );
    expect(said(ko)).toContain('종료 시각은 인쇄되어 있지 않아 계산한 값입니다');
    expect(entriesOf(forum)[2]!.description).not.toContain('derived');
  });

  it('says what is printed, who speaks, what has changed and who published it', () => {
    const [opening, first, second] = entriesOf(forum);
    expect(opening!.description.split('\n')).toEqual([
      'Forum of the harbours',
      'As printed: 13:30-13:30 (30min)',
      'Source: Made up, as the test says',
    ]);
    expect(first!.description).toContain(
      'Money\nThe end is not printed; it was derived (from the time in another zone).\n' +
        'Convener: Riverside\n- Buildings · Riverside - A. Sample, Riverside\n- B. Sample, Mayor\n',
    );
    expect(first!.location).toBe('Room 1, Hall of the harbours, Harbour; east, quay 4');
    expect(second!.description).toContain('Cancelled.\nIt was to begin at: 2021-11-24 13:00.');
  });

  it('speaks a language with the same entries, and the original where it has no other', () => {
    const [korean, english] = [entriesOf(forum, ko), entriesOf(forum)];
    expect(korean.map(({ uid, start, end }) => [uid, start, end])).toEqual(
      english.map(({ uid, start, end }) => [uid, start, end]),
    );
    expect(korean.map(({ summary }) => summary)).toEqual([
      '개회',
      '세션 1: 도시의 탄소중립',
      'Session 2',
    ]);
    const original = eventOf('x', { name: { mn: 'Чуулган' }, days: ['2026-01-01'] });
    expect(entriesOf(original)[0]!.summary).toBe('Чуулган');
  });

  it('has a whole day for each on which nothing has a time, with what is known of it', () => {
    const { sessions, ...event } = forum;
    const [first, , , closing] = sessions;
    const entries = entriesOf({ ...event, sessions: [first!, closing!] });
    expect(entries).toMatchObject([
      { uid: 'opening.forum@climate-embed' },
      { uid: 'days-2021-11-24.forum@climate-embed', start: '2021-11-24', end: '2021-11-25' },
    ]);
    expect(entries[1]!.description).toContain('Without a known time:\n- Closing');
  });

  it('leaves out days between its days', () => {
    const event = eventOf('gap', { days: ['2026-05-01', '2026-05-04', '2026-05-03'] });
    expect(entriesOf(event).map(({ uid, start, end }) => [uid, start, end])).toEqual([
      ['gap@climate-embed', '2026-05-01', '2026-05-02'],
      ['from-2026-05-03.gap@climate-embed', '2026-05-03', '2026-05-05'],
    ]);
  });

  it.each([
    ['cancelled', undefined, 'CANCELLED'],
    ['postponed', 'confirmed', 'CANCELLED'],
    ['tentative', undefined, 'TENTATIVE'],
    ['moved', undefined, 'CONFIRMED'],
    ['confirmed', 'tentative', 'TENTATIVE'],
    ['confirmed', 'word-of-tomorrow', 'CONFIRMED'],
  ])('that is %s has sessions (%s) that are %s', (status, own, said) => {
    const event = {
      ...timedEvent('Asia/Seoul', [['2026-05-01T09:00:00+09:00']]),
      status,
    };
    const [session] = event.sessions;
    const sessions = [{ ...session!, ...(own !== undefined && { status: own }) }];
    expect(entriesOf({ ...event, sessions })[0]!.status).toBe(said);
  });

  it('is not there where no day and no start is known', () => {
    const undated = eventOf('call', {
      between: { from: '2020-10', until: '2020-11' },
      sessions: [sessionOf('opening', { localStart: '17:00', localEnd: '17:05' })],
    });
    expect(calendarOfEvent(undated, en)).toBeUndefined();
    expect(calendarOfSession(undated, undated.sessions[0]!, en)).toBeUndefined();
  });

  it('marks what was made up', () => {
    const [entry] = entriesOf(eventOf('x', { days: ['2026-01-01'], illustrative: true }));
    expect(entry!.summary).toBe('Forum of the harbours (made-up example)');
  });

  it('is the same whenever it is asked for, and tells when its programme changed', () => {
    const text = calendarOfEvent(forum, en)!;
    vi.setSystemTime(0);
    expect(calendarOfEvent(forum, en)).toBe(text);
    vi.useRealTimers();
    expect(text).toContain('\r\nDTSTAMP:20261120T083000Z\r\n');
    expect(text).toContain('\r\nLAST-MODIFIED:20261120T083000Z\r\n');
    expect(text).toContain('\r\nMETHOD:PUBLISH\r\n');
  });

  it('has no link that is none', () => {
    const days = ['2026-01-01'];
    for (const website of ['javascript:alert(1)', 'not an address', 'https://a.example/\r\nX-A:b'])
      expect(calendarOfEvent(eventOf('x', { days, website }), en)).not.toMatch(
        /^(X-A|URL[^:]*:(javascript|not))/m,
      );
  });
});

describe('the calendar of a session', () => {
  it('is its entry in the calendar of the event', () => {
    const text = calendarOfSession(forum, forum.sessions[1]!, ko)!;
    expect(readCalendar(text).entries).toEqual([entriesOf(forum, ko)[1]]);
    expect(text).toContain('\r\nX-WR-CALNAME:세션 1: 도시의 탄소중립\r\n');
  });
});

describe('a calendar of many events', () => {
  const call = eventOf('call', {
    days: ['2026-02-02'],
    start: '2026-02-02T17:00:00+09:00',
    end: '2026-02-02T18:00:00+09:00',
    sessions: [
      sessionOf('one', {
        start: '2026-02-02T17:00:00+09:00',
        end: '2026-02-02T18:00:00+09:00',
        startBasis: 'derived',
        derivation: 'other-zone',
      }),
    ],
  });
  const undated = eventOf('undated', { between: { from: '2027' } });

  it('has one entry for each that has a day: its hours where it is one day, else its days', () => {
    const text = calendarOfMany('Events; all', [forum, call, undated], en);
    const { calendar, entries } = readCalendar(text);
    expect(entries).toMatchObject([
      { uid: 'forum@climate-embed', start: '2021-11-23', end: '2021-11-25' },
      { uid: 'call@climate-embed', start: utc('2026-02-02T08:00Z'), end: utc('2026-02-02T09:00Z') },
    ]);
    expect(entries[0]!.description).not.toContain('Without a known time');
    expect(entries[1]!.description).toContain('The start is not printed');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(String.raw`Events\; all`);
    expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT6H');
    expect(calendar.getFirstPropertyValue('x-published-ttl')).toBeTruthy();
  });

  it('keeps its properties before its components, as the grammar has it', () => {
    const text = calendarOfMany('Events', [call], en);
    expect(text.indexOf('X-PUBLISHED-TTL')).toBeLessThan(text.indexOf('BEGIN:VTIMEZONE'));
    expect(text.indexOf('END:VTIMEZONE')).toBeLessThan(text.indexOf('BEGIN:VEVENT'));
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
    expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
  });

  it('is a calendar without anything', () => {
    const { calendar, entries } = readCalendar(calendarOfMany('Events', [undated], en));
    expect(entries).toEqual([]);
    expect(calendar.getAllSubcomponents()).toHaveLength(1);
  });
});
