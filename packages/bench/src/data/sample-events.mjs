/**
 * Programmes that do not exist, for the agendas of the bench alone: made up, flagged `illustrative`, in no data of
 * ours. A forum has two days and nine sessions with the defects of a real one: an opening of zero length in the same
 * minute as the session after it, a suggested time, no break between two sessions. A conference has three days and
 * 200 sessions in six tracks side by side. All lie in the past, so that no clock changes what is shown.
 */
import { roleOf, titleOf } from './programme-words.mjs';
import { chance } from './sample-cities.mjs';
import { nameFor } from './sample-names.mjs';

const SOURCE = 'sample-programmes';

const source = {
  id: SOURCE,
  title: { en: 'Programmes made up for measuring', ko: '측정을 위해 꾸며 낸 프로그램' },
  publisher: { en: 'The bench' },
  licence: 'CC0-1.0',
  retrievedOn: '2026-05-20',
};

const ZONE = 'Asia/Seoul';

/** The zone of the reader in every measured page: eight hours behind the events. */
export const READER_ZONE = 'Europe/Brussels';

/** How many sessions the two programmes have. */
export const PROGRAMME_SIZES = [9, 200];

const FORUM_DAYS = ['2025-11-18', '2025-11-19'];
const CONFERENCE_DAYS = ['2025-11-18', '2025-11-19', '2025-11-20'];

/** Day, kind, times and number of items of each session of a forum. */
const FORUM = [
  [0, 'opening', '13:30', '13:30', 4],
  [0, 'session', '13:30', '14:50', 5],
  [0, 'break', '14:50', '15:00', 0],
  [0, 'session', '15:00', '16:20', 3],
  [0, 'session', '16:20', '17:40', 3],
  [1, 'session', '14:00', '15:30', 2],
  [1, 'break', '15:30', '15:40', 0],
  [1, 'session', '15:40', '17:10', 3],
  [1, 'closing', '17:10', '17:20', 0],
];

const TRACKS = ['Energy', 'Mobility', 'Buildings', 'Finance', 'Nature', 'Data'];
const TRACK_NAMES = ['에너지', '교통', '건물', '금융', '자연', '데이터'];
const SLOTS = 11;

/** The id of a programme: `sample-forum-1`, `sample-conference-1`. */
export const programmeId = (sessions, number = 1) =>
  `sample-${sessions === 9 ? 'forum' : 'conference'}-${number}`;

const clock = (minutes) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The plan of a conference in the order of time: `{ day, kind, from, until, items, track? }`. */
function conferencePlan() {
  const days = CONFERENCE_DAYS.map((_, day) =>
    Array.from({ length: SLOTS * TRACKS.length }, (_slot, index) => {
      const start = 9 * 60 + 30 + Math.floor(index / TRACKS.length) * 45;
      return {
        day,
        kind: 'session',
        from: clock(start),
        until: clock(start + 40),
        items: 2,
        track: index % TRACKS.length,
      };
    }),
  );
  return [
    { day: 0, kind: 'opening', from: '09:00', until: '09:30', items: 2 },
    ...days.flat(),
    { day: 2, kind: 'closing', from: '18:00', until: '18:20', items: 0 },
  ];
}

const forumPlan = () =>
  FORUM.map(([day, kind, from, until, items]) => ({ day, kind, from, until, items }));

/** A programme's session records have a title where they are sessions; `titles` counts those before it. */
function sessionOf(eventId, days, plan, order, titles) {
  const { day, kind, from, until, track } = plan;
  return {
    eventId,
    id: `${kind}-${order + 1}`,
    kind,
    order: order + 1,
    day: days[day],
    from,
    until,
    ...(kind === 'session' && { title: titleOf(titles) }),
    ...(track !== undefined && {
      trackId: TRACKS[track].toLowerCase(),
      trackName: { en: TRACKS[track], ko: TRACK_NAMES[track] },
      room: { en: `Room ${track + 1}`, ko: `${track + 1}호실` },
    }),
    ...(from === until && {
      suggested: {
        from: '13:00',
        until: '13:30',
        reason: {
          en: 'As long as the other sessions of the day.',
          ko: '같은 날 다른 세션과 길이가 같음.',
        },
      },
    }),
  };
}

function itemsOf({ eventId, id: sessionId }, count, next) {
  return Array.from({ length: count }, (_, index) => {
    const number = Math.floor(next() * 1000);
    const body = {
      eventId,
      sessionId,
      id: `${sessionId}-item-${index + 1}`,
      order: index + 1,
      title: titleOf(204 - 12 + (number % 12)),
      place: nameFor('city', next),
      speakers: [
        {
          name: { en: `Speaker ${number}`, ko: `연사 ${number}` },
          role: roleOf(number),
          affiliation: nameFor('public-body', next),
        },
      ],
    };
    return { kind: 'session-item', id: `${eventId}/${body.id}`, body };
  });
}

function eventOf(id, sessions, number, days) {
  const name = sessions === 9 ? ['Forum', '포럼'] : ['Conference', '회의'];
  return {
    id,
    kind: sessions === 9 ? 'forum' : 'conference',
    name: {
      en: `${name[0]} on sample cities ${number}`,
      ko: `예시 도시 ${name[1]} ${number}`,
    },
    purpose: { en: 'Made up for measuring.', ko: '측정을 위해 꾸며 냄.' },
    status: 'confirmed',
    mode: 'hybrid',
    timeZone: ZONE,
    days,
    venue: { en: 'Sample hall', ko: '예시 홀' },
    country: 'KR',
    parties: [{ name: { en: 'The bench', ko: '벤치' }, role: 'organiser' }],
    languages: ['ko', 'en'],
    related: [],
    attachments: [],
    sequence: 0,
    modified: '2026-05-20T00:00:00Z',
    sourceIds: [SOURCE],
    illustrative: true,
  };
}

/**
 * The records of one programme.
 *
 * @param sessions 9 for a forum, 200 for a conference.
 * @returns `{ event, sessions, items }`, bodies of records, with the items' ids.
 */
export function sampleProgramme(sessions, number = 1) {
  const id = programmeId(sessions, number);
  const days = sessions === 9 ? FORUM_DAYS : CONFERENCE_DAYS;
  const plans = sessions === 9 ? forumPlan() : conferencePlan();
  const next = chance(sessions + number);
  let titles = 0;
  const bodies = plans.map((plan, order) => {
    const body = sessionOf(id, days, plan, order, titles);
    if (plan.kind === 'session') titles += 1;
    return body;
  });
  return {
    event: eventOf(id, sessions, number, days),
    sessions: bodies,
    items: bodies.flatMap((body, index) => itemsOf(body, plans[index].items, next)),
  };
}

/** The writes that put forums (`count` of nine sessions) and conferences (`large` of 200) into a store. */
export function sampleEvents(count, large) {
  const numbers = (length) => Array.from({ length }, (_, index) => index + 1);
  const programmes = [
    ...numbers(count).map((number) => sampleProgramme(9, number)),
    ...numbers(large).map((number) => sampleProgramme(200, number)),
  ];
  const records = programmes.flatMap(({ event, sessions, items }) => [
    { kind: 'event', id: event.id, body: event },
    ...sessions.map((body) => ({ kind: 'session', id: `${body.eventId}/${body.id}`, body })),
    ...items,
  ]);
  return [{ kind: 'source', id: SOURCE, body: source }, ...records].map((record) => ({
    ...record,
    owner: 'bench',
  }));
}
