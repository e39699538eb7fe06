import { describe, expect, it } from 'vitest';
import { bodiesOf, issuesOf } from './testing/csv-files.js';
import { importEventRows } from './testing/event-files.js';
import { BREAK, EVENT, OLD_EVENT } from './testing/event-rows.js';

type Cells = Readonly<Record<string, string>>;

const ALONE = {
  'session-items.csv': [],
  'agenda-issues.csv': [],
  'event-parties.csv': [],
} as const;
const sessions = (...rows: Cells[]) => importEventRows({ ...ALONE, 'sessions.csv': rows });
const SPAN = { event_id: 'harbour-forum', id: 'talks', kind: 'session', day: '2026-11-23' };

describe('sessions.csv', () => {
  it('reads every column of a session', () => {
    const result = importEventRows();
    expect(issuesOf(result.report)).toEqual([]);
    expect(bodiesOf(result, 'session')).toEqual([
      {
        eventId: 'harbour-forum',
        id: 'session-1',
        kind: 'session',
        title: { en: 'Heat' },
        day: '2026-11-23',
        from: '13:30',
        until: '14:50',
        startBasis: 'printed',
        endBasis: 'derived',
        derivation: 'printed-length',
        suggested: {
          from: '13:00',
          until: '00:00',
          reason: { en: 'Sessions are as long as the others.' },
        },
        printed: [{ text: '13:30-' }, { text: '(05:30-)', timeZone: 'Europe/Brussels' }],
        printedLength: '(80min)',
        lengthMinutes: 80,
        previousStart: '2026-11-23T12:30',
        status: 'moved',
        trackId: 'heat',
        trackName: { en: 'Heat track' },
        room: { en: 'Room 1' },
        languages: ['ja'],
        parties: [{ partnerId: 'kobe-centre', role: 'convener' }],
        note: { en: 'In the dark.' },
        order: 1,
      },
      {
        eventId: 'harbour-forum',
        id: 'break-1',
        kind: 'break',
        day: '2026-11-23',
        order: 2,
        parties: [{ partnerId: 'kobe-city', name: { en: 'Water Office' }, role: 'convener' }],
      },
    ]);
    expect(result.writes.find(({ kind }) => kind === 'session')?.id).toBe(
      'harbour-forum/session-1',
    );
  });

  it.each([
    ['an unknown event', { event_id: 'nothing' }, ['unknown-event event_id']],
    ['a kind that is none', { kind: 'nap' }, ['bad-word kind']],
    ['an id with a stroke', { id: 'a/b' }, ['bad-id id']],
    ['a day that is none', { day: '2026-02-30' }, ['bad-date day']],
    ['a time in figures of twelve', { from: '1:30 pm' }, ['bad-time from']],
    ['a time without a zero', { from: '9:30' }, ['bad-time from']],
    ['a beginning at 24:00', { from: '24:00' }, ['bad-time from']],
    ['an end after 24:00', { from: '09:00', until: '24:01' }, ['bad-time until']],
    ['a minute that is none', { until: '10:60' }, ['bad-time until']],
    ['24:00 without a beginning', { until: '24:00' }, ['bad-time until']],
    ['a whole day', { from: '00:00', until: '24:00' }, ['bad-time until']],
    ['where no time is from', { start_basis: 'printed' }, ['missing-value from']],
    ['a basis that is none', { from: '09:00', start_basis: 'guess' }, ['bad-word start_basis']],
    [
      'a derived time without derivation',
      { from: '09:00', start_basis: 'derived' },
      ['missing-value derivation'],
    ],
    [
      'a derivation of nothing',
      { from: '09:00', derivation: 'neighbours' },
      ['missing-value start_basis'],
    ],
    [
      'a suggestion without reason',
      { suggested_from: '09:00' },
      ['missing-value suggested_reason_en'],
    ],
    ['a reason without time', { suggested_reason_en: 'So.' }, ['missing-value suggested_from']],
    [
      'another zone without time',
      { printed_other_zone: 'Asia/Seoul' },
      ['missing-value printed_other'],
    ],
    ['another time without zone', { printed_other: '(1)' }, ['missing-value printed_other_zone']],
    [
      'a zone that is none',
      { printed_other: '(1)', printed_other_zone: 'CET' },
      ['bad-zone printed_other_zone'],
    ],
    ['half a minute', { length_minutes: '0.5' }, ['bad-number length_minutes']],
    [
      'an earlier beginning without time',
      { previous_start: '2026-11-23' },
      ['bad-time previous_start'],
    ],
    [
      'an earlier beginning on no day',
      { previous_start: '2026-11-31T09:00' },
      ['bad-time previous_start'],
    ],
    ['a track without a name', { track: 'heat' }, ['missing-value track_name_en']],
    ['a name of no track', { track_name_en: 'Heat' }, ['missing-value track']],
    ['a party that nobody knows', { parties: 'nobody:convener' }, ['unknown-partner parties']],
    ['a title that is too long', { title_en: 'x'.repeat(201) }, ['too-long title_en']],
    ['a room that turns letters round', { room_en: 'a\u2066b' }, ['unsafe-text room_en']],
  ])('refuses %s', (_case, cells, issues) => {
    const result = sessions({ ...SPAN, ...cells });
    expect(issuesOf(result.report)).toEqual(issues.map((issue) => `error ${issue}@2`));
    expect(bodiesOf(result, 'session')).toEqual([]);
  });

  it('takes an end of 24:00 for the beginning of the next day', () => {
    const result = sessions({ ...SPAN, from: '21:00', until: '24:00' });
    expect(issuesOf(result.report)).toEqual([]);
    expect(bodiesOf(result, 'session')).toMatchObject([{ from: '21:00', until: '00:00' }]);
  });

  it('keeps what cannot be right as it is printed: the server says so where it is shown', () => {
    const result = sessions(
      { ...SPAN, from: '13:30', until: '13:30', day: '2026-12-24' },
      { ...SPAN, id: 'next', from: '13:30', until: '13:00' },
    );
    expect(issuesOf(result.report)).toEqual([]);
    expect(bodiesOf(result, 'session')).toMatchObject([
      { from: '13:30', until: '13:30', day: '2026-12-24' },
      { from: '13:30', until: '13:00' },
    ]);
  });

  it('needs the days of the event for a day, and its zone for a time on it', () => {
    const dayless = importEventRows({
      ...ALONE,
      'events.csv': [EVENT, OLD_EVENT],
      'sessions.csv': [{ ...SPAN, event_id: 'old-forum' }],
    });
    expect(issuesOf(dayless.report)).toEqual(['error bad-date day@2']);
    const zoneless = importEventRows({
      ...ALONE,
      'events.csv': [{ ...EVENT, time_zone: '' }, OLD_EVENT],
      'sessions.csv': [
        { ...SPAN, until: '10:00' },
        { ...SPAN, id: 'b' },
      ],
    });
    expect(issuesOf(zoneless.report)).toEqual(['error no-zone until@2']);
    expect(zoneless.report.issues[0]?.message).toContain('for example Asia/Seoul');
  });

  it('takes times without a day, and warns where the event has several', () => {
    const row = { ...SPAN, day: '', from: '09:00' };
    expect(issuesOf(sessions(row).report)).toEqual(['warning no-day day@2']);
    const undated = sessions({ ...row, event_id: 'old-forum' });
    expect(issuesOf(undated.report)).toEqual([]);
    expect(bodiesOf(undated, 'session')).toMatchObject([{ from: '09:00' }]);
  });

  it('counts sessions as they stand in the file, bad rows too, unless they say their place', () => {
    const rows = [
      SPAN,
      { ...SPAN, id: 'b', kind: 'nap' },
      { ...SPAN, id: 'c' },
      { ...SPAN, id: 'd', order: '9' },
    ];
    const orders = bodiesOf(sessions(...rows), 'session').map(
      (body) => (body as { order: number }).order,
    );
    expect(orders).toEqual([1, 3, 9]);
  });

  it('takes the same row once, and neither of two that differ', () => {
    const twice = sessions(SPAN, BREAK, SPAN);
    expect([twice.report.duplicates.length, issuesOf(twice.report)]).toEqual([1, []]);
    const differ = sessions(SPAN, { ...SPAN, from: '09:00' });
    expect(issuesOf(differ.report)).toEqual(['warning left-out id@2', 'error conflict id@3']);
  });

  it('says of a time what is wrong with it alone, where its row names a track', () => {
    const track = { ...SPAN, track: 'heat' };
    const { report } = sessions(
      { ...track, id: 'a', from: '09:00', until: '25:00', track_name_en: 'Heat' },
      { ...track, id: 'b' },
    );
    expect(issuesOf(report)).toEqual(['error bad-time until@2']);
    expect(report.issues[0]!.expected).toContain('24:00');
  });

  it('takes one name for each track', () => {
    const named = { ...SPAN, track: 'heat', track_name_en: 'Heat' };
    const { report } = sessions({ ...SPAN, id: 'a', track: 'heat' }, named, {
      ...named,
      id: 'b',
      track_name_en: 'Cold',
    });
    expect(issuesOf(report)).toEqual(['error inconsistent track@4']);
  });
});
