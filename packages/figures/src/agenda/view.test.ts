import type { AgendaSession } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';

import { undatedText } from '../events/undated-text.js';
import { AGENDA_WORDS, CALL, FORUM } from '../testing/agenda.js';
import { changed, lineText, plain, rowIn, seen } from '../testing/agenda-view.js';
import type { Clock } from './clock.js';

describe('the programme of a forum', () => {
  it('is said in Korean as it is printed', () => {
    const { about, days, name, provenance, rows, zoneLine, zoneShort } = seen(FORUM, {}, 'ko');
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
    expect(rows[1]!.lines.map(lineText)).toEqual([
      '충칭 · 선양 · 기타큐슈 · 고베 · 인천',
      '진행 UNESCAP',
    ]);
    expect(rows[3]!.lines.map(lineText)).toEqual(['아시아개발은행 · 중국 · 인천', '진행 ICLEI']);
    expect(provenance.map(({ text }) => text)).toEqual(['인천광역시', '2026년 11월 22일 기준']);
  });

  it('says first in which track and room something is', () => {
    const tracks = [{ id: 'heat', name: { ko: '열', en: 'Heat' } }];
    const sessions = FORUM.sessions.map((one, index) => ({
      ...one,
      ...(index < 2 && { trackId: index ? 'unnamed' : 'heat' }),
      ...(index === 1 && { room: { en: 'Room 2' } }),
    }));
    const { rows } = seen({ ...FORUM, tracks, sessions }, {}, 'ko');
    const lines = rows.map((row) => row.lines.map(lineText)[0]);
    expect(lines.slice(0, 2)).toEqual(['열', 'Room 2']);
  });

  it('says the titles of items where they have no place, and who speaks where they have no title', () => {
    expect(rowIn(seen(), 'session-4').lines.map(lineText)).toEqual([
      'Conditions for investment · Mobilising private finance',
    ]);
    expect(rowIn(seen(), 'opening').lines.map(lineText)).toEqual([
      'Armida Salsiah Alisjahbana · Park Nam-choon',
      'Led by UNESCAP',
    ]);
  });

  it('cuts a line of many things short', () => {
    const items = Array.from({ length: 40 }, (_, index) => ({
      place: { en: `City ${index}` },
      speakers: [],
    }));
    const [line] = rowIn(seen(changed({}, 'session-1', { items })), 'session-1').lines;
    expect(lineText(line!)).toBe(
      'City 0 · City 1 · City 2 · City 3 · City 4 · City 5 · City 6 · …',
    );
  });

  it('keeps a printed length of zero, flags it and gives what is suggested apart', () => {
    const opening = rowIn(seen(), 'opening');
    expect(opening.marks.map(({ id }) => id)).toContain('remark');
    expect(opening.marks.map(({ text }) => text)).toEqual([
      'Suggested: 13:00–13:30',
      'With remarks',
    ]);
    expect(rowIn(seen(), 'session-1')).toMatchObject({ marks: [], status: undefined });
  });

  it('says a suggested time alone as what it is, a start or an end', () => {
    const { reason, start, end } = FORUM.sessions[0]!.suggested!;
    const said = (suggested: AgendaSession['suggested'] & {}): string | undefined =>
      rowIn(seen(changed({}, 'opening', { suggested })), 'opening').marks[0]!.text;
    expect(said({ reason, start: start! })).toBe('Suggested: 13:00');
    expect(said({ reason, end: end! })).toBe('Suggested: –13:30');
    expect(said({ reason })).toBe('With remarks');
  });

  it('repeats its date in every row, and has the moment itself for machines', () => {
    expect(seen(FORUM, { day: '2021-11-24' }).rows.map(({ date }) => plain(date))).toEqual(
      Array(3).fill('24 November 2021'),
    );
    expect(rowIn(seen(), 'closing').datetime).toBe('2021-11-24T17:10:00+09:00');
  });

  it('marks a time of another day, and leaves the session below its own', () => {
    const late = changed({}, 'session-2', { end: '2021-11-24T00:10:00+09:00' });
    expect(rowIn(seen(late), 'session-2')).toMatchObject({ end: '00:10', endMark: '+1' });
    expect(rowIn(seen(late), 'session-2').startMark).toBeUndefined();
    expect(seen(late).rows.map(({ id }) => id)).toContain('session-2');
  });

  it('puts a session without a day below the day of the one before', () => {
    const { day: _, start: __, end: ___, ...rest } = FORUM.sessions[5]!;
    const sessions = [...FORUM.sessions.slice(0, 5), rest, ...FORUM.sessions.slice(6)];
    expect(rowIn(seen({ ...FORUM, sessions }), 'break-2')).toMatchObject({
      day: '2021-11-24',
      marks: [{ id: 'no-time', text: 'Time not given' }],
    });
  });

  it('shows the day that was asked for, else the first', () => {
    expect(seen().day).toBe('2021-11-23');
    expect(seen(FORUM, { day: '2021-11-24' }).day).toBe('2021-11-24');
    expect(seen(FORUM, { day: '2031-01-01' }).day).toBe('2021-11-23');
  });

  it('gives a day that is not among the days of the event a tab without a number', () => {
    const other = changed({}, 'closing', {
      day: '2021-11-26',
      start: '2021-11-26T10:00:00+09:00',
      end: '2021-11-26T11:00:00+09:00',
    });
    expect(seen(other).days.map(({ label }) => plain(label))).toEqual([
      'Day 1 · 23 Nov',
      'Day 2 · 24 Nov',
      '26 Nov',
    ]);
  });

  it('leaves the number out where there is one day', () => {
    const one = { ...FORUM, days: ['2021-11-23'], sessions: FORUM.sessions.slice(0, 2) };
    expect(seen(one).days.map(({ label }) => plain(label))).toEqual(['23 Nov']);
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
    const shown = seen(FORUM, { clock });
    expect(shown.zoneLine).toBe('All times: America/New York');
    expect(shown.zoneShort).toBe('KST');
    expect(shown.rows.map(({ id }) => id)).toEqual(seen().rows.map(({ id }) => id));
    expect(rowIn(shown, 'session-4')).toMatchObject({
      day: '2021-11-24',
      start: '00:00',
      end: '01:30',
    });
    const opening = rowIn(shown, 'opening');
    expect(opening).toMatchObject({ start: '23:30', startMark: '−1', endMark: '−1' });
    expect(plain(opening.date)).toBe('22 November 2021');
    expect(opening.marks[0]!.text).toBe('Suggested: 23:00–23:30');
    expect(rowIn(shown, 'break-1').startMark).toBeUndefined();
  });
});

