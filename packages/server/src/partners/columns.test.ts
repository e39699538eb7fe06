import { gzipSync } from 'node:zlib';

import { type PartnerRecord, positionAt, type Source } from '@climate-embed/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { chance, madePartners } from '../testing/made-partners.js';
import { BLOCK, blockOf, filtersOf, pointsOf } from './columns.js';
import { type PartnerWorld, partnerWorld } from './partner-world.js';

const SOURCE: Source = {
  id: 'made-up',
  title: { en: 'Made up for a test' },
  publisher: { en: 'The test' },
  licence: 'CC0-1.0',
  attribution: 'Made up, as the test says',
  retrievedOn: '2026-11-20',
};
const around = { sources: new Map([[SOURCE.id, SOURCE]]), isCity: () => false };

const columnsOf = (world: PartnerWorld) => {
  const setting = { edition: world.edition(), asOf: world.asOf() };
  const nameOf = (id: string) => world.partners.get(id)!.record.name;
  return {
    points: pointsOf(world.ordered(), { ...setting, sources: [SOURCE] }),
    filters: filtersOf(world.ordered(), { ...setting, nameOf }),
    block: (number: number) => blockOf(world.ordered(), number, setting),
  };
};

/** What a reader makes of differences. */
const summed = (differences: readonly number[]): number[] => {
  let at = 0;
  return differences.map((step) => (at += step));
};

const degrees = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });
const position = fc.record({ longitude: degrees(180), latitude: degrees(90) });
const record = fc.record(
  {
    kind: fc.constantFrom('city', 'network', 'unheard-of'),
    country: fc.constantFrom('KR', 'JP', 'FJ'),
    position,
    topics: fc.array(fc.constantFrom('waste', 'energy', 'water')),
  },
  { requiredKeys: ['kind', 'topics'] },
);
const records = fc.array(record, { maxLength: 40 }).map((list) =>
  list.map((one, index): PartnerRecord => ({
    ...one,
    id: `p-${index}`,
    name: { en: `Partner ${index}` },
    sourceIds: ['made-up'],
  })),
);

describe('columns', () => {
  it('say of each key what is known of its partner, within half a hundredth of a degree', () => {
    fc.assert(
      fc.property(records, (partners) => {
        const world = partnerWorld({ partners }, around);
        const { points, filters, block } = columnsOf(world);
        const items = block(0)!.items;
        const longitudes = summed(points.longitudes);
        const latitudes = summed(points.latitudes);
        expect(points.total).toBe(partners.length);
        expect(longitudes).toHaveLength(partners.filter((one) => one.position).length);
        items.forEach(({ id }, key) => {
          const own = partners.find((one) => one.id === id)!;
          expect(points.kindNames[positionAt(points.kinds, key)]).toBe(own.kind);
          expect(filters.countryNames[positionAt(filters.countries, key)]).toBe(own.country);
          const topics = filters.topicSets[positionAt(filters.topics, key)]!.map(
            (at) => filters.topicNames[at],
          );
          expect(new Set(topics)).toEqual(new Set(own.topics));
          expect(key < longitudes.length).toBe(own.position !== undefined);
          if (!own.position) return;
          expect(Math.abs(longitudes[key]! / 100 - own.position.longitude)).toBeLessThan(0.00501);
          expect(Math.abs(latitudes[key]! / 100 - own.position.latitude)).toBeLessThan(0.00501);
          expect(Math.abs(longitudes[key]!)).toBeLessThanOrEqual(18_000);
          expect(Math.abs(latitudes[key]!)).toBeLessThanOrEqual(9000);
        });
        for (const value of [...points.longitudes, ...points.latitudes])
          expect(Object.is(value, -0)).toBe(false);
      }),
    );
  });

  it('are the same whatever order the records come in', () => {
    fc.assert(
      fc.property(records, fc.infiniteStream(fc.nat()), (partners, numbers) => {
        const shuffled = partners
          .map((one) => ({ one, at: numbers.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        const { points, filters } = columnsOf(partnerWorld({ partners: shuffled }, around));
        const before = columnsOf(partnerWorld({ partners }, around));
        expect({ points, filters }).toEqual({ points: before.points, filters: before.filters });
      }),
    );
  });

  it('have another edition when a key means another partner, and only then', () => {
    const { partners } = madePartners(1200);
    const editionOf = (list: readonly PartnerRecord[]) =>
      partnerWorld({ partners: list }, around).edition();
    const edition = editionOf(partners);
    expect(edition).toMatch(/^\w{8,16}$/);
    const renamed = partners.map((one) => ({ ...one, name: { en: 'Renamed' } }));
    expect(editionOf(renamed)).toBe(edition);
    expect(editionOf(partners.slice(1))).not.toBe(edition);
    const moved = partners.map((one, index) =>
      index === 700 ? { ...one, position: { longitude: -179, latitude: 0 } } : one,
    );
    expect(editionOf(moved)).not.toBe(edition);
  });

  it('name everybody once in blocks', () => {
    const { partners } = madePartners(2 * BLOCK + 1);
    const { block } = columnsOf(partnerWorld({ partners }, around));
    const blocks = [0, 1, 2].map((number) => block(number)!);
    expect(blocks.map(({ first, items }) => [first, items.length])).toEqual([
      [0, BLOCK],
      [BLOCK, BLOCK],
      [2 * BLOCK, 1],
    ]);
    const ids = blocks.flatMap(({ items }) => items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(partners.length);
    expect(block(3)).toBeUndefined();
  });

  it('keep neighbours together: a view of a few degrees needs few blocks of names', () => {
    const { partners } = madePartners(13_000);
    const ordered = partnerWorld({ partners }, around).ordered();
    const next = chance(1);
    const needed = Array.from({ length: 50 }, () => {
      const { position: at } = partners[Math.floor(next() * partners.length)]!;
      const inView = ordered.flatMap(({ record: { position: other } }, key) =>
        Math.abs(other!.longitude - at!.longitude) < 1 &&
        Math.abs(other!.latitude - at!.latitude) < 1
          ? [Math.floor(key / BLOCK)]
          : [],
      );
      return new Set(inView).size;
    });
    const mean = needed.reduce((sum, count) => sum + count, 0) / needed.length;
    expect(mean).toBeLessThan(4);
  });

  it('of 13,000 partners take no more bytes than promised', () => {
    const { points, filters } = columnsOf(partnerWorld(madePartners(13_000), around));
    const bytes = (value: object) => gzipSync(JSON.stringify(value), { level: 9 }).length;
    expect(bytes(points)).toBeLessThanOrEqual(36_000);
    expect(bytes(filters)).toBeLessThanOrEqual(15_000);
  });
});
