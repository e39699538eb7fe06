import { describe, expect, it } from 'vitest';
import { importFilesSync } from './index.js';
import { zoneFault } from './time-zone.js';
import { bodiesOf, issuesOf, table } from './testing/csv-files.js';
import { importEventRows } from './testing/event-files.js';
import { DOCUMENT, EVENT, OLD_EVENT, PRINTED_PARTY } from './testing/event-rows.js';

type Cells = Readonly<Record<string, string>>;

const NO_PROGRAMME = {
  'sessions.csv': [],
  'session-items.csv': [],
  'agenda-issues.csv': [],
  'event-parties.csv': [],
  'event-attachments.csv': [],
} as const;
const events = (...rows: Cells[]) => importEventRows({ ...NO_PROGRAMME, 'events.csv': rows });
const idsOf = (result: ReturnType<typeof events>): string[] =>
  bodiesOf(result, 'event').map((body) => (body as { id: string }).id);

describe('events.csv', () => {
  it('reads every column of an event', () => {
    const result = importEventRows();
    expect(issuesOf(result.report)).toEqual([]);
    expect(bodiesOf(result, 'event')).toEqual([
      {
        id: 'harbour-forum',
        kind: 'forum',
        name: { en: 'Harbour Forum', ja: '港フォーラム' },
        status: 'moved',
        mode: 'hybrid',
        timeZone: 'Asia/Tokyo',
        days: ['2026-11-23', '2026-11-24'],
        venue: { en: 'Harbour Hall' },
        place: { en: 'Kobe' },
        cityId: 'kobe',
        country: 'JP',
        parties: [
          { partnerId: 'kobe-city', role: 'organiser' },
          { partnerId: 'kobe-centre', role: 'supporter' },
        ],
        languages: ['ja', 'zh-Hant'],
        illustrative: true,
        purpose: { en: 'To meet at the harbour.' },
        attendance: 500,
        series: { id: 'harbour', name: { en: 'Harbour Forums' }, number: 3 },
        related: [{ eventId: 'old-forum', relation: 'previous' }],
        attachments: [
          {
            kind: 'programme',
            title: { en: 'Programme' },
            url: 'https://example.org/programme.pdf',
            language: 'ja',
          },
        ],
        website: 'https://example.org/forum',
        sequence: 2,
        modified: '2026-11-22T09:00:00Z',
        sourceIds: ['press'],
        note: 'The hall is that of the year before.',
      },
      {
        id: 'old-forum',
        kind: 'forum',
        name: { en: 'Old Forum' },
        status: 'confirmed',
        days: [],
        between: { from: '2020-10', until: '2020-11' },
        parties: [],
        languages: [],
        related: [],
        attachments: [],
        sequence: 0,
        modified: '2026-11-22T00:00:00Z',
        sourceIds: ['press'],
      },
    ]);
  });

  it.each([
    ['no name', { name_en: '' }, ['missing-value name_en']],
    ['a kind that is none', { kind: 'party' }, ['bad-word kind']],
    ['a status that is none', { status: 'maybe' }, ['bad-word status']],
    ['a mode that is none', { mode: 'virtual' }, ['bad-word mode']],
    ['no source', { source_ids: '' }, ['missing-value source_ids']],
    ['a source that nobody knows', { source_ids: 'rumour' }, ['unknown-source source_ids']],
    ['a city that nobody knows', { city_id: 'atlantis' }, ['unknown-city city_id']],
    ['a country that is no code', { country: 'Japan' }, ['bad-word country']],
    ['no word on when it was changed', { modified: '' }, ['missing-value modified']],
    ['a change without zone', { modified: '2026-11-22T09:00:00' }, ['bad-time modified']],
    ['a change on no day', { modified: '2026-02-30T09:00:00Z' }, ['bad-time modified']],
    ['a change in no year', { modified: '9999-12-31T23:59:59-12:00' }, ['bad-time modified']],
    ['a change at no time', { modified: '2026-02-20T29:00:00Z' }, ['bad-time modified']],
    [
      'a day that is none',
      { between_from: '', between_until: '', days: '2026-02-30' },
      ['bad-date days'],
    ],
    ['a day twice', { days: '2026-02-03; 2026-02-03' }, ['bad-word days']],
    ['days and a span', { days: '2026-02-03' }, ['bad-date between_from']],
    ['a span that runs backwards', { between_until: '2020-09' }, ['bad-date between_until']],
    ['a month that is none', { between_from: '2020-13' }, ['bad-date between_from']],
    ['a partner that nobody knows', { parties: 'nobody:organiser' }, ['unknown-partner parties']],
    ['a partner without a role', { parties: 'kobe-city' }, ['bad-word parties']],
    ['a role that is none', { parties: 'kobe-city:boss' }, ['bad-word parties']],
    ['a role with more behind it', { parties: 'kobe-city:organiser:x' }, ['bad-word parties']],
    ['a language that is none', { languages: 'japanese' }, ['bad-word languages']],
    ['half a person', { attendance: '2.5' }, ['bad-number attendance']],
    ['nobody', { attendance: '0' }, ['bad-number attendance']],
    ['a sequence below zero', { sequence: '-1' }, ['bad-number sequence']],
    ['a series without a name', { series_id: 'a' }, ['missing-value series_name_en']],
    ['a series without an id', { series_name_en: 'A' }, ['missing-value series_id']],
    ['a number of no series', { series_number: '2' }, ['missing-value series_name_en']],
    ['a related event that nobody knows', { related: 'x:next' }, ['unknown-event related']],
    ['an event that follows itself', { related: 'old-forum:next' }, ['bad-word related']],
    ['a relation that is none', { related: 'old-forum:twin' }, ['bad-word related']],
    ['a script in the place of an address', { website: 'javascript:x' }, ['bad-url website']],
    ['a name that turns letters round', { name_en: 'a\u202Eb' }, ['unsafe-text name_en']],
    ['a name that is too long', { name_en: 'x'.repeat(201) }, ['too-long name_en']],
  ])('refuses %s', (_case, cells, issues) => {
    const result = events({ ...OLD_EVENT, ...cells });
    expect(issuesOf(result.report)).toEqual(issues.map((issue) => `error ${issue}@2`));
    expect(idsOf(result)).toEqual([]);
  });

  it.each(['Mars/Olympus', '+09:00', 'KST', 'EST', 'CET', 'Seoul', 'Asia/Seoul;X=1', 'GMT+9'])(
    'refuses the time zone %s, and says how one is written',
    (zone) => {
      const { report } = events({ ...OLD_EVENT, time_zone: zone });
      expect(issuesOf(report)).toEqual(['error bad-zone time_zone@2']);
      expect(report.issues[0]?.message).toContain('Write its IANA name, for example Asia/Seoul');
    },
  );

  it.each([
    ['asia/seoul', 'Asia/Seoul'],
    ['Asia/SEOUL', 'Asia/Seoul'],
    ['utc', 'UTC'],
  ])('does not take %s for %s, which calendars would not know', (zone, name) => {
    const [issue] = events({ ...OLD_EVENT, time_zone: zone }).report.issues;
    expect(issue).toMatchObject({ code: 'bad-zone', expected: expect.stringMatching(`${name}$`) });
  });

  it.each([
    'UTC',
    'Asia/Ulaanbaatar',
    'America/Argentina/Buenos_Aires',
    'Asia/Kolkata',
    'Etc/GMT-9',
    'America/Port-au-Prince',
    'Europe/Kyiv',
  ])('takes the time zone %s', (zone) => {
    const result = events({ ...OLD_EVENT, time_zone: zone });
    expect(issuesOf(result.report)).toEqual([]);
    expect(bodiesOf(result, 'event')).toMatchObject([{ timeZone: zone }]);
  });

  it('takes every time zone that the runtime lists', () => {
    const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'));
    expect(zones.length).toBeGreaterThan(300);
    expect(zones.filter((zone) => zoneFault(zone))).toEqual([]);
  });

  it('finds a related event below, or in the database', () => {
    expect(idsOf(events({ ...EVENT }, OLD_EVENT))).toEqual(['harbour-forum', 'old-forum']);
    const known = {
      cities: [],
      sourceIds: new Set(['press']),
      events: [{ id: 'stored', days: [] }],
    };
    const rows = [{ ...OLD_EVENT, related: 'stored:next' }];
    const { report } = importFilesSync([table('events.csv', rows)], known);
    expect(issuesOf(report)).toEqual([]);
  });

  it('does not lose the zone in which the sessions of a stored event are', () => {
    const stored = { id: 'old-forum', timeZone: 'Asia/Seoul', days: ['2020-10-05'] };
    const known = { cities: [], sourceIds: new Set(['press']), events: [stored] };
    const { report, writes } = importFilesSync([table('events.csv', [OLD_EVENT])], known);
    expect(issuesOf(report)).toEqual(['error no-zone time_zone@2']);
    expect(writes).toEqual([]);
  });

  it('takes the same row once, and neither of two that differ', () => {
    const twice = events(OLD_EVENT, OLD_EVENT);
    expect([twice.report.duplicates.length, issuesOf(twice.report)]).toEqual([1, []]);
    const differ = events(OLD_EVENT, { ...OLD_EVENT, name_en: 'Other' });
    expect(issuesOf(differ.report)).toEqual(['warning left-out id@2', 'error conflict id@3']);
    expect(idsOf(differ)).toEqual([]);
  });
});

