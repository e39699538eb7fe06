import { describe, expect, it } from 'vitest';
import type {
  AgendaIssueRecord,
  EventRecord,
  SessionItemRecord,
  SessionRecord,
} from '../app/records.js';
import { bodiesOf, importAll, seedFiles } from './testing/csv-files.js';

const result = importAll(...seedFiles());
const events = bodiesOf(result, 'event') as EventRecord[];
const sessions = bodiesOf(result, 'session') as SessionRecord[];
const items = bodiesOf(result, 'session-item') as SessionItemRecord[];
const issues = bodiesOf(result, 'agenda-issue') as AgendaIssueRecord[];

const event = (id: string): EventRecord => {
  const found = events.find((each) => each.id === id);
  if (!found) throw new Error(`the seed has no event ${id}`);
  return found;
};
const programme = (id: string): SessionRecord[] => sessions.filter(({ eventId }) => eventId === id);
const itemsOf = (eventId: string, sessionId: string): SessionItemRecord[] =>
  items.filter((item) => item.eventId === eventId && item.sessionId === sessionId);
const session = (eventId: string, id: string): SessionRecord =>
  programme(eventId).find((each) => each.id === id)!;

describe('the events of the seed', () => {
  it('are those of the documents, dated as far as these are', () => {
    expect(events.map(({ id, kind, days, between }) => [id, kind, days, between])).toEqual([
      ['ifllc-2021', 'forum', ['2021-11-23', '2021-11-24'], undefined],
      ['gcom-korea-call-3', 'call', [], { from: '2020-10', until: '2020-11' }],
      ['ifllc-2022', 'forum', ['2022-12-06', '2022-12-07', '2022-12-08'], undefined],
      ['incheon-vision-ceremony-2022', 'ceremony', ['2022-12-06'], undefined],
      ['neaspec-lcc-2016', 'workshop', ['2016-09-01', '2016-09-02'], undefined],
      ['climate-finance-conference-10', 'conference', [], { from: '2023' }],
      ['uea-summit', 'summit', [], undefined],
      ['cop-side-events', 'other', [], undefined],
    ]);
    expect(new Set(events.map(({ modified }) => modified))).toEqual(
      new Set(['2026-11-22T00:00:00Z']),
    );
    expect(events.filter(({ sequence, illustrative }) => sequence !== 0 || illustrative)).toEqual(
      [],
    );
  });

  it('say where they were, and how many came', () => {
    expect(event('ifllc-2022')).toMatchObject({
      mode: 'hybrid',
      venue: { en: 'Sheraton Grand Incheon Hotel' },
      cityId: 'incheon',
      attendance: 500,
      series: { id: 'ifllc', number: 2 },
    });
    expect(event('ifllc-2021')).toMatchObject({ mode: 'online', attendance: 500 });
    expect(event('neaspec-lcc-2016')).toMatchObject({
      venue: { en: 'Seoul City Hall' },
      cityId: 'seoul',
    });
  });

  it('name each other both ways', () => {
    expect(event('ifllc-2021').related).toEqual([{ eventId: 'ifllc-2022', relation: 'next' }]);
    expect(event('ifllc-2022').related).toEqual([{ eventId: 'ifllc-2021', relation: 'previous' }]);
  });
});

describe('the forum of 2021', () => {
  it('has the programme of its two days, hour by hour as printed', () => {
    const lines = programme('ifllc-2021').map(({ id, day, from, until, printedLength }) =>
      [id, day?.slice(5), from, until, printedLength].filter(Boolean).join(' '),
    );
    expect(lines).toEqual([
      'opening 11-23 13:30 13:30 (30min)',
      'session-1 11-23 13:30 14:50',
      'break-1 11-23 14:50 15:00',
      'session-2 11-23 15:00 16:20 (80min)',
      'session-3 11-23 16:20 17:40 (80min)',
      'session-4 11-24 14:00 15:30 (90min)',
      'break-2 11-24 15:30 15:40',
      'session-5 11-24 15:40 17:10 (90min)',
      'closing 11-24 17:10 17:20',
    ]);
    expect(session('ifllc-2021', 'opening').printed).toEqual([{ text: '13:30-13:30' }]);
  });

  it('suggests another opening, with the reason in Korean and English, and corrects nothing', () => {
    const { suggested, from, until, lengthMinutes } = session('ifllc-2021', 'opening');
    expect([from, until, lengthMinutes]).toEqual(['13:30', '13:30', 30]);
    expect(suggested).toMatchObject({ from: '13:00', until: '13:30' });
    expect(Object.keys(suggested?.reason ?? {}).sort()).toEqual(['en', 'ko']);
    expect(sessions.filter((each) => each.suggested)).toHaveLength(1);
  });

  it('has its hosts and conveners under the names that are printed', () => {
    const { parties } = event('ifllc-2021');
    expect(parties.map(({ partnerId, role }) => `${partnerId} ${role}`)).toEqual([
      'incheon-city co-host',
      'unescap co-host',
      'icnc collaborator',
      'iclei collaborator',
      'igdp collaborator',
      'gcf collaborator',
    ]);
    const conveners = programme('ifllc-2021').map((each) => each.parties?.[0]?.name?.['en']);
    expect(conveners).toEqual([
      'UNESCAP',
      'UNESCAP',
      undefined,
      'ICLEI',
      'Incheon Climate & Environment (Research) Center',
      'GCF Secretariat',
      undefined,
      'ICLEI',
      'UNESCAP',
    ]);
  });

  it('names who opens it, with the role in which they do', () => {
    const speakers = itemsOf('ifllc-2021', 'opening').flatMap((item) => item.speakers);
    expect(speakers.map(({ name, role }) => [name?.['ko'], role?.['en']])).toEqual([
      ['알리샤바나', 'Executive Secretary'],
      ['박남춘', 'Mayor'],
      ['야닉 글레마렉', 'Executive Director'],
      ['윤순진', 'Co-chair'],
    ]);
  });

  it('has the talks of each session, from where they come', () => {
    const of = (id: string): unknown[] =>
      itemsOf('ifllc-2021', id).map(({ title, place, partnerId }) =>
        [title?.['en'], place?.['en'], partnerId].filter(Boolean).join(' | '),
      );
    expect(of('session-1').slice(1)).toEqual([
      'Chongqing | chongqing-city',
      'Shenyang | shenyang-city',
      'Kitakyushu | kitakyushu-city',
      'Kobe | kobe-city',
      'Incheon | incheon-city',
      'Q&A',
    ]);
    expect(['session-2', 'session-3', 'session-4', 'session-5'].map((id) => of(id).length)).toEqual(
      [3, 3, 2, 4],
    );
    expect(of('session-3')).toContain('Compact city development | Toyama');
  });

  it('keeps its defects', () => {
    expect(
      issues
        .filter(({ eventId }) => eventId === 'ifllc-2021')
        .map(({ code, sessionId, otherId, itemId, printed }) =>
          [code, sessionId, otherId, itemId, printed].filter(Boolean).join(' '),
        ),
    ).toEqual([
      'misprint session-3 솔루현',
      'no-break session-2 session-3',
      'day-start-differs session-4 14:00-15:30',
      'uncertain-reading session-3 s3-bicycles 북셩',
    ]);
  });
});

