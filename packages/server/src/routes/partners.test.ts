import { type Partner, type PartnerPage, pathOf, partner as endpoint } from '@climate-embed/schema';
import { beforeEach, describe, expect, it } from 'vitest';

import { createMemoryStore } from '../store/memory/index.js';
import { barePartner, danglingRecords, partnerRecords, tie } from '../testing/fixture-partners.js';
import { fixture, fixtureRecords } from '../testing/fixture-records.js';
import { openTestApp, type TestApp } from '../testing/test-app.js';

let test: TestApp;
beforeEach(async () => {
  test = await openTestApp();
});

const partner = (id: string): Promise<Partner> =>
  test.json<Partner>(pathOf(endpoint.path, { partner: id }));
const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

describe('the list of partners', () => {
  it('has everybody, with a place or without, with the sources of what is said', async () => {
    const page = await test.json<PartnerPage>('/v1/partners.json');
    expect(idsOf(page.items)).toEqual([
      'coast-network',
      'delta-lab',
      'fiji-bay',
      'harbour-city',
      'ministry',
    ]);
    expect(page.total).toBe(5);
    expect(page.next).toBeUndefined();
    expect(idsOf(page.sources)).toEqual(['gazetteer', 'made-up']);
    expect(page.asOf).toBe('2026-11-22');
    expect(page.items[3]).toEqual({
      id: 'harbour-city',
      kind: 'city',
      name: { en: 'City of Harbour', ja: '港市' },
      country: 'JP',
      cityId: 'harbour',
      position: { longitude: 135.2, latitude: 34.7 },
      precision: 'city',
    });
    expect(page.items[1]).toMatchObject({ illustrative: true });
    expect(page.items[0]).not.toHaveProperty('position');
  });

  it('goes on from page to page', async () => {
    await test.store.write(Array.from({ length: 120 }, (_, n) => barePartner(`p-${n}`)));
    const first = await test.json<PartnerPage>('/v1/partners.json');
    expect([first.items.length, first.total, first.next]).toEqual([
      100,
      125,
      'partners/page/2.json',
    ]);
    const second = await test.json<PartnerPage>('/v1/partners/page/2.json');
    expect([second.items.length, second.next]).toEqual([25, undefined]);
    expect((await test.problem('/v1/partners/page/3.json')).detail).toBe(
      'There is no page "3": the list has 2 pages. It begins at /v1/partners.json and goes on by "next".',
    );
  });

  it('is empty where nothing is known, and so is everything beside it', async () => {
    test = await openTestApp({ store: createMemoryStore() });
    const empty = { items: [], total: 0, sources: [], asOf: '1970-01-01' };
    expect(await test.json('/v1/partners.json')).toEqual(empty);
    expect(await test.json('/v1/relationships.json')).toEqual({ ...empty, partners: [] });
    expect(await test.json('/v1/partners/points.json')).toMatchObject({ total: 0, longitudes: [] });
    expect(await test.json('/v1/partners/names/0.json')).toMatchObject({ first: 0, items: [] });
    expect((await test.problem('/v1/relationships/mou.json')).detail).toMatch('none of any kind');
  });
});

