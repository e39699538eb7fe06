import type { AgendaSession, EventAgenda } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';

import { AGENDA_WORDS, CALL, FORUM } from '../testing/agenda.js';
import { LOCALES } from '../testing/locales.js';
import type { AgendaView, Line, Row } from './agenda-view.js';
import type { Clock } from './clock.js';
import { agendaView, type AgendaOptions } from './view.js';

const options = (lang: keyof typeof LOCALES, rest: Partial<AgendaOptions> = {}): AgendaOptions => ({
  locale: LOCALES[lang].locale,
  words: AGENDA_WORDS[lang].agenda,
  now: Date.parse('2026-11-22T00:00:00Z'),
  ...rest,
});
const view = (
  event: EventAgenda = FORUM,
  rest?: Partial<AgendaOptions>,
  lang: keyof typeof LOCALES = 'en',
): AgendaView => agendaView(event, options(lang, rest));
const at = (now: string, event = FORUM): AgendaView => view(event, { now: Date.parse(now) });
const plain = (text: string | undefined): string => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');
const said = ({ before, parts, after }: Line): string =>
  plain(before + parts.map(({ text }) => text).join(' · ') + after);
const row = (seen: AgendaView, id: string): Row => seen.all.find((one) => one.id === id)!;
const states = (seen: AgendaView): Record<string, string | undefined> =>
  Object.fromEntries(seen.all.map(({ id, state }) => [id, state]));
const changed = (change: Partial<EventAgenda>, id = '', part: Partial<AgendaSession> = {}) => ({
  ...FORUM,
  ...change,
  sessions: FORUM.sessions.map((one) => (one.id === id ? { ...one, ...part } : one)),
});

describe('the programme of a forum', () => {
  it('is said in Korean as it is printed', () => {
    const { about, days, name, provenance, rows, zoneLine, zoneShort } = view(FORUM, {}, 'ko');
    expect(name).toEqual({ text: '저탄소도시 국제포럼' });
    expect(about).toEqual([
      { text: 'International Forum on Low Carbon Cities', lang: 'en' },
      { text: '2021년 11월 23–24일' },
      { text: '인천' },
      { text: '온라인' },
    ]);
    expect(days.map(({ label }) => label)).toEqual(['1일차 · 11월 23일', '2일차 · 11월 24일']);
    expect(zoneShort).toBe('KST');
    expect(zoneLine).toBe('모든 시간: KST, UTC+9 (Asia/Seoul)');
    expect(rows.map(({ start, end, title }) => `${start} ${end} ${title.text}`)).toEqual([
      '13:30 13:30 개회 환영사',
      '13:30 14:50 세션 1 · 도시의 탄소중립 달성',
      '14:50 15:00 휴식',
      '15:00 16:20 Innovative solutions for low-carbon cities',
    ]);
    expect(rows[3]!.title.lang).toBe('en');
    expect(rows[1]!.lines.map(said)).toEqual([
      '충칭 · 선양 · 기타큐슈 · 고베 · 인천',
      '진행 UNESCAP',
    ]);
    expect(rows[3]!.lines.map(said)).toEqual(['아시아개발은행 · 중국 · 인천', '진행 ICLEI']);
    expect(provenance.map(({ text }) => text)).toEqual(['인천광역시', '2026년 11월 22일 기준']);
  });

  it('says the titles of items where they have no place, and who speaks where they have no title', () => {
    expect(row(view(), 'session-4').lines.map(said)).toEqual([
      'Conditions for investment · Mobilising private finance',
    ]);
    expect(row(view(), 'opening').lines.map(said)).toEqual([
      'Armida Salsiah Alisjahbana · Park Nam-choon',
      'Led by UNESCAP',
    ]);
  });

  it('cuts a line of many things short', () => {
    const items = Array.from({ length: 40 }, (_, index) => ({
      place: { en: `City ${index}` },
      speakers: [],
    }));
    const [line] = row(view(changed({}, 'session-1', { items })), 'session-1').lines;
    expect(said(line!)).toBe('City 0 · City 1 · City 2 · City 3 · City 4 · City 5 · City 6 · …');
  });

  it('keeps a printed length of zero, flags it and gives what is suggested apart', () => {
    const opening = row(view(), 'opening');
    expect(opening.issues).toEqual(['zero-length', 'overlap']);
    expect(opening.marks.map(({ text }) => text)).toEqual([
      'Suggested: 13:00–13:30',
      'With remarks',
    ]);
    expect(row(view(), 'session-1')).toMatchObject({ marks: [], status: undefined });
  });

  it('says a suggested time alone as what it is, a start or an end', () => {
    const { reason, start, end } = FORUM.sessions[0]!.suggested!;
    const said = (suggested: AgendaSession['suggested'] & {}): string | undefined =>
      row(view(changed({}, 'opening', { suggested })), 'opening').marks[0]!.text;
    expect(said({ reason, start: start! })).toBe('Suggested: 13:00');
    expect(said({ reason, end: end! })).toBe('Suggested: –13:30');
    expect(said({ reason })).toBe('With remarks');
  });

  it('repeats its date in every row, and has the moment itself for machines', () => {
    expect(view(FORUM, { day: '2021-11-24' }).rows.map(({ date }) => plain(date))).toEqual(
      Array(3).fill('24 November 2021'),
    );
    expect(row(view(), 'closing').datetime).toBe('2021-11-24T17:10:00+09:00');
  });

  it('marks a time of another day, and leaves the session below its own', () => {
    const late = changed({}, 'session-2', { end: '2021-11-24T00:10:00+09:00' });
    expect(row(view(late), 'session-2')).toMatchObject({ end: '00:10', endMark: '+1' });
    expect(row(view(late), 'session-2').startMark).toBeUndefined();
    expect(view(late).rows.map(({ id }) => id)).toContain('session-2');
  });

  it('puts a session without a day below the day of the one before', () => {
    const { day: _, start: __, end: ___, ...rest } = FORUM.sessions[5]!;
    const sessions = [...FORUM.sessions.slice(0, 5), rest, ...FORUM.sessions.slice(6)];
    expect(row(view({ ...FORUM, sessions }), 'break-2')).toMatchObject({
      day: '2021-11-24',
      marks: [{ id: 'no-time', text: 'Time not given' }],
    });
  });

  it('shows the day that was asked for, else the first', () => {
    expect(view().day).toBe('2021-11-23');
    expect(view(FORUM, { day: '2021-11-24' }).day).toBe('2021-11-24');
    expect(view(FORUM, { day: '2031-01-01' }).day).toBe('2021-11-23');
  });

  it('gives a day that is not among the days of the event a tab without a number', () => {
    const other = changed({}, 'closing', {
      day: '2021-11-26',
      start: '2021-11-26T10:00:00+09:00',
      end: '2021-11-26T11:00:00+09:00',
    });
    expect(view(other).days.map(({ label }) => plain(label))).toEqual([
      'Day 1 · 23 Nov',
      'Day 2 · 24 Nov',
      '26 Nov',
    ]);
  });

  it('leaves the number out where there is one day', () => {
    const one = { ...FORUM, days: ['2021-11-23'], sessions: FORUM.sessions.slice(0, 2) };
    expect(view(one).days.map(({ label }) => plain(label))).toEqual(['23 Nov']);
  });
});

