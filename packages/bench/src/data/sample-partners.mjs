/**
 * Partners that do not exist, for the maps of the bench alone: made up, flagged `illustrative` in every record, in no
 * data of ours. All of it follows from the number of partners. Every partner has a place: city administrations lie
 * apart from each other, some in valleys of neighbours; the other kinds sit in big cities, a third of them at the
 * city's own point.
 */
import { chance } from './sample-cities.mjs';
import { BOXES } from './sample-countries.mjs';
import { nameFor } from './sample-names.mjs';

/** How many in a hundred are of each kind; networks are twelve, whatever the number. */
const KINDS = [
  ['city', 72],
  ['research-centre', 8],
  ['civil-society', 6],
  ['company', 5],
  ['public-body', 3],
  ['government', 2],
  ['international-organisation', 1],
  ['finance', 1],
  ['programme', 1],
  ['other', 1],
];

const TOPICS = [
  'policy',
  'inventory',
  'energy',
  'buildings',
  'transport',
  'industry',
  'waste',
  'water',
  'nature',
  'air-quality',
  'adaptation',
  'finance',
  'education',
  'digital',
];

const NETWORKS = 12;

/** Different sets of topics in use. */
const TOPIC_SETS = 60;

const SOURCE = 'sample-partners';

const source = {
  id: SOURCE,
  title: { en: 'Partners made up for measuring', ko: '측정을 위해 꾸며 낸 파트너' },
  publisher: { en: 'The bench' },
  licence: 'CC0-1.0',
  retrievedOn: '2026-05-20',
};

/** One of a list whose members carry their weight at the end. */
function weighted(list, next) {
  const total = list.reduce((sum, entry) => sum + entry.at(-1), 0);
  let left = next() * total;
  return list.find((entry) => (left -= entry.at(-1)) <= 0) ?? list.at(-1);
}

/** Some places of each box around which others lie. */
const centresOf = (next) =>
  new Map(
    BOXES.map((box) => {
      const [, west, south, east, north] = box;
      const centre = () => [west + next() * (east - west), south + next() * (north - south)];
      return [box, Array.from({ length: 10 }, centre)];
    }),
  );

const hundredths = (degrees) => Math.round(degrees * 100) / 100;

/** Near zero more often than far from it, between -1 and 1. */
const around = (next) => next() + next() + next() - 1.5;

/** Where a partner is: `{ position, precision }`. */
function placeIn(box, kind, centres, next) {
  const [, west, south, east, north] = box;
  const own = centres.get(box);
  // Big cities are fewer than valleys: the other kinds share the first three.
  const [x, y] = own[Math.floor(next() * (kind === 'city' ? own.length : 3))];
  const at = (longitude, latitude, precision) => ({
    position: {
      longitude: hundredths(Math.min(180, Math.max(-180, longitude))),
      latitude: hundredths(latitude),
    },
    precision,
  });
  if (kind === 'city')
    return next() < 0.5
      ? at(west + next() * (east - west), south + next() * (north - south), 'city')
      : at(x + around(next) * 0.6, y + around(next) * 0.4, 'city');
  return next() < 0.34
    ? at(x, y, 'city')
    : at(x + around(next) * 0.1, y + around(next) * 0.08, 'exact');
}

const topicSets = (next) =>
  Array.from({ length: TOPIC_SETS }, () => {
    const size = 1 + Math.floor(next() * 4);
    return [
      ...new Set(Array.from({ length: size }, () => TOPICS[Math.floor(next() * TOPICS.length)])),
    ];
  });

/**
 * The topics of a partner: none for three in ten, any for a third of the others, and for the rest those of the field
 * that its network or, outside all networks, its kind works in, which knows three sets.
 */
function topicsOf(kind, [network], sets, next) {
  const luck = next();
  const choice = next();
  if (luck < 0.3) return [];
  if (luck < 0.53) return sets[Math.floor(choice * sets.length)];
  const field = network ?? NETWORKS + KINDS.findIndex(([name]) => name === kind);
  return sets[(field * 3 + Math.floor(choice ** 2 * 3)) % sets.length];
}

const partnerId = (index) => `sample-partner-${String(index + 1).padStart(5, '0')}`;

function membershipOf(member, network, index) {
  const id = `${member}-in-${index + 1}`;
  const body = {
    id,
    kind: 'membership',
    parties: [
      { partnerId: network, role: 'network' },
      { partnerId: member, role: 'member' },
    ],
    since: String(2008 + (index % 12)),
    status: 'in-force',
    sourceIds: [SOURCE],
    illustrative: true,
  };
  return { kind: 'relationship', id, body };
}

/**
 * The networks that a partner is in, as positions: most in one, some in none, few in two. The first three are
 * worldwide; the others have their members in some countries, as networks of a region do.
 */
function networksOf(box, next) {
  const regional = 3 + (BOXES.findIndex(([code]) => code === box[0]) % (NETWORKS - 3));
  const worldwide = Math.floor(next() ** 2 * 3);
  const luck = next();
  if (luck < 0.15) return [];
  if (luck < 0.5) return [worldwide];
  return luck < 0.85 ? [regional] : [worldwide, regional];
}

/** The writes that put so many partners (at least twelve) into a store, with their source and memberships. */
export function samplePartners(count) {
  const next = chance(count);
  const centres = centresOf(next);
  const sets = topicSets(next);
  const records = Array.from({ length: count }, (_, index) => {
    const kind = index < NETWORKS ? 'network' : weighted(KINDS, next)[0];
    const box = weighted(BOXES, next);
    const networks = index < NETWORKS ? [] : networksOf(box, next);
    const body = {
      id: partnerId(index),
      kind,
      name: nameFor(kind, next),
      country: box[0],
      ...placeIn(box, kind, centres, next),
      topics: topicsOf(kind, networks, sets, next),
      sourceIds: [SOURCE],
      illustrative: true,
    };
    return [
      { kind: 'partner', id: body.id, body },
      ...networks.map((network) => membershipOf(body.id, partnerId(network), network)),
    ];
  });
  return [{ kind: 'source', id: SOURCE, body: source }, ...records.flat()].map((record) => ({
    ...record,
    owner: 'bench',
  }));
}
