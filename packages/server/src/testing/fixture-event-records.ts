import type { AgendaIssueRecord, EventRecord, SessionRecord } from '../app/records.js';
import type { RecordWrite } from '../store/store.js';
import { fixture } from './fixture-records.js';

/** An event of which nothing but its name and days is known. */
export function bareEvent(
  id: string,
  days: readonly string[],
  rest: Partial<EventRecord> = {},
): RecordWrite {
  return fixture('event', id, {
    id,
    kind: 'meeting',
    name: { en: `Event ${id}` },
    status: 'confirmed',
    days,
    parties: [],
    languages: [],
    related: [],
    attachments: [],
    sequence: 0,
    modified: '2026-11-20T00:00:00Z',
    sourceIds: ['made-up'],
    ...rest,
  });
}

/** A session of an event: `sessionOf('forum', 'talk', 1, { day, from, until })`. */
export function sessionOf(
  eventId: string,
  id: string,
  order: number,
  rest: Partial<SessionRecord> = {},
): RecordWrite {
  return fixture('session', `${eventId}/${id}`, {
    eventId,
    id,
    order,
    kind: 'session',
    title: { en: `Session ${id}` },
    ...rest,
  });
}

/** What a reader of a programme has said of it. */
export function remark(
  eventId: string,
  number: number,
  issue: Omit<AgendaIssueRecord, 'eventId'>,
): RecordWrite {
  return fixture('agenda-issue', `${eventId}/${number}`, { eventId, ...issue });
}

const CHANGE_DAY = '2026-03-29';
const CHANGE_NIGHT = '2026-10-25';

/**
 * A forum of two days with two tracks, a call without a date of which two zones are printed, a night and a morning in
 * Brussels on which clocks change, and a meeting of which only the days are known. All made up.
 */
export const eventRecords: readonly RecordWrite[] = [
  bareEvent('coast-forum', ['2026-09-02', '2026-09-01'], {
    kind: 'forum',
    name: { en: 'Coast Forum', ja: '海岸フォーラム' },
    mode: 'hybrid',
    timeZone: 'Asia/Tokyo',
    cityId: 'harbour',
    country: 'JP',
    venue: { en: 'Harbour Hall' },
    place: { en: 'Harbour' },
    languages: ['ja', 'en'],
    parties: [
      { partnerId: 'coast-network', name: {}, role: 'co-host' },
      { partnerId: 'harbour-city', name: { en: 'Harbour' }, role: 'organiser' },
      { name: { en: 'The Lighthouse Trust' }, role: 'supporter' },
    ],
    series: { id: 'coast-forum', name: { en: 'Coast Forum' }, number: 3 },
    related: [{ eventId: 'coast-call', relation: 'previous' }],
    attachments: [
      { kind: 'programme', title: { en: 'Programme' }, url: 'https://harbour.example/programme' },
    ],
    website: 'https://harbour.example/forum',
    sequence: 2,
    illustrative: true,
  }),
  sessionOf('coast-forum', 'opening', 1, {
    kind: 'opening',
    day: '2026-09-01',
    from: '09:00',
    until: '09:30',
    parties: [{ partnerId: 'ministry', role: 'convener' }],
  }),
  sessionOf('coast-forum', 'heat', 2, {
    day: '2026-09-01',
    from: '09:30',
    until: '11:00',
    trackId: 'plans',
    trackName: { en: 'Plans' },
    printedLength: '(90min)',
    lengthMinutes: 90,
  }),
  sessionOf('coast-forum', 'grids', 3, {
    day: '2026-09-01',
    from: '09:30',
    until: '11:00',
    trackId: 'power',
    trackName: { en: 'Power' },
    printedLength: '(80min)',
    lengthMinutes: 80,
  }),
  sessionOf('coast-forum', 'lunch', 4, { kind: 'meal', day: '2026-09-01', from: '11:00' }),
  sessionOf('coast-forum', 'night', 5, {
    kind: 'social',
    day: '2026-09-01',
    from: '22:00',
    until: '00:30',
  }),
  sessionOf('coast-forum', 'wrap-up', 6, { kind: 'closing', day: '2026-09-02', from: '10:00' }),
  fixture('session-item', 'coast-forum/heat-2', {
    eventId: 'coast-forum',
    sessionId: 'heat',
    order: 2,
    id: 'heat-2',
    title: { en: 'Shade for streets' },
    speakers: [{ name: { en: 'A. Reader' }, partnerId: 'delta-lab' }],
  }),
  fixture('session-item', 'coast-forum/heat-1', {
    eventId: 'coast-forum',
    sessionId: 'heat',
    order: 1,
    id: 'heat-1',
    title: { en: 'Heat plans' },
    partnerId: 'fiji-bay',
    speakers: [],
  }),
  remark('coast-forum', 1, {
    code: 'misprint',
    sessionId: 'grids',
    printed: 'Gridds',
    text: { en: 'Printed with two d' },
  }),
  bareEvent('coast-call', [], {
    kind: 'call',
    timeZone: 'Asia/Tokyo',
    mode: 'online',
    between: { from: '2025-10', until: '2025-11' },
    parties: [{ partnerId: 'coast-network', role: 'organiser' }],
    sourceIds: ['register'],
  }),
  sessionOf('coast-call', 'welcome', 1, {
    kind: 'opening',
    from: '17:00',
    until: '17:05',
    printed: [{ text: '17:00-17:05' }, { text: '(09:00-09:05)', timeZone: 'Europe/Brussels' }],
  }),
  sessionOf('coast-call', 'talk', 2, {
    kind: 'discussion',
    from: '17:05',
    until: '17:50',
    startBasis: 'derived',
    endBasis: 'derived',
    derivation: 'other-zone',
    printed: [{ text: '(09:05-09:50)', timeZone: 'Europe/Brussels' }],
  }),
  bareEvent('change-day', [CHANGE_DAY], { timeZone: 'Europe/Brussels' }),
  sessionOf('change-day', 'gap', 1, { day: CHANGE_DAY, from: '02:30', until: '03:45' }),
  sessionOf('change-day', 'morning', 2, { day: CHANGE_DAY, from: '09:00', until: '10:00' }),
  bareEvent('change-night', [CHANGE_NIGHT], { timeZone: 'Europe/Brussels' }),
  sessionOf('change-night', 'twice', 1, { day: CHANGE_NIGHT, from: '02:30', until: '03:30' }),
  bareEvent('days-only', ['2026-12-03', '2026-12-04'], { cityId: 'harbour' }),
];

/** Records that name what is not there: each must stay out of answers and break none. */
export const danglingEvents: readonly RecordWrite[] = [
  sessionOf('atlantis', 'lost', 1, { day: '2026-09-01', from: '09:00' }),
  remark('atlantis', 1, { code: 'misprint' }),
  remark('coast-forum', 2, { code: 'misprint', sessionId: 'lost' }),
  remark('coast-forum', 3, { code: 'overlap', sessionId: 'heat', otherId: 'lost' }),
  remark('coast-forum', 4, { code: 'uncertain-reading', itemId: 'lost' }),
  fixture('session-item', 'coast-forum/lost', {
    eventId: 'coast-forum',
    sessionId: 'lost',
    order: 1,
    id: 'lost-1',
    speakers: [],
  }),
  bareEvent('unsourced', ['2026-01-01'], { sourceIds: ['made-up', 'nowhere'] }),
];