describe('the time', () => {
  it('says what runs and nothing before, and what is over', () => {
    const seen = at('2021-11-23T06:10:00Z');
    expect(states(seen)).toEqual({
      opening: 'past',
      'session-1': 'past',
      'break-1': 'past',
      'session-2': 'now',
      'session-4': 'next',
      'break-2': undefined,
      closing: undefined,
    });
    expect(row(seen, 'session-2').marks).toEqual([{ id: 'now', text: 'In progress' }]);
    expect(new Date(seen.changesAt!).toJSON()).toBe('2021-11-23T07:20:00.000Z');
  });

  it('announces the first sessions an hour before, not earlier', () => {
    expect(new Set(Object.values(states(at('2021-11-23T03:29:00Z'))))).toEqual(
      new Set([undefined]),
    );
    expect(states(at('2021-11-23T03:30:00Z'))).toMatchObject({
      opening: 'next',
      'session-1': 'next',
      'break-1': undefined,
    });
  });

  it('says nothing of the kind once all is over', () => {
    const seen = at('2021-11-24T08:20:00Z');
    expect(new Set(Object.values(states(seen)))).toEqual(new Set(['past']));
    expect(seen.changesAt).toBeUndefined();
  });

  it('lets a session without an end last until the next of its day, and the last of a day not run', () => {
    const { end: _, ...open } = FORUM.sessions[1]!;
    const { end: __, ...last } = FORUM.sessions[3]!;
    const event = { ...FORUM, sessions: [open, FORUM.sessions[2]!, last, FORUM.sessions[4]!] };
    expect(states(at('2021-11-23T05:00:00Z', event))['session-1']).toBe('now');
    expect(states(at('2021-11-23T05:50:00Z', event))['session-1']).toBe('past');
    expect(states(at('2021-11-23T06:01:00Z', event))['session-2']).toBe('past');
  });

  it('lets several run at once in parallel tracks', () => {
    const parallel = changed({}, 'session-2', {
      start: '2021-11-23T13:30:00+09:00',
      trackId: 'b',
    });
    const seen = at('2021-11-23T05:00:00Z', parallel);
    expect(states(seen)).toMatchObject({ 'session-1': 'now', 'session-2': 'now' });
    expect(row(seen, 'session-2').track).toBe('b');
  });

  it('never says of what is cancelled that it runs or comes', () => {
    const off = changed({}, 'session-2', { status: 'cancelled' });
    expect(row(at('2021-11-23T06:10:00Z', off), 'session-2')).toMatchObject({
      state: undefined,
      status: 'cancelled',
      marks: [{ id: 'cancelled', text: 'Cancelled' }],
    });
    const allOff = at('2021-11-23T06:10:00Z', { ...FORUM, status: 'postponed' });
    expect(allOff.status).toEqual({ id: 'postponed', text: 'Postponed' });
    expect(Object.values(states(allOff))).not.toContain('now');
    expect(Object.values(states(allOff))).not.toContain('next');
  });

  it('shows the day on which it is where the event is, while the event runs', () => {
    expect(at('2021-11-23T14:59:00Z').day).toBe('2021-11-23');
    expect(at('2021-11-23T15:00:00Z').day).toBe('2021-11-24');
    expect(at('2021-11-24T15:00:00Z').day).toBe('2021-11-23');
  });
});

