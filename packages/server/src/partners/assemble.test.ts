import type { Declaration, PartnerRecord, Relationship, Source } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';

import type { PartnerNameRecord } from '../app/records.js';
import { admitPartner } from './admit-partner.js';
import { assemblePartners } from './assemble.js';
import { wordingOf } from './cited.js';
import { filtersOf, pointsOf } from './columns.js';
import { partnerWorld } from './partner-world.js';

const record = (id: string, rest: Partial<PartnerRecord> = {}): PartnerRecord => ({
  id,
  kind: 'city',
  name: { en: id },
  topics: [],
  sourceIds: ['made-up'],
  ...rest,
});

const named = (en: string, rest: Partial<PartnerNameRecord> = {}): PartnerNameRecord => ({
  partnerId: 'a',
  name: { en },
  sourceId: 'made-up',
  ...rest,
});

const declared = (id: string, date?: string): Declaration => ({
  id,
  kind: 'other',
  title: { en: id },
  partnerIds: ['a', 'a'],
  sourceIds: ['made-up'],
  ...(date !== undefined && { date }),
});

const membership = (id: string, status: Relationship['status']): Relationship => ({
  id,
  kind: 'membership',
  parties: [
    { partnerId: 'a', role: 'member' },
    { partnerId: `network-${id}`, role: 'network' },
  ],
  status,
  sourceIds: ['made-up'],
});

const source = (id: string, attribution?: string): Source => ({
  id,
  title: { en: id },
  publisher: { en: 'The test' },
  licence: 'CC0-1.0',
  retrievedOn: '2026-11-20',
  ...(attribution !== undefined && { attribution }),
});

const around = { isSource: (id: string) => id === 'made-up', isCity: () => false };
const nobody = { isPartner: () => false, isCity: () => false };

describe('partners put together', () => {
  it('have names and declarations in the order of time, those without a date last', () => {
    const { partners } = assemblePartners(
      {
        partners: [record('a')],
        names: [
          named('Undated'),
          named('Last', { from: '2001', until: '2018' }),
          named('Zero', { until: '2001' }),
          named('Unsourced', { sourceId: 'lost' }),
          named('Begun earlier', { from: '1990', until: '2018' }),
        ],
        declarations: [declared('b', '2021'), declared('c'), declared('d', '2020-06')],
      },
      around,
    );
    const { declarations, names } = partners.get('a')!;
    expect(names.map(({ name }) => name['en'])).toEqual([
      'Zero',
      'Begun earlier',
      'Last',
      'Undated',
    ]);
    expect(declarations.map(({ id, partnerIds }) => [id, partnerIds])).toEqual([
      ['d', ['a']],
      ['b', ['a']],
      ['c', ['a']],
    ]);
  });

  it('list a tie once, also where a store names a party of it twice', () => {
    const parties = ['a', 'a', 'b'].map((partnerId) => ({ partnerId, role: 'party' }));
    const twice = { ...membership('m', 'in-force'), kind: 'mou' as const, parties };
    const { partners } = assemblePartners(
      { partners: [record('a'), record('b')], relationships: [twice] },
      around,
    );
    expect(partners.get('a')!.relationships).toHaveLength(1);
  });
});

describe('a record on its way into answers', () => {
  it('has no place beyond the poles, and promises nothing of a place that does not say what it is', () => {
    const at = (latitude: number) =>
      admitPartner(
        record('a', { position: { longitude: 0, latitude }, precision: 'exact' }),
        nobody,
      );
    expect(at(90.1)).not.toHaveProperty('position');
    expect(at(90.1)).not.toHaveProperty('precision');
    expect(at(Number.NaN)).not.toHaveProperty('position');
    expect(at(-90)).toMatchObject({ position: { latitude: -90 }, precision: 'exact' });
    const vague = record('a', { position: { longitude: 0, latitude: 0 } });
    expect(admitPartner(vague, nobody).precision).toBe('region');
  });
});

describe('columns of partners', () => {
  const world = partnerWorld(
    {
      partners: [
        record('a'),
        record('b'),
        record('c', { kind: 'association' }),
        ...['ended', 'planned', 'uncertain', 'in-force'].map((status) =>
          record(`network-${status}`, { kind: 'network' }),
        ),
      ],
      relationships: (['ended', 'planned', 'uncertain', 'in-force'] as const).map((status) =>
        membership(status, status),
      ),
    },
    { sources: new Map([['made-up', source('made-up')]]), isCity: () => false },
  );
  const setting = { edition: world.edition(), asOf: world.asOf() };

  it('count nobody to a network that he has left or only means to join', () => {
    const { networkNames } = filtersOf(world.ordered(), {
      ...setting,
      nameOf: (id) => ({ en: id }),
    });
    expect(networkNames.map(({ id }) => id)).toEqual(['network-in-force', 'network-uncertain']);
  });

  it('name what is frequent first: those positions take the fewest bytes', () => {
    const { kindNames } = pointsOf(world.ordered(), { ...setting, sources: [] });
    expect(kindNames).toEqual(['network', 'city', 'association']);
  });
});

it('the wording that must stand beside names is that of sources that ask for one', () => {
  const sources = new Map([
    ['asks', source('asks', 'By the surveyors')],
    ['silent', source('silent')],
  ]);
  const { partners } = assemblePartners(
    { partners: [record('a', { sourceIds: ['silent', 'asks'] })] },
    { isSource: () => true, isCity: () => false },
  );
  expect(wordingOf(partners.values(), sources)).toEqual(['asks']);
});