describe('an event without a known day', () => {
  it('says that its day is not known, and still the times of the day', () => {
    const shown = seen(CALL);
    expect(shown.undated).toBe('Date not known');
    expect(shown.days).toEqual([]);
    expect(shown.rows.map(({ start, end }) => [start, end])).toEqual([
      ['17:00', '17:05'],
      ['17:35', '17:50'],
      [undefined, undefined],
    ]);
    expect(shown.rows.map(({ date }) => date)).toEqual(Array(3).fill('Date not known'));
    expect(shown.zoneLine).toBe('All times: KST (Asia/Seoul)');
  });

  it('marks what was derived and says what is missing', () => {
    expect(seen(CALL).rows.map(({ marks }) => marks.map(({ text }) => text))).toEqual([
      [],
      ['Derived time'],
      ['Time not given', 'With remarks'],
    ]);
  });

  it.each([
    [{}, 'Date not known'],
    [{ from: '2020' }, 'Date not known: from 2020 on'],
    [{ until: '2020-11-05' }, 'Date not known: until 5 November 2020'],
    [{ from: '2020', until: '2020' }, 'Date not known: 2020'],
    [{ from: '2020', until: '2021' }, 'Date not known: between 2020 and 2021'],
  ])('says as much as is known: %j', (between, text) => {
    expect(plain(undatedText(AGENDA_WORDS.en.agenda, between))).toBe(text);
  });
});

it('says of an event that is known by its days only that there is no programme', () => {
  const { start: _, end: __, ...rest } = FORUM;
  const shown = seen({ ...rest, sessions: [] });
  expect(shown.empty).toBe('No programme is given.');
  expect(shown.days).toHaveLength(2);
  expect(shown.rows).toEqual([]);
  expect(shown.zoneLine).toBe('');
});

it('says so where no zone is known, and names the offset where that is', () => {
  const { timeZone: _, ...call } = CALL;
  expect(seen(call).zoneLine).toBe('All times: time zone not given');
  expect(seen(call).zoneShort).toBe('');
  const { timeZone: __, ...forum } = FORUM;
  expect(seen(forum).zoneLine).toBe('All times: UTC+9');
});

it('marks what is invented', () => {
  expect(seen({ ...FORUM, illustrative: true }).illustrative).toBe('Illustrative data');
  expect(seen().illustrative).toBeUndefined();
});

it('names days one by one where they do not follow on one another', () => {
  const about = (days: string[]): string => plain(seen({ ...FORUM, days }).about[0]!.text);
  expect(about(['2021-11-23', '2021-11-25'])).toBe('23 November 2021 · 25 November 2021');
  expect(about(['2021-11-23', '2021-11-24', '2021-11-26'])).toContain(' · 26 November 2021');
});

it('cleans and cuts the texts of others', () => {
  const evil = changed({ name: { en: `Forum\u202Egnp.exe\n${'x'.repeat(5000)}` } }, 'session-1', {
    kind: 'constructor',
    title: {},
    status: '__proto__',
  });
  const shown = seen(evil);
  expect(shown.name.text).toHaveLength(200);
  expect(shown.name.text).not.toMatch(/[\u202e\n]/);
  expect(rowIn(shown, 'session-1').title).toEqual({ text: 'Programme item' });
  expect(rowIn(shown, 'session-1').marks).toContainEqual({ id: '__proto__', text: '__proto__' });
});
