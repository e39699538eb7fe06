import type { ProfileLine, Relationship } from '@climate-embed/schema';

import type { RecordWrite } from '../store/store.js';
import { fixture } from './fixture-records.js';

/** A partner about whom nothing but a name is known. */
export function barePartner(id: string, kind = 'city'): RecordWrite {
  return fixture('partner', id, {
    id,
    kind,
    name: { en: `Partner ${id}` },
    topics: [],
    sourceIds: ['made-up'],
  });
}

/** A line of a profile: `lineOf('lab', 'need-1', ['waste'])`. */
export function lineOf(
  partnerId: string,
  id: string,
  topics: readonly string[],
  rest: Partial<ProfileLine> = {},
): RecordWrite {
  return fixture('profile-line', `${partnerId}/${id}`, {
    partnerId,
    id,
    section: id.replace(/-\d+$/, ''),
    text: { en: `${id} of ${partnerId}` },
    topics,
    sourceId: 'made-up',
    ...rest,
  });
}

/** A tie, of the form `[partner, role]` for each party. */
export function tie(
  id: string,
  kind: Relationship['kind'],
  parties: readonly (readonly [partnerId: string, role: string])[],
  rest: Partial<Relationship> = {},
): RecordWrite {
  return fixture('relationship', id, {
    id,
    kind,
    parties: parties.map(([partnerId, role]) => ({ partnerId, role })),
    status: 'in-force',
    sourceIds: ['made-up'],
    ...rest,
  });
}

/** That a partner belongs to Coast Network. */
export const member = (partnerId: string, rest: Partial<Relationship> = {}): RecordWrite =>
  tie(
    `${partnerId}-in-coast-network`,
    'membership',
    [
      ['coast-network', 'network'],
      [partnerId, 'member'],
    ],
    rest,
  );

/**
 * Harbour's administration (member of Coast Network, twin of Fiji Bay), Delta Lab (a former member), Fiji Bay beyond
 * the antimeridian, Coast Network and the Ministry without a place. All made up.
 */
export const partnerRecords: readonly RecordWrite[] = [
  fixture('source', 'gazetteer', {
    id: 'gazetteer',
    title: { en: 'Gazetteer' },
    publisher: { en: 'The surveyors' },
    licence: 'CC-BY-4.0',
    attribution: 'Places: the gazetteer',
    retrievedOn: '2026-11-22',
  }),
  fixture('source', 'register', {
    id: 'register',
    title: { en: 'Register of members' },
    publisher: { en: 'Coast Network' },
    licence: 'unknown',
    retrievedOn: '2026-11-19',
  }),
  fixture('partner', 'harbour-city', {
    id: 'harbour-city',
    kind: 'city',
    name: { en: 'City of Harbour', ja: '港市' },
    country: 'JP',
    cityId: 'harbour',
    position: { longitude: 135.2, latitude: 34.7 },
    precision: 'city',
    parentId: 'ministry',
    topics: ['waste', 'energy'],
    website: 'https://harbour.example/climate',
    sourceIds: ['made-up', 'gazetteer'],
  }),
  fixture('partner', 'delta-lab', {
    id: 'delta-lab',
    kind: 'research-centre',
    name: { en: 'Delta Lab' },
    acronym: 'DL',
    country: 'KR',
    position: { longitude: 126.64, latitude: 37.38 },
    precision: 'exact',
    topics: ['energy'],
    website: 'javascript:alert(1)',
    sourceIds: ['made-up'],
    illustrative: true,
  }),
  fixture('partner', 'fiji-bay', {
    id: 'fiji-bay',
    kind: 'city',
    name: { en: 'Fiji Bay' },
    country: 'FJ',
    position: { longitude: -179.9, latitude: -16.8 },
    precision: 'city',
    topics: [],
    sourceIds: ['gazetteer'],
  }),
  barePartner('coast-network', 'network'),
  barePartner('ministry', 'government'),
  fixture('partner-name', 'delta-lab/1', {
    partnerId: 'delta-lab',
    name: { en: 'Delta Office' },
    from: '2015',
    until: '2023',
    sourceId: 'register',
  }),
  fixture('partner-name', 'delta-lab/2', {
    partnerId: 'delta-lab',
    name: { en: 'Delta Desk' },
    until: '2015',
    sourceId: 'register',
  }),
  lineOf('harbour-city', 'need-1', ['waste', 'training', 'finance']),
  lineOf('harbour-city', 'need-2', ['water']),
  lineOf('harbour-city', 'contribution-1', ['energy', 'waste']),
  lineOf('harbour-city', 'activity-1', ['transport'], { heading: { en: 'Streets' } }),
  lineOf('delta-lab', 'contribution-1', ['training', 'waste'], { illustrative: true }),
  lineOf('delta-lab', 'contribution-2', ['finance']),
  lineOf('delta-lab', 'need-1', ['energy'], { sourceId: 'register' }),
  lineOf('fiji-bay', 'contribution-1', ['waste', 'finance', 'training']),
  member('harbour-city', { since: '2019-05', sourceIds: ['register'] }),
  member('delta-lab', { until: '2024', status: 'ended' }),
  tie('twins', 'sister-city', [
    ['harbour-city', 'party'],
    ['fiji-bay', 'party'],
  ]),
  fixture('declaration', 'coast-zero', {
    id: 'coast-zero',
    kind: 'net-zero',
    title: { en: 'Coast to zero' },
    partnerIds: ['harbour-city', 'fiji-bay', 'atlantis'],
    count: 40,
    date: '2020-06',
    sourceIds: ['made-up'],
  }),
];

/** Records that name what is not there: each must stay out of answers and break none. */
export const danglingRecords: readonly RecordWrite[] = [
  tie('half', 'mou', [
    ['harbour-city', 'party'],
    ['atlantis', 'party'],
  ]),
  tie(
    'unsourced',
    'mou',
    [
      ['harbour-city', 'party'],
      ['delta-lab', 'party'],
    ],
    { sourceIds: ['made-up', 'lost'] },
  ),
  lineOf('atlantis', 'need-1', ['waste']),
  lineOf('delta-lab', 'need-9', ['waste'], { sourceId: 'lost' }),
  fixture('partner-name', 'atlantis/1', {
    partnerId: 'atlantis',
    name: { en: 'Atlantis' },
    sourceId: 'made-up',
  }),
  fixture('declaration', 'nobody', {
    id: 'nobody',
    kind: 'other',
    title: { en: 'Declared by nobody known' },
    partnerIds: ['atlantis'],
    sourceIds: ['made-up'],
  }),
  fixture('partner', 'points', {
    id: 'points',
    kind: 'other',
    name: { en: 'Has the name of an address' },
    topics: [],
    sourceIds: ['made-up'],
  }),
];
