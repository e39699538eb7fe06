import type { AgendaIssue, Event, Session } from '@climate-embed/schema';

/** A session of a test: what is not said is invented. */
export type SessionOf = Partial<Session> & { readonly id: string };

/** An event of a test: what is not said is invented. */
export type EventOf = Partial<Omit<Event, 'sessions' | 'issues'>> & {
  readonly sessions?: readonly SessionOf[];
  readonly issues?: readonly AgendaIssue[];
};

const source = {
  id: 'made-up',
  title: { en: 'A made-up programme' },
  publisher: { ko: '견본시', en: 'Sample City' },
  licence: 'CC0-1.0',
  retrievedOn: '2025-05-01',
};

const sessionOf = (session: SessionOf): Session => ({ kind: 'session', items: [], ...session });

/** An event as the API has it. */
export const eventOf = ({ sessions = [], issues = [], ...rest }: EventOf = {}): Event => ({
  id: 'made-up',
  kind: 'forum',
  name: { ko: '견본 포럼', en: 'Sample Forum' },
  status: 'confirmed',
  timeZone: 'Asia/Seoul',
  days: [],
  parties: [],
  languages: ['ko', 'en'],
  related: [],
  attachments: [],
  tracks: [],
  sequence: 0,
  modified: '2025-05-01T00:00:00Z',
  sourceIds: ['made-up'],
  partners: [],
  sources: [source],
  illustrative: true,
  asOf: '2025-05-01',
  ...rest,
  sessions: sessions.map(sessionOf),
  issues,
});

/** A time on a day of the forum, by the clock of Seoul. */
export const at = (time: string, day = '02'): string => `2025-06-${day}T${time}:00+09:00`;

const party = (name: string) => [{ name: { en: name }, role: 'convener' as const }];
const place = (id: string, ko: string, en: string) => ({ id, place: { ko, en }, speakers: [] });

/** Two days in Seoul: an opening of no length, a break, a session whose time is derived, one on the second day. */
export const forum = (changed: EventOf = {}): Event =>
  eventOf({
    id: 'forum',
    mode: 'online',
    days: ['2025-06-02', '2025-06-03'],
    start: at('13:30'),
    end: at('15:30', '03'),
    place: { ko: '견본시', en: 'Sample City' },
    sessions: [
      {
        id: 'opening',
        kind: 'opening',
        day: '2025-06-02',
        start: at('13:30'),
        end: at('13:30'),
        suggested: { start: at('13:00'), end: at('13:30'), reason: { en: 'It fits.' } },
      },
      {
        id: 'session-1',
        title: {
          ko: '세션 1 · 도시의 탄소중립 달성',
          en: 'Session 1 · Carbon neutrality in cities',
        },
        day: '2025-06-02',
        start: at('13:30'),
        end: at('14:50'),
        items: [place('i1', '가시', 'Town A'), place('i2', '나시', 'Town B')],
        parties: party('Sample Network'),
      },
      {
        id: 'break-1',
        kind: 'break',
        day: '2025-06-02',
        start: at('14:50'),
        end: at('15:00'),
      },
      {
        id: 'session-2',
        title: { ko: '세션 2 · 혁신적 솔루션', en: 'Session 2 · Innovative solutions' },
        day: '2025-06-02',
        start: at('15:00'),
        end: at('16:20'),
        endBasis: 'derived',
        derivation: 'printed-length',
        parties: party('Sample Centre'),
      },
      {
        id: 'session-3',
        title: { ko: '세션 3 · 재원', en: 'Session 3 · Money' },
        day: '2025-06-03',
        start: at('14:00', '03'),
        end: at('15:30', '03'),
        status: 'cancelled',
      },
    ],
    issues: [{ code: 'zero-length', sessionId: 'opening' }],
    ...changed,
  });

/** A call of which only the clock is known. */
export const call = (changed: EventOf = {}): Event =>
  eventOf({
    id: 'call',
    kind: 'call',
    name: { en: 'Sample Call' },
    mode: 'online',
    between: { from: '2020-10', until: '2020-11' },
    sessions: [
      { id: 'opening', kind: 'opening', localStart: '17:00', localEnd: '17:05' },
      {
        id: 'discussion',
        kind: 'discussion',
        localStart: '17:35',
        localEnd: '17:50',
        startBasis: 'derived',
        endBasis: 'derived',
        derivation: 'other-zone',
      },
      { id: 'closing', kind: 'closing' },
    ],
    issues: [{ code: 'date-unknown' }],
    ...changed,
  });

/** Many sessions, on two days, in as many tracks as asked for. */
export const crowd = (sessions: number, tracks = 0): Event =>
  forum({
    id: 'crowd',
    tracks: Array.from({ length: tracks }, (_, index) => ({
      id: `track-${index}`,
      name: { en: `Track ${index}` },
    })),
    sessions: Array.from({ length: sessions }, (_, index) => {
      const day = index < sessions / 2 ? '02' : '03';
      const slot = Math.floor((index % Math.ceil(sessions / 2)) / Math.max(tracks, 1)) % 40;
      const time = (quarter: number): string =>
        `${String(8 + Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
      return {
        id: `session-${index}`,
        title: { en: `Session ${index}` },
        day: `2025-06-${day}`,
        start: at(time(slot), day),
        end: at(time(slot + 1), day),
        ...(tracks && { trackId: `track-${index % tracks}` }),
      };
    }),
    issues: [],
  });