describe('a partner', () => {
  it('comes with all that is known of it, and everybody and every source that this names', async () => {
    const harbour = await partner('harbour-city');
    expect(harbour).toMatchObject({
      name: { en: 'City of Harbour' },
      parentId: 'ministry',
      website: 'https://harbour.example/climate',
      topics: ['waste', 'energy'],
    });
    expect(idsOf(harbour.needs)).toEqual(['need-1', 'need-2']);
    expect(idsOf(harbour.contributions)).toEqual(['contribution-1']);
    expect(harbour.activities[0]).toMatchObject({ heading: { en: 'Streets' } });
    expect(harbour.activities[0]).not.toHaveProperty('partnerId');
    expect(idsOf(harbour.relationships)).toEqual(['harbour-city-in-coast-network', 'twins']);
    expect(harbour.declarations).toMatchObject([
      { id: 'coast-zero', partnerIds: ['harbour-city', 'fiji-bay'], count: 40 },
    ]);
    expect(idsOf(harbour.partners)).toEqual([
      'coast-network',
      'delta-lab',
      'fiji-bay',
      'harbour-city',
      'ministry',
    ]);
    expect(idsOf(harbour.sources)).toEqual(['gazetteer', 'made-up', 'register']);
    expect(harbour.asOf).toBe('2026-11-22');
  });

  it('comes with everybody who declared something with it', async () => {
    const together = fixture('declaration', 'together', {
      id: 'together',
      kind: 'other',
      title: { en: 'Declared together' },
      partnerIds: ['apart', 'ministry'],
      sourceIds: ['made-up'],
    });
    await test.store.write([barePartner('apart'), together]);
    expect(idsOf((await partner('apart')).partners)).toEqual(['apart', 'ministry']);
  });

  it('belongs to networks by its relationships, as these are dated', async () => {
    expect((await partner('harbour-city')).memberships).toEqual([
      {
        networkId: 'coast-network',
        relationshipId: 'harbour-city-in-coast-network',
        since: '2019-05',
        status: 'in-force',
      },
    ]);
    expect((await partner('delta-lab')).memberships).toMatchObject([
      { status: 'ended', until: '2024' },
    ]);
    expect((await partner('coast-network')).memberships).toEqual([]);
    expect((await partner('coast-network')).relationships).toHaveLength(2);
  });

  it('has its former names from the oldest on', async () => {
    const { names, sources } = await partner('delta-lab');
    expect(names.map(({ name }) => name['en'])).toEqual(['Delta Desk', 'Delta Office']);
    expect(idsOf(sources)).toContain('register');
  });

  it('counts its lines as people do', async () => {
    const lines = Array.from({ length: 11 }, (_, n) =>
      fixture('profile-line', `ministry/activity-${n + 1}`, {
        partnerId: 'ministry',
        id: `activity-${n + 1}`,
        section: 'activity',
        text: { en: 'x' },
        topics: [],
        sourceId: 'made-up',
      }),
    );
    await test.store.write(lines);
    const { activities } = await partner('ministry');
    expect(idsOf(activities)).toEqual(lines.map((_, n) => `activity-${n + 1}`));
  });

  it('never has an address that is not of the web', async () => {
    expect(await partner('delta-lab')).not.toHaveProperty('website');
    const addresses = [
      'data:text/html,x',
      ' https://space.example',
      '//host.example',
      'https://',
      'HTTPS://host.example/a b',
      `https://host.example/${'x'.repeat(2000)}`,
      'HTTP://host.example',
    ];
    await test.store.write(
      addresses.map((website, n) => {
        const { id, body, ...rest } = barePartner(`w-${n}`);
        return { ...rest, id, body: { ...body, website } };
      }),
    );
    const kept = await Promise.all(
      addresses.map(async (_, n) => (await partner(`w-${n}`)).website),
    );
    expect(kept.filter(Boolean)).toEqual(['HTTP://host.example']);
    const layer = await (await test.ask('/v1/partners.geojson')).text();
    expect(layer).not.toContain('javascript:');
  });

  it('is not spoiled by records that name what is not there', async () => {
    const before = await Promise.all(['harbour-city', 'delta-lab', 'fiji-bay'].map(partner));
    const list = await test.json<PartnerPage>('/v1/partners.json');
    await test.store.write(danglingRecords);
    expect(await Promise.all(['harbour-city', 'delta-lab', 'fiji-bay'].map(partner))).toEqual(
      before,
    );
    expect(await test.json('/v1/partners.json')).toEqual(list);
  });

  it('loses references to what is not there, and a point that is nowhere on earth', async () => {
    const { body, ...rest } = barePartner('lost');
    const position = { longitude: 190, latitude: 0 };
    await test.store.write([
      {
        ...rest,
        body: { ...body, cityId: 'atlantis', parentId: 'lost', position, precision: 'exact' },
      },
    ]);
    const lost = await partner('lost');
    for (const key of ['cityId', 'parentId', 'position', 'precision'])
      expect(lost).not.toHaveProperty(key);
  });

  it('is the same whatever order the records came in', async () => {
    const store = createMemoryStore();
    for (const record of [...fixtureRecords, ...partnerRecords].reverse())
      await store.write([record]);
    const other = await openTestApp({ store });
    for (const path of ['/v1/partners.json', '/v1/partners/harbour-city.json', '/v1/matches.json'])
      expect(await other.json(path)).toEqual(await test.json(path));
  });

  it('that nobody knows is refused with the place of the ids', async () => {
    const found = await test.problem('/v1/partners/atlantis.json');
    expect(found).toMatchObject({ status: 404, title: 'Unknown partner' });
    expect(found.detail).toBe(
      'No partner has the id "atlantis". The ids are listed at /v1/partners.json.',
    );
    expect((await test.problem('/v1/partners/Delta-Lab.json')).detail).toMatch(
      'Did you mean "delta-lab"?',
    );
    expect((await test.problem('/v1/partners/__proto__.json')).status).toBe(404);
  });
});

