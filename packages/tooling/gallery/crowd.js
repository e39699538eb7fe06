/** A made-up event of 200 sessions on two days, in six tracks side by side, for `api="/crowd/"`; and a list of events on both sides of today. */
const asOf = '2026-01-01';
const TRACKS = ['Energy', 'Buildings', 'Mobility', 'Waste', 'Water', 'Finance'];
const DAYS = ['2026-06-02', '2026-06-03'];
const source = {
  id: 'made-up',
  title: { en: 'Made up, to be looked at' },
  publisher: { en: 'Nobody' },
  licence: 'CC0-1.0',
  retrievedOn: asOf,
};

const timeOf = (minutes) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Sessions of 25, 40 or 55 minutes, one track after the other. */
const sessions = Array.from({ length: 200 }, (_, key) => {
  const day = DAYS[key < 100 ? 0 : 1];
  const track = key % TRACKS.length;
  const slot = Math.floor((key % 100) / TRACKS.length);
  const from = 540 + slot * 40;
  const at = (minutes) => `${day}T${timeOf(minutes)}:00+09:00`;
  return {
    id: `session-${key}`,
    kind: 'session',
    title: {
      en: `${TRACKS[track]} ${slot + 1}: what ${key % 3 ? 'small towns' : 'the largest of our harbour cities'} have learnt`,
      ko: `${slot + 1}번째 ${track + 1}분과: 도시가 배운 것`,
    },
    day,
    start: at(from),
    end: at(from + [25, 40, 35][key % 3]),
    trackId: TRACKS[track].toLowerCase(),
    room: { en: `Room ${track + 1}` },
    languages: [key % 2 ? 'en' : 'ko'],
    items: [],
  };
});

const lunch = DAYS.map((day) => ({
  id: `lunch-${day}`,
  kind: 'meal',
  title: { en: 'Lunch', ko: '점심' },
  day,
  start: `${day}T20:30:00+09:00`,
  end: `${day}T21:00:00+09:00`,
  items: [],
}));

const crowd = {
  id: 'crowd',
  kind: 'conference',
  name: { en: 'A Made-up Congress of Towns', ko: '가상의 도시 대회' },
  status: 'confirmed',
  timeZone: 'Asia/Seoul',
  days: DAYS,
  start: sessions[0].start,
  end: `${DAYS[1]}T21:00:00+09:00`,
  parties: [],
  languages: ['ko', 'en'],
  related: [],
  attachments: [],
  tracks: TRACKS.map((name) => ({ id: name.toLowerCase(), name: { en: name } })),
  sequence: 0,
  modified: '2026-01-01T00:00:00Z',
  sourceIds: ['made-up'],
  partners: [],
  sources: [source],
  illustrative: true,
  asOf,
  sessions: [...sessions, ...lunch],
  issues: [],
};

const listed = (id, name, more) => ({
  id,
  kind: 'forum',
  name: { en: name },
  status: 'confirmed',
  days: [],
  parties: [],
  languages: [],
  sourceIds: ['made-up'],
  illustrative: true,
  ...more,
});

const events = {
  items: [
    listed('past', 'A forum that is over', {
      days: ['2024-05-02', '2024-05-03'],
      place: { en: 'Sample town' },
    }),
    listed('today', 'A workshop that goes on', {
      days: ['2026-06-02', '2026-06-03'],
      timeZone: 'Asia/Seoul',
      mode: 'hybrid',
      venue: { en: 'Sample Hall' },
    }),
    listed(
      'later',
      'A conference with a name so long that it takes more than one line in a narrow column',
      {
        days: ['2027-03-01'],
        mode: 'online',
        status: 'tentative',
      },
    ),
    listed('off', 'A meeting that was called off', {
      days: ['2027-04-01'],
      status: 'cancelled',
    }),
    listed('someday', 'A summit without a day', {}),
  ],
  total: 5,
  sources: [source],
  asOf,
};

/** What this API says at an address; `undefined` where it has nothing. */
export function crowdAt(address) {
  if (address.endsWith('/events/crowd.json')) return crowd;
  return address.endsWith('/events.json') ? events : undefined;
}
