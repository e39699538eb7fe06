import type { Event, Session } from '@climate-embed/schema';

import { CALL, FORUM } from './agenda.js';
import { source } from './partner.js';

const BARE = {
  kind: 'forum',
  parties: [],
  languages: [],
  related: [],
  attachments: [],
  tracks: [],
  sequence: 0,
  modified: '2026-11-22T00:00:00Z',
  sourceIds: ['s3'],
  partners: [],
  sources: [source('s3')],
} satisfies Partial<Event>;

const shown = (event: typeof FORUM): Session[] =>
  event.sessions.map(({ items, parties, ...session }) => ({
    ...session,
    ...(parties && { parties: parties.map(({ name }) => ({ name, role: 'convener' })) }),
    items: items.map((item, index) => ({ ...item, id: `${session.id}-${index}` })),
  }));

const changed = (id: string, change: Partial<Session>, sessions: readonly Session[]): Session[] =>
  sessions.map((one) => (one.id === id ? { ...one, ...change } : one));

/** The forum with all that is known of it. */
export const forum: Event = {
  ...FORUM,
  ...BARE,
  purpose: { en: 'To realise carbon neutrality in 2050.', ko: '2050 탄소중립 실현' },
  parties: [
    { partnerId: 'incheon-city', name: { en: 'Incheon', ko: '인천광역시' }, role: 'organiser' },
    { name: { en: 'UNESCAP' }, role: 'co-host' },
  ],
  languages: ['ko', 'en'],
  attendance: 500,
  series: { id: 'ifllc', name: { en: 'International Forum on Low Carbon Cities' }, number: 1 },
  related: [{ eventId: 'ifllc-2022', relation: 'next', name: { en: 'The second forum' } }],
  attachments: [
    {
      kind: 'programme',
      title: { ko: '프로그램' },
      url: 'https://a.example/p.pdf',
      language: 'ko',
    },
    { kind: 'photos', title: { en: 'Photos of the day' }, url: 'javascript:alert(1)' },
  ],
  website: 'https://forum.example/',
  tracks: [
    { id: 'hall', name: { en: 'Main hall', ko: '대강당' } },
    { id: 'studio', name: { en: 'Studio' } },
  ],
  sessions: changed(
    'opening',
    {
      printed: [{ text: '13:30-13:30' }],
      printedLength: '(30min)',
      parties: [{ partnerId: 'escap', name: {}, role: 'convener' }],
      items: [
        {
          id: 's0-escap',
          speakers: [
            {
              name: { en: 'Armida Salsiah Alisjahbana' },
              role: { en: 'Executive Secretary' },
              partnerId: 'escap',
            },
          ],
        },
      ],
    },
    changed(
      'session-2',
      { trackId: 'hall', room: { en: 'Grand Ballroom', ko: '그랜드볼룸' }, languages: ['en'] },
      changed('session-1', { note: { en: 'Session 1 has no printed length.' } }, shown(FORUM)),
    ),
  ),
  issues: [
    { code: 'zero-length', sessionId: 'opening', printed: '13:30-13:30' },
    { code: 'overlap', sessionId: 'opening', otherId: 'session-1' },
    { code: 'misprint', sessionId: 'session-2', itemId: 'session-2-0', printed: '솔루현' },
    { code: 'day-start-differs', text: { en: 'Day 2 begins at 14:00.' } },
  ],
  partners: [
    { id: 'incheon-city', kind: 'city', name: { en: 'Incheon Metropolitan City' } },
    { id: 'escap', kind: 'international-organisation', name: { en: 'UNESCAP', ko: '유엔에스캅' } },
  ],
};

/** A call of which no day is known, with times that were worked out from those of another zone. */
export const call: Event = {
  ...CALL,
  ...BARE,
  kind: 'call',
  sessions: changed(
    'discussion',
    {
      derivation: 'other-zone',
      printed: [{ text: '(09:35-09:50)', timeZone: 'Europe/Brussels' }],
    },
    shown(CALL),
  ),
  issues: [{ code: 'missing-time', sessionId: 'discussion' }, { code: 'date-unknown' }],
};