describe('relationships', () => {
  it('come whole and by kind, with everybody they name', async () => {
    const all = await test.json<Record<string, never[]>>('/v1/relationships.json');
    expect(idsOf(all['items']!)).toEqual([
      'delta-lab-in-coast-network',
      'harbour-city-in-coast-network',
      'twins',
    ]);
    const twins = await test.json<Record<string, never[]>>('/v1/relationships/sister-city.json');
    expect(twins).toMatchObject({ total: 1, asOf: '2026-11-20' });
    expect(idsOf(twins['partners']!)).toEqual(['fiji-bay', 'harbour-city']);
    // Their places are shown too, and the gazetteer asks for its wording wherever they are.
    expect(idsOf(twins['sources']!)).toEqual(['gazetteer', 'made-up']);
  });

  it('of a kind that is not there are refused with those that are', async () => {
    expect((await test.problem('/v1/relationships/marriage.json')).detail).toBe(
      'No relationship of the kind "marriage" is known; there are: membership, sister-city. ' +
        'All are listed at /v1/relationships.json.',
    );
    expect((await test.problem('/v1/relationships/marriage/page/2.json')).status).toBe(404);
    expect((await test.problem('/v1/relationships/sister-city/page/2.json')).detail).toMatch(
      'It begins at /v1/relationships/sister-city.json',
    );
  });

  it('go on after five hundred', async () => {
    await test.store.write(
      Array.from({ length: 600 }, (_, n) =>
        tie(`mou-${n}`, 'mou', [
          ['harbour-city', 'party'],
          ['delta-lab', 'party'],
        ]),
      ),
    );
    const first = await test.json<PartnerPage>('/v1/relationships/mou.json');
    expect([first.items.length, first.total, first.next]).toEqual([500, 600, 'mou/page/2.json']);
    const second = await test.json<PartnerPage>('/v1/relationships/mou/page/2.json');
    expect(second.items).toHaveLength(100);
    // How new a list is does not depend on the page: the newest source stands on the first.
    await test.store.write([
      tie(
        'a-newer',
        'mou',
        [
          ['harbour-city', 'party'],
          ['delta-lab', 'party'],
        ],
        { sourceIds: ['gazetteer'] },
      ),
    ]);
    const dates = ['mou.json', 'mou/page/2.json'].map((path) =>
      test.json<PartnerPage>(`/v1/relationships/${path}`),
    );
    expect((await Promise.all(dates)).map(({ asOf }) => asOf)).toEqual([
      '2026-11-22',
      '2026-11-22',
    ]);
  });
});
