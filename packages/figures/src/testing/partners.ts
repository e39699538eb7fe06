import { columnText, type PartnerFilters, type PartnerPoints } from '@climate-embed/schema';
import fc from 'fast-check';

import type { MapFilters } from '../map/filters.js';
import { decodeFilters } from '../map/filters.js';
import { decodePoints, type MapPoints } from '../map/points.js';

const steps = (values: readonly number[]): number[] =>
  values.map((value, at) => value - (values[at - 1] ?? 0));

/** Columns as the API writes them, from places in hundredths of a degree and kinds by position. */
export const pointsOf = (
  places: readonly (readonly [east: number, north: number])[],
  kinds: readonly number[],
  kindNames: readonly string[] = ['city', 'network', 'moon-base'],
): PartnerPoints => ({
  edition: 'one',
  total: kinds.length,
  longitudes: steps(places.map(([east]) => east)),
  latitudes: steps(places.map(([, north]) => north)),
  kindNames,
  kinds: columnText(kinds),
  block: 500,
  sources: [],
  asOf: '2026-11-22',
});

/** Seven partners: four in Incheon at one place, one in Seoul, one in Suva east of the antimeridian, one nowhere. */
export const SEVEN = decodePoints(
  pointsOf(
    [
      [12665, 3738],
      [12665, 3738],
      [12665, 3738],
      [12665, 3738],
      [12698, 3757],
      [-17982, -1814],
    ],
    [0, 1, 1, 2, 0, 0, 1],
  ),
);

/** Their countries, networks and topics. */
export const SEVEN_FILTERS: PartnerFilters = {
  edition: 'one',
  countryNames: ['KR', 'FJ'],
  countries: columnText([0, 0, 0, 0, 0, 1, -1]),
  networkNames: [
    { id: 'icec', name: { ko: '아이섹', en: 'ICEC' } },
    { id: 'north-east', name: { mn: 'Зүүн хойд' } },
  ],
  networkSets: [[], [0], [0, 1]],
  networks: columnText([1, 2, 0, 0, 1, 2, 0]),
  topicNames: ['energy', 'sea-level'],
  topicSets: [[], [0], [1], [0, 1]],
  topics: columnText([3, 1, 0, 0, 2, 2, 0]),
  asOf: '2026-11-22',
};

interface Sample {
  readonly points: MapPoints;
  readonly filters: MapFilters;
}

/** Any partners, crowded enough to share places and cells. */
export const anyPartners: fc.Arbitrary<Sample> = fc
  .record({
    places: fc.array(
      fc.tuple(fc.integer({ min: -18000, max: 18000 }), fc.integer({ min: -9000, max: 9000 })),
      { maxLength: 60 },
    ),
    crowd: fc.array(fc.tuple(fc.integer({ max: 300, min: 0 }), fc.integer({ max: 300, min: 0 })), {
      maxLength: 60,
    }),
    unplaced: fc.nat(5),
    seed: fc.infiniteStream(fc.nat(6)),
  })
  .map(({ places, crowd, unplaced, seed }) => {
    const all = [...places, ...crowd];
    const total = all.length + unplaced;
    const some = (most: number): number[] =>
      Array.from({ length: total }, () => (seed.next().value as number) % most);
    const points = decodePoints(pointsOf(all, some(3)));
    const filters = decodeFilters({
      ...SEVEN_FILTERS,
      countries: columnText(some(3).map((one) => one - 1)),
      networks: columnText(some(3)),
      topics: columnText(some(4)),
    });
    return { points, filters };
  });
