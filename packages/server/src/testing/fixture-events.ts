import type { Event, Session } from '@climate-embed/schema';

/** Fields of a contract's type, with further ones allowed. */
type Some<T> = { readonly [Key in keyof T]?: T[Key] };

/** A session that nothing is known of but what is told. */
export function sessionOf(id: string, known: Some<Session> = {}): Session {
  return { id, kind: 'session', items: [], ...known };
}

/** An event in Seoul that nothing is known of but its name and what is told. */
export function eventOf(id: string, known: Some<Event> = {}): Event {
  return {
    id,
    kind: 'forum',
    name: { en: 'Forum of the harbours', ko: '항구 포럼' },
    status: 'confirmed',
    timeZone: 'Asia/Seoul',
    days: [],
    parties: [],
    languages: ['ko', 'en'],
    related: [],
    attachments: [],
    tracks: [],
    sessions: [],
    issues: [],
    sequence: 2,
    modified: '2026-11-20T08:30:00Z',
    sourceIds: ['made-up'],
    partners: [],
    sources: [],
    asOf: '2026-11-22',
    ...known,
  };
}

/** Two days in Seoul as they are printed: a zero length, a derived time, a cancelled session, one without any time. */
export const forum: Event = eventOf('forum', {
  days: ['2021-11-23', '2021-11-24'],
  start: '2021-11-23T13:30:00+09:00',
  end: '2021-11-24T15:30:00+09:00',
  mode: 'hybrid',
  venue: { en: 'Hall of the harbours', ko: '항구 회관' },
  place: { en: 'Harbour; east, quay 4' },
  website: 'https://harbour.example/forum?year=2021',
  purpose: { en: 'To agree, at last.' },
  series: { id: 'forums', name: { en: 'Forums of the harbours' }, number: 3 },
  parties: [
    { name: { en: 'City of Harbour', ko: '항구시' }, partnerId: 'harbour-city', role: 'organiser' },
    { name: { en: 'Riverside' }, role: 'co-host' },
  ],
  tracks: [{ id: 'money', name: { en: 'Money' } }],
  sources: [
    {
      id: 'made-up',
      title: { en: 'Made up for a test' },
      publisher: { en: 'The test' },
      licence: 'CC0-1.0',
      attribution: 'Made up, as the test says',
      retrievedOn: '2026-11-20',
    },
  ],
  sessions: [
    sessionOf('opening', {
      kind: 'opening',
      day: '2021-11-23',
      start: '2021-11-23T13:30:00+09:00',
      end: '2021-11-23T13:30:00+09:00',
      printed: [{ text: '13:30-13:30' }],
      printedLength: '(30min)',
      suggested: {
        start: '2021-11-23T13:00:00+09:00',
        end: '2021-11-23T13:30:00+09:00',
        reason: { en: 'It would fit.' },
      },
      note: { en: 'Another reading is 13:00 to 13:30.' },
    }),
    sessionOf('session-1', {
      title: { ko: '세션 1: 도시의 탄소중립', en: 'Session 1: carbon, neutral; at last' },
      day: '2021-11-23',
      start: '2021-11-23T13:30:00+09:00',
      end: '2021-11-23T14:50:00+09:00',
      endBasis: 'derived',
      derivation: 'other-zone',
      trackId: 'money',
      room: { en: 'Room 1' },
      parties: [{ name: { en: 'Riverside' }, role: 'convener' }],
      items: [
        {
          id: 's1-a',
          title: { en: 'Buildings' },
          place: { en: 'Riverside' },
          speakers: [{ name: { en: 'A. Sample' }, affiliation: { en: 'Riverside' } }],
        },
        { id: 's1-b', speakers: [{ name: { en: 'B. Sample' }, role: { en: 'Mayor' } }] },
      ],
    }),
    sessionOf('session-2', {
      title: { en: 'Session 2' },
      day: '2021-11-24',
      start: '2021-11-24T14:00:00+09:00',
      end: '2021-11-24T15:30:00+09:00',
      status: 'cancelled',
      previousStart: '2021-11-24T13:00:00+09:00',
    }),
    sessionOf('closing', { kind: 'closing', day: '2021-11-24' }),
  ],
});
