import {
  type PartnerBlock,
  type PartnerFilters,
  type PartnerPoints,
  positionAt,
} from '@climate-embed/schema';
import { beforeEach, describe, expect, it } from 'vitest';

import { openTestApp, type TestApp } from '../testing/test-app.js';

const positions = (column: string): number[] =>
  [...column].map((_, key) => positionAt(column, key));

let test: TestApp;
beforeEach(async () => {
  test = await openTestApp();
});

describe('the columns of the map', () => {
  it('belong together', async () => {
    const points = await test.json<PartnerPoints>('/v1/partners/points.json');
    const filters = await test.json<PartnerFilters>('/v1/partners/points/filters.json');
    const block = await test.json<PartnerBlock>('/v1/partners/names/0.json');
    expect(new Set([points.edition, filters.edition, block.edition]).size).toBe(1);
    // From west to east, then those without a place by id.
    expect(block.items.map(({ id }) => id)).toEqual([
      'fiji-bay',
      'delta-lab',
      'harbour-city',
      'coast-network',
      'ministry',
    ]);
    expect(points.longitudes).toEqual([-17_990, 17_990 + 12_664, 13_520 - 12_664]);
    expect(points.latitudes).toEqual([-1680, 1680 + 3738, 3470 - 3738]);
    expect(positions(points.kinds).map((kind) => points.kindNames[kind])).toEqual([
      'city',
      'research-centre',
      'city',
      'network',
      'government',
    ]);
    expect(points).toMatchObject({ total: 5, block: 500, illustrative: true });
    expect(positions(filters.countries).map((at) => filters.countryNames[at])).toEqual([
      'FJ',
      'KR',
      'JP',
      undefined,
      undefined,
    ]);
    expect(positions(filters.countries).slice(3)).toEqual([-1, -1]);
  });

  it('name the sources whose wording must stand by the map, and no other', async () => {
    const { sources } = await test.json<PartnerPoints>('/v1/partners/points.json');
    expect(sources.map(({ attribution }) => attribution)).toEqual([
      'Places: the gazetteer',
      'Made up, as the test says',
    ]);
  });

  it('count somebody to a network for as long as it is a member', async () => {
    const filters = await test.json<PartnerFilters>('/v1/partners/points/filters.json');
    expect(filters.networkNames).toEqual([
      { id: 'coast-network', name: { en: 'Partner coast-network' } },
    ]);
    expect(positions(filters.networks).map((at) => filters.networkSets[at])).toEqual([
      [],
      [],
      [0],
      [],
      [],
    ]);
  });

  it('find a partner by what it works in, offers and looks for', async () => {
    const filters = await test.json<PartnerFilters>('/v1/partners/points/filters.json');
    const topics = filters.topicSets[positionAt(filters.topics, 2)]!.map(
      (at) => filters.topicNames[at],
    );
    expect(topics.sort()).toEqual(['energy', 'finance', 'training', 'transport', 'waste', 'water']);
    expect(filters.asOf).toBe('2026-11-22');
  });

  it.each(['1', '01', '-1', 'x', '1e3', '99999999999'])('have no block %s', async (number) => {
    expect((await test.problem(`/v1/partners/names/${number}.json`)).detail).toBe(
      `There is no block "${number}": ask for 0 to 0. A block holds the names of 500 keys of ` +
        '/v1/partners/points.json.',
    );
  });
});
