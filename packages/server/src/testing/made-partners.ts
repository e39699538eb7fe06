import {
  PARTNER_KINDS,
  type PartnerRecord,
  type Relationship,
  TOPICS,
} from '@climate-embed/schema';

/** Numbers between 0 and 1 that follow from a seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Regions in which made partners lie: `[country, west, south, east, north, share]`. Most are in southern Europe, as in the lists of climate pacts. */
const REGIONS = [
  ['IT', 7, 38, 17, 46, 30],
  ['ES', -9, 36, 3, 43, 20],
  ['FR', -4, 43, 7, 50, 8],
  ['BE', 3, 50, 6, 51.3, 6],
  ['PT', -9, 37, -7, 42, 3],
  ['GR', 21, 36, 27, 41, 3],
  ['UA', 23, 46, 39, 52, 4],
  ['US', -123, 27, -71, 48, 7],
  ['BR', -55, -30, -36, -5, 5],
  ['KR', 126, 34, 129.4, 38, 4],
  ['JP', 131, 31, 143, 43, 4],
  ['PH', 118, 6, 126, 18, 3],
  ['ZA', 18, -34, 32, -23, 2],
  ['FJ', 177, -19, 180, -16, 1],
] as const;

/** Networks by number; a country's partners are mostly in one of them. */
const NETWORKS = 12;

const kindAt = (luck: number): string =>
  luck < 0.75 ? 'city' : PARTNER_KINDS[1 + Math.floor((luck - 0.75) * 40)]!;

/** What a network asks of its members, roughly: the same few topics again and again. */
function topicsFor(network: number, luck: number): string[] {
  if (luck < 0.35) return [];
  const from = network * 3 + (luck < 0.8 ? 0 : Math.floor(luck * 40));
  return [0, 1, 2]
    .slice(0, 1 + (from % 3))
    .map((step) => TOPICS[(from + step * 5) % TOPICS.length]!);
}

/** Partners that do not exist, the same for the same number, as a worldwide pact might list them; all from source `made-up`. */
export function madePartners(count: number): {
  readonly partners: PartnerRecord[];
  readonly relationships: Relationship[];
} {
  const next = chance(count);
  const shares = REGIONS.flatMap((region) => Array.from({ length: region[5] }, () => region));
  const relationships: Relationship[] = [];
  const partners = Array.from({ length: count }, (_, index): PartnerRecord => {
    const [country, west, south, east, north] = shares[Math.floor(next() * shares.length)]!;
    const id = `made-${index}`;
    const network =
      next() < 0.85 ? country.charCodeAt(0) % NETWORKS : Math.floor(next() * NETWORKS);
    if (index >= NETWORKS && next() < 0.9)
      relationships.push({
        id: `${id}-in-${network}`,
        kind: 'membership',
        parties: [
          { partnerId: `made-${network}`, role: 'network' },
          { partnerId: id, role: 'member' },
        ],
        status: 'in-force',
        sourceIds: ['made-up'],
      });
    return {
      id,
      kind: index < NETWORKS ? 'network' : kindAt(next()),
      name: { en: `Made partner ${index}` },
      country,
      position: {
        longitude: west + next() * (east - west),
        latitude: south + next() * (north - south),
      },
      precision: 'city',
      topics: topicsFor(network, next()),
      sourceIds: ['made-up'],
    };
  });
  return { partners, relationships };
}
