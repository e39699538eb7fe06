import type { Event } from '@climate-embed/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Lang } from '../locale.js';
import { AGENDA_WORDS } from '../testing/agenda.js';
import { call, forum } from '../testing/event.js';
import { anyEvent } from '../testing/event-arbitrary.js';
import { LOCALES } from '../testing/locales.js';
import { AGENDA_TOOLS } from '../testing/page-languages.js';
import { clockFor } from './clocks.js';
import { type DetailOptions, type DetailView, sessionDetail } from './detail.js';
import { issueViews } from './issues.js';
import { languageName } from './names.js';
import { namedClock } from './zones.js';

const options = (lang: Lang = 'en', zone?: string): DetailOptions => ({
  locale: LOCALES[lang].locale,
  words: AGENDA_WORDS[lang].agenda,
  tools: AGENDA_TOOLS[lang],
  ...(zone && { clock: namedClock(clockFor(zone)!, '2021-11-23T13:30:00+09:00') }),
});
const detail = (id: string, event: Event = forum, given = options()): DetailView =>
  sessionDetail(event, id, given)!;
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

describe('the detail of a session', () => {
  it('keeps printed and suggested times apart, with the reason', () => {
    const { date, length, printed, times } = detail('opening');
    expect(plain(date)).toBe('23 November 2021');
    expect(times).toEqual([
      {
        basis: 'printed',
        label: 'Printed',
        text: '13:30–13:30',
        zone: 'KST, UTC+9 (Asia/Seoul)',
        zoneShort: 'KST',
        datetime: '2021-11-23T13:30:00+09:00',
      },
      {
        basis: 'suggested',
        label: 'Suggested',
        text: '13:00–13:30',
        zone: 'KST, UTC+9 (Asia/Seoul)',
        zoneShort: 'KST',
        datetime: '2021-11-23T13:00:00+09:00',
        how: 'Only a suggestion: it is not put into calendars.',
        reason: { text: 'The length is printed as 30 minutes.' },
      },
    ]);
    expect(printed).toEqual([{ text: '13:30-13:30' }]);
    expect(length).toBe('(30min)');
  });

  it('says how a derived time was found, end and beginning apart where they differ', () => {
    const [derived] = detail('discussion', call).times;
    expect(derived).toEqual({
      basis: 'derived',
      label: 'Derived',
      text: '17:35–17:50',
      zone: 'KST (Asia/Seoul)',
      zoneShort: 'KST',
      how: 'Worked out from the time printed for another time zone.',
    });
    expect(detail('discussion', call).printed).toEqual([
      { text: '(09:35-09:50)', zone: 'Brussels' },
    ]);
    const half = {
      ...call,
      sessions: call.sessions.map(({ startBasis: _, ...one }) => one),
    };
    expect(detail('discussion', half).times.map(({ label, text }) => `${label} ${text}`)).toEqual([
      'Beginning: Printed 17:35',
      'End: Derived 17:50',
    ]);
  });

  it('has no time where none is known', () => {
    expect(detail('questions', call)).toMatchObject({ times: [], date: '', kind: 'Questions' });
  });

  it('reads times by another clock, and says the date where it is another', () => {
    const { date, times } = detail('session-1', forum, options('en', 'America/New_York'));
    expect(plain(date)).toBe('22 November 2021');
    expect(plain(times[0]!.text)).toBe('22 November 2021, 23:30–23 November 2021, 00:50');
    expect(times[0]).toMatchObject({
      label: 'Time',
      how: 'Converted from the printed time.',
      zone: 'UTC−5 (America/New_York)',
    });
    expect(detail('session-1', forum, options('en', 'Asia/Ulaanbaatar')).times[0]!.text).toBe(
      '12:30–13:50',
    );
    // Without a day no clock can be compared.
    expect(detail('opening', call, options('en', 'Asia/Ulaanbaatar')).times[0]).toMatchObject({
      label: 'Printed',
      text: '17:00–17:05',
      zone: 'KST (Asia/Seoul)',
    });
  });

  it('says when a moved session was to begin, and that it does not take place', () => {
    const moved = {
      ...forum,
      sessions: forum.sessions.map((one) => ({
        ...one,
        status: 'postponed',
        previousStart: '2021-11-22T09:00:00+09:00',
      })),
    };
    const { status, times } = detail('session-4', moved);
    expect(status).toBe('Postponed');
    expect(times.at(-1)).toMatchObject({ basis: 'previous', label: 'Planned before' });
    expect(plain(times.at(-1)!.text)).toBe('22 November 2021, 09:00');
    expect(detail('session-4').status).toBeUndefined();
  });

  it('names conveners, room, track and languages, partners with their id', () => {
    expect(detail('opening').facts).toEqual([
      { id: 'convener', label: 'Convener', values: [{ text: 'UNESCAP', partner: 'escap' }] },
    ]);
    expect(
      detail('session-2', forum, options('ko')).facts.map(({ label, values }) => [
        label,
        ...values.map(({ text }) => text),
      ]),
    ).toEqual([
      ['진행', 'ICLEI'],
      ['장소', '그랜드볼룸'],
      ['트랙', '대강당'],
      ['언어', '영어'],
    ]);
  });

  it('has every contribution with who speaks, in which role and for whom', () => {
    expect(detail('opening').items[0]!.speakers).toEqual([
      {
        name: { text: 'Armida Salsiah Alisjahbana' },
        role: { text: 'Executive Secretary' },
        affiliation: { text: 'UNESCAP', partner: 'escap' },
      },
    ]);
    expect(detail('session-1').items[0]).toMatchObject({
      title: { text: 'Climate action of Chongqing' },
      about: [{ text: 'Chongqing' }],
    });
  });

  it('says once who presents, whatever name stands beside the speaker', () => {
    const items = [
      {
        id: 'x',
        partnerId: 'escap',
        speakers: [{ affiliation: { en: 'ESCAP' }, partnerId: 'escap' }],
      },
      { id: 'y', partnerId: 'escap', speakers: [] },
    ];
    const event = { ...forum, sessions: [{ id: 's', kind: 'session', items }] };
    expect(detail('s', event).items.map(({ speakers }) => speakers)).toEqual([
      [{ affiliation: { text: 'ESCAP', partner: 'escap' } }],
      [{ affiliation: { text: 'UNESCAP', partner: 'escap' } }],
    ]);
  });

  it('says what is not right, from either side of an overlap', () => {
    expect(detail('opening').issues.map(({ text }) => text)).toEqual([
      'Beginning and end are printed as the same minute.',
      'Overlaps with: Achieving carbon neutrality in cities.',
    ]);
    expect(detail('session-1').issues.map(({ text }) => text)).toEqual([
      'Overlaps with: Opening, welcome addresses.',
    ]);
    expect(issueViews(forum, options()).map(({ about, text }) => [about?.text, text])).toEqual([
      [undefined, 'This day begins at another time than the others.'],
      ['Opening, welcome addresses', 'Beginning and end are printed as the same minute.'],
      ['Opening, welcome addresses', 'Overlaps with: Achieving carbon neutrality in cities.'],
      ['Urban development with renewable energy', 'Probably a misprint.'],
    ]);
  });

  it('is not there for a session that is not', () => {
    expect(sessionDetail(forum, 'nowhere', options())).toBeUndefined();
  });

  it('names languages that have no word here, and shows what is no language as it came', () => {
    expect(languageName(options('ko'), 'mn')).toBe('몽골어');
    expect(languageName(options('en'), 'fr')).toBe('French');
    expect(languageName(options('en'), 'no language')).toBe('no language');
  });

  it('can be said of any session that the contract allows, clean and cut', () => {
    const lang = fc.constantFrom(...(Object.keys(LOCALES) as Lang[]));
    const zone = fc.constantFrom(undefined, 'America/New_York');
    fc.assert(
      fc.property(anyEvent, lang, zone, (event, one, other) => {
        for (const { id } of event.sessions) {
          // Ids and the contract's words are not shown.
          const said = JSON.stringify(sessionDetail(event, id, options(one, other)), (key, value) =>
            ['id', 'code', 'basis', 'partner', 'lang'].includes(key)
              ? undefined
              : (value as unknown),
          );
          expect(said).not.toMatch(/\u202e|\\ud800|NaN|\[object/);
        }
        issueViews(event, options(one));
      }),
    );
  });
});