describe('another clock', () => {
  const clock: Clock = {
    zone: 'America/New York',
    read(moment) {
      const there = new Date(Date.parse(moment) - 5 * 36e5).toJSON();
      return { time: there.slice(11, 16), date: there.slice(0, 10), shift: 0 };
    },
  };

  it('gives its times with marks of the day, says its dates and its zone, and regroups nothing', () => {
    const seen = view(FORUM, { clock });
    expect(seen.zoneLine).toBe('All times: America/New York');
    expect(seen.zoneShort).toBe('KST');
    expect(seen.rows.map(({ id }) => id)).toEqual(view().rows.map(({ id }) => id));
    expect(row(seen, 'session-4')).toMatchObject({
      day: '2021-11-24',
      start: '00:00',
      end: '01:30',
    });
    const opening = row(seen, 'opening');
    expect(opening).toMatchObject({ start: '23:30', startMark: '−1', endMark: '−1' });
    expect(plain(opening.date)).toBe('22 November 2021');
    expect(opening.marks[0]!.text).toBe('Suggested: 23:00–23:30');
    expect(row(seen, 'break-1').startMark).toBeUndefined();
  });
});

describe('an event without a known day', () => {
  it('says between which months it was, and still the times of the day', () => {
    const seen = view(CALL);
    expect(plain(seen.undated)).toBe('Date not known: between October and November 2020');
    expect(seen.days).toEqual([]);
    expect(seen.rows.map(({ start, end }) => [start, end])).toEqual([
      ['17:00', '17:05'],
      ['17:35', '17:50'],
      [undefined, undefined],
    ]);
    expect(seen.rows.map(({ date }) => date)).toEqual(Array(3).fill('Date not known'));
    expect(seen.zoneLine).toBe('All times: KST (Asia/Seoul)');
  });

  it('marks what was derived and says what is missing', () => {
    expect(view(CALL).rows.map(({ marks }) => marks.map(({ text }) => text))).toEqual([
      [],
      ['Derived time'],
      ['Time not given', 'With remarks'],
    ]);
    expect(view(CALL).rows[1]).toMatchObject({ startDerived: true, endDerived: true });
  });

  it.each([
    [{}, 'Date not known'],
    [{ from: '2020' }, 'Date not known: from 2020 on'],
    [{ until: '2020-11-05' }, 'Date not known: until 5 November 2020'],
    [{ from: '2020', until: '2020' }, 'Date not known: 2020'],
    [{ from: '2020', until: '2021' }, 'Date not known: between 2020 and 2021'],
  ])('says as much as is known: %j', (between, text) => {
    expect(plain(view({ ...CALL, between }).undated)).toBe(text);
  });
});

it('says of an event that is known by its days only that there is no programme', () => {
  const { start: _, end: __, ...rest } = FORUM;
  const seen = view({ ...rest, sessions: [] });
  expect(seen.empty).toBe('No programme is given.');
  expect(seen.days).toHaveLength(2);
  expect(seen.rows).toEqual([]);
  expect(seen.zoneLine).toBe('');
});

it('marks what is invented', () => {
  expect(view({ ...FORUM, illustrative: true }).illustrative).toBe('Illustrative data');
  expect(view().illustrative).toBeUndefined();
});

it('names days one by one where they do not follow on one another', () => {
  const about = (days: string[]): string => plain(view({ ...FORUM, days }).about[0]!.text);
  expect(about(['2021-11-23', '2021-11-25'])).toBe('23 November 2021 · 25 November 2021');
  expect(about(['2021-11-23', '2021-11-24', '2021-11-26'])).toContain(' · 26 November 2021');
});

it('cleans and cuts the texts of others', () => {
  const evil = changed({ name: { en: `Forum\u202Egnp.exe\n${'x'.repeat(5000)}` } }, 'session-1', {
    kind: 'constructor',
    title: {},
    status: '__proto__',
  });
  const seen = view(evil);
  expect(seen.name.text).toHaveLength(200);
  expect(seen.name.text).not.toMatch(/[\u202e\n]/);
  expect(row(seen, 'session-1').title).toEqual({ text: 'Programme item' });
  expect(row(seen, 'session-1').marks).toContainEqual({ id: '__proto__', text: '__proto__' });
});