describe('the call of GCoM Korea', () => {
  it('is undated, in Korean time, with the European times as printed', () => {
    expect(event('gcom-korea-call-3')).toMatchObject({ timeZone: 'Asia/Seoul', mode: 'online' });
    expect(
      programme('gcom-korea-call-3').map(({ id, day, from, until, printed }) => [
        [id, day, from, until].filter(Boolean).join(' '),
        printed?.map(({ text, timeZone = 'own' }) => `${timeZone} ${text}`),
      ]),
    ).toEqual([
      ['opening 17:00 17:05', ['own 17:00-17:05', 'Europe/Brussels (09:00-09:05)']],
      ['activities 17:05 17:35', ['own 17:05 –17:35', 'Europe/Brussels (09:05-09:35)']],
      ['discussion 17:35 17:50', ['Europe/Brussels (09:35-09:50)']],
      ['questions 17:50 17:55', ['Europe/Brussels (09:50-09:55)']],
      ['closing 17:55 18:00', ['own 17:55-18:00', 'Europe/Brussels (09:55-10:00)']],
    ]);
  });

  it('derives what is missing from the other zone, and nothing else', () => {
    const derived = sessions.filter((each) => each.startBasis ?? each.endBasis ?? each.derivation);
    expect(
      derived.map(({ id, startBasis, endBasis, derivation }) => [
        id,
        startBasis,
        endBasis,
        derivation,
      ]),
    ).toEqual([
      ['discussion', 'derived', 'derived', 'other-zone'],
      ['questions', 'derived', 'derived', 'other-zone'],
    ]);
  });

  it('names its stakeholders, and two persons whom the programme names', () => {
    const talks = items.filter(({ eventId }) => eventId === 'gcom-korea-call-3');
    const named = talks.flatMap(({ speakers }) =>
      speakers.flatMap(({ name }) => name?.['en'] ?? []),
    );
    expect([...new Set(named)]).toEqual(['Yeon-hee Park', 'Eunyoung Seo']);
    expect(itemsOf('gcom-korea-call-3', 'activities').map(({ partnerId }) => partnerId)).toEqual([
      'gcom-korea',
      'iuc-asia',
      'cdp',
      'eu',
      'citynet',
      'c40',
      'seoul-city',
    ]);
    expect(talks.find(({ id }) => id === 'activity-report')?.printedLength).toBe('(`10)');
  });

  it('keeps its defects', () => {
    const own = issues.filter(({ eventId }) => eventId === 'gcom-korea-call-3');
    expect(own.map(({ code, printed }) => [code, printed])).toEqual([
      ['zone-not-printed', undefined],
      ['uncertain-reading', '(`10)'],
      ['uncertain-reading', 'SMG'],
      ['misprint', '17:05 –17:35'],
    ]);
  });
});

describe('what the seed says of programmes', () => {
  it('is said in Korean and English', () => {
    for (const { code, text } of issues)
      expect([code, Object.keys(text ?? {}).sort()]).toEqual([code, ['en', 'ko']]);
  });

  it('says nothing of a person beside name, public role and body', () => {
    const texts = JSON.stringify([events, sessions, items, issues]);
    expect(texts).not.toMatch(/\b(?:born|birth)|생년|출생|\S@\S+\.\S|\+\d{6,}/u);
    const members = items.flatMap(({ speakers }) => speakers.flatMap((each) => Object.keys(each)));
    expect([...new Set(members)].sort()).toEqual(['affiliation', 'name', 'partnerId', 'role']);
  });
});