describe('event-parties.csv and event-attachments.csv', () => {
  const only = (changed: Parameters<typeof importEventRows>[0]) =>
    importEventRows({ ...NO_PROGRAMME, ...changed });

  it('add to the parties of an event, by their roles', () => {
    const rows = [{ ...PRINTED_PARTY, session_id: '', role: 'co-host', partner_id: '' }];
    const result = only({ 'event-parties.csv': rows });
    expect(bodiesOf(result, 'event')).toMatchObject([
      {
        parties: [
          { partnerId: 'kobe-city', role: 'organiser' },
          { name: { en: 'Water Office' }, role: 'co-host' },
          { partnerId: 'kobe-centre', role: 'supporter' },
        ],
      },
      { parties: [] },
    ]);
  });

  it.each([
    ['an unknown event', { event_id: 'nothing', session_id: '' }, 'error unknown-event event_id'],
    ['an unknown session', { session_id: 'session-9' }, 'error unknown-session session_id'],
    ['an unknown partner', { partner_id: 'nobody' }, 'error unknown-partner partner_id'],
    ['no name', { name_en: '' }, 'error missing-value name_en'],
    ['no role', { role: '' }, 'error missing-value role'],
  ])('refuse a party with %s', (_case, cells, issue) => {
    const { report } = importEventRows({ 'event-parties.csv': [{ ...PRINTED_PARTY, ...cells }] });
    expect(issuesOf(report)).toEqual([`${issue}@2`]);
  });

  it.each([
    ['an unknown event', { event_id: 'nothing' }, 'error unknown-event event_id'],
    ['a kind that is none', { kind: 'hat' }, 'error bad-word kind'],
    ['no title', { title_en: '' }, 'error missing-value title_en'],
    ['data in the place of an address', { url: 'data:text/html,x' }, 'error bad-url url'],
    ['two languages', { language: 'ko; en' }, 'error bad-word language'],
  ])('refuse a document with %s', (_case, cells, issue) => {
    const { report } = importEventRows({ 'event-attachments.csv': [{ ...DOCUMENT, ...cells }] });
    expect(issuesOf(report)).toEqual([`${issue}@2`]);
  });

  it('say of each row whose event was refused that it is left out', () => {
    const rows = [EVENT, { ...EVENT, name_en: 'Other' }, OLD_EVENT];
    const { report } = only({
      'events.csv': rows,
      'event-attachments.csv': [DOCUMENT],
      'event-parties.csv': [{ ...PRINTED_PARTY, session_id: '' }],
    });
    expect(issuesOf(report)).toEqual([
      'warning left-out id@2',
      'error conflict id@3',
      'warning left-out event_id@2',
      'warning left-out event_id@2',
    ]);
  });

  it('take the same row once, for each event that it adds to', () => {
    const { report } = only({ 'event-attachments.csv': [DOCUMENT, DOCUMENT] });
    expect([report.duplicates.length, issuesOf(report)]).toEqual([1, []]);
    const both = only({
      'event-attachments.csv': [DOCUMENT, { ...DOCUMENT, event_id: 'old-forum' }],
    });
    expect(both.report.duplicates).toEqual([]);
    expect(bodiesOf(both, 'event')).toMatchObject([
      { attachments: [{ kind: 'programme' }] },
      { attachments: [{ kind: 'programme' }] },
    ]);
  });

  it('are taken by the thousand, and each is kept', () => {
    const rows = Array.from({ length: 10_000 }, (_, n) => ({
      ...DOCUMENT,
      title_en: `Paper ${n}`,
    }));
    const [event] = bodiesOf(only({ 'event-attachments.csv': rows }), 'event');
    expect((event as { attachments: object[] }).attachments).toHaveLength(10_000);
  });
});
