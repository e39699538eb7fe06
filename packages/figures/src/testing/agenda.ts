import type { AgendaSession, EventAgenda, EventSummary } from '@climate-embed/schema';

import type { AgendaWords } from '../agenda/agenda-words.js';
import type { EventsWords } from '../events/events-words.js';
import type { Lang } from '../locale.js';
import enAgenda from '../locales/en.agenda.js';
import enEvents from '../locales/en.events.js';
import jaAgenda from '../locales/ja.agenda.js';
import jaEvents from '../locales/ja.events.js';
import koAgenda from '../locales/ko.agenda.js';
import koEvents from '../locales/ko.events.js';
import mnAgenda from '../locales/mn.agenda.js';
import mnEvents from '../locales/mn.events.js';
import ruAgenda from '../locales/ru.agenda.js';
import ruEvents from '../locales/ru.events.js';
import zhAgenda from '../locales/zh.agenda.js';
import zhEvents from '../locales/zh.events.js';

/** The words of agendas and of lists of events in all six languages. */
export const AGENDA_WORDS: Readonly<Record<Lang, { agenda: AgendaWords; events: EventsWords }>> = {
  ko: { agenda: koAgenda, events: koEvents },
  en: { agenda: enAgenda, events: enEvents },
  zh: { agenda: zhAgenda, events: zhEvents },
  ja: { agenda: jaAgenda, events: jaEvents },
  ru: { agenda: ruAgenda, events: ruEvents },
  mn: { agenda: mnAgenda, events: mnEvents },
};

const at = (day: string, time: string): string => `2021-11-${day}T${time}:00+09:00`;

const session = (
  id: string,
  day: string,
  start: string,
  end: string,
  rest: Partial<AgendaSession> = {},
): AgendaSession => ({
  id,
  kind: id.replace(/-\d$/, ''),
  day: `2021-11-${day}`,
  start: at(day, start),
  end: at(day, end),
  items: [],
  ...rest,
});

const place = (en: string, ko: string): AgendaSession['items'][number] => ({
  title: { en: `Climate action of ${en}`, ko: `${ko}의 기후 행동` },
  place: { en, ko },
  speakers: [],
});

/** A forum of two days as its programme has it, defects included. */
export const FORUM: EventAgenda = {
  id: 'ifllc-2021',
  name: {
    ko: '저탄소도시 국제포럼',
    en: 'International Forum on Low Carbon Cities',
  },
  status: 'confirmed',
  mode: 'online',
  timeZone: 'Asia/Seoul',
  days: ['2021-11-23', '2021-11-24'],
  start: at('23', '13:30'),
  end: at('24', '17:20'),
  place: { ko: '인천', en: 'Incheon' },
  asOf: '2026-11-22',
  tracks: [],
  sessions: [
    session('opening', '23', '13:30', '13:30', {
      title: { ko: '개회 환영사', en: 'Opening, welcome addresses' },
      parties: [{ name: { en: 'UNESCAP' } }],
      suggested: {
        start: at('23', '13:00'),
        end: at('23', '13:30'),
        reason: { en: 'The length is printed as 30 minutes.' },
      },
      items: [
        { speakers: [{ name: { en: 'Armida Salsiah Alisjahbana' } }] },
        { speakers: [{ name: { ko: '박남춘', en: 'Park Nam-choon' } }] },
      ],
    }),
    session('session-1', '23', '13:30', '14:50', {
      title: { ko: '세션 1 · 도시의 탄소중립 달성', en: 'Achieving carbon neutrality in cities' },
      parties: [{ name: { en: 'UNESCAP' } }],
      items: [
        place('Chongqing', '충칭'),
        place('Shenyang', '선양'),
        place('Kitakyushu', '기타큐슈'),
        place('Kobe', '고베'),
        place('Incheon', '인천'),
        { title: { en: 'Questions and answers' }, speakers: [] },
      ],
    }),
    session('break-1', '23', '14:50', '15:00'),
    session('session-2', '23', '15:00', '16:20', {
      title: { en: 'Innovative solutions for low-carbon cities' },
      parties: [{ name: { en: 'ICLEI' } }],
      items: [
        {
          title: { en: 'Urban development with renewable energy' },
          speakers: [{ affiliation: { en: 'Asian Development Bank', ko: '아시아개발은행' } }],
        },
        place('China', '중국'),
        place('Incheon', '인천'),
        place('Incheon', '인천'),
      ],
    }),
    session('session-4', '24', '14:00', '15:30', {
      title: { en: 'Green financing for low-carbon cities' },
      items: [
        { title: { en: 'Conditions for investment' }, speakers: [] },
        { title: { en: 'Mobilising private finance' }, speakers: [] },
      ],
    }),
    session('break-2', '24', '15:30', '15:40'),
    session('closing', '24', '17:10', '17:20'),
  ],
  issues: [
    { code: 'zero-length', sessionId: 'opening' },
    { code: 'overlap', sessionId: 'opening' },
    { code: 'day-start-differs' },
  ],
  sources: [{ id: 's3', publisher: { en: 'Incheon Metropolitan City', ko: '인천광역시' } }],
};

/** A call whose day nobody knows, with times of the day that were printed or derived. */
export const CALL: EventAgenda = {
  id: 'gcom-korea-call-3',
  name: { en: '3rd GCoM Korea coordination call' },
  status: 'confirmed',
  mode: 'online',
  timeZone: 'Asia/Seoul',
  days: [],
  between: { from: '2020-10', until: '2020-11' },
  asOf: '2026-11-22',
  tracks: [],
  sessions: [
    { id: 'opening', kind: 'opening', localStart: '17:00', localEnd: '17:05', items: [] },
    {
      id: 'discussion',
      kind: 'discussion',
      localStart: '17:35',
      localEnd: '17:50',
      startBasis: 'derived',
      endBasis: 'derived',
      items: [],
    },
    { id: 'questions', kind: 'questions', items: [] },
  ],
  issues: [{ code: 'missing-time', sessionId: 'questions' }],
  sources: [],
};

/** An event in a list, of 23 and 24 November 2021 in Incheon. */
export const LISTED: EventSummary = {
  id: 'ifllc-2021',
  kind: 'forum',
  name: FORUM.name,
  status: 'confirmed',
  mode: 'online',
  timeZone: 'Asia/Seoul',
  days: FORUM.days,
  start: FORUM.start!,
  end: FORUM.end!,
  place: FORUM.place!,
  parties: [
    { name: { en: 'Incheon Metropolitan City', ko: '인천광역시' }, role: 'organiser' },
    { name: { en: 'UNESCAP' }, role: 'co-host' },
    { name: { en: 'CityNet' }, role: 'collaborator' },
  ],
  languages: [],
};
