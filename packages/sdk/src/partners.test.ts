import type { MatchList, Partner, PartnerPoints } from '@climate-embed/schema';
import { expect, expectTypeOf, it } from 'vitest';

import { createClient } from './create-client.js';
import type { PartnerList, RelationshipList } from './lists.js';
import { observedFetch } from './testing/observed-fetch.js';

const person = { id: 'alpha', kind: 'city', name: { en: 'Alpha' } };
const about = { partners: [], sources: [], asOf: '2026-01-01' };
const tie = {
  id: 'tie',
  kind: 'sister-city',
  parties: [{ partnerId: 'alpha', role: 'party' }],
  status: 'in-force',
  sourceIds: [],
};

const ANSWERS: Readonly<Record<string, object>> = {
  '/v1/partners.json': {
    items: [person, { id: 'bad' }],
    total: 2,
    next: 'partners/page/2.json',
    ...about,
  },
  '/v1/partners/page/2.json': { items: [person], total: 2, ...about },
  '/v1/relationships.json': { items: [tie], total: 1, ...about },
  '/v1/relationships/sister-city.json': { items: [tie], total: 1, ...about },
  '/v1/relationships/sister-city/page/2.json': { items: [], total: 1, ...about },
  '/v1/matches.json': { items: [], ...about },
  '/v1/partners/points.json': {
    edition: 'e1',
    total: 1,
    longitudes: [12670],
    latitudes: [3746],
    kindNames: ['city'],
    kinds: '0',
    block: 500,
    sources: [],
    asOf: '2026-01-01',
  },
  '/v1/partners/names/0.json': { edition: 'e1', first: 0, items: [person], asOf: '2026-01-01' },
  '/v1/partners/alpha.json': {
    ...person,
    ...about,
    topics: [],
    sourceIds: [],
    names: [],
    activities: [],
    contributions: [],
    needs: [],
    relationships: [],
    memberships: [],
    declarations: [],
    matches: [],
  },
};

const connected = () => {
  const observed = observedFetch(({ url }) => {
    const answer = ANSWERS[new URL(url).pathname];
    return answer ? Response.json(answer) : new Response('', { status: 404 });
  });
  const { fetch, paths } = observed;
  return { climate: createClient({ baseUrl: 'https://data.example', fetch }), paths };
};

it('lists partners page by page, leaving a bad one out and saying so', async () => {
  const { climate } = connected();
  const page = await climate.partners.list();
  expectTypeOf(page).toEqualTypeOf<PartnerList>();
  expect(page.items.map(({ id }) => id)).toEqual(['alpha']);
  expect(page.issues[0]).toMatchObject({ path: 'items[1].kind', found: 'missing' });
  expect((await climate.partners.next(page))?.items).toEqual([person]);
  expect((await climate.partners.page(2)).next).toBeUndefined();
});

it('lists relationships, all or of one kind', async () => {
  const { climate, paths } = connected();
  expectTypeOf(await climate.relationships.list()).toEqualTypeOf<RelationshipList>();
  await climate.relationships.list({ kind: 'sister-city' });
  await climate.relationships.page(2, { kind: 'sister-city' });
  expect(paths).toEqual([
    '/v1/relationships.json',
    '/v1/relationships/sister-city.json',
    '/v1/relationships/sister-city/page/2.json',
  ]);
});

it('gives a partner, matches, and columns with their names', async () => {
  const { climate } = connected();
  expectTypeOf(await climate.partner('alpha')).toEqualTypeOf<Partner>();
  expectTypeOf(await climate.matches()).toEqualTypeOf<MatchList>();
  const points = await climate.partners.points();
  expectTypeOf(points).toEqualTypeOf<PartnerPoints>();
  const { edition, items } = await climate.partners.names(0);
  expect(edition).toBe(points.edition);
  expect(items).toEqual([person]);
});

it('hands signals on', async () => {
  const { climate, paths } = connected();
  const signal = AbortSignal.abort();
  for (const asked of [
    climate.partner('alpha', { signal }),
    climate.matches({ signal }),
    climate.partners.list({ signal }),
    climate.partners.points({ signal }),
    climate.partners.filters({ signal }),
    climate.relationships.list({ kind: 'mou', signal }),
  ])
    await expect(asked).rejects.toBe(signal.reason);
  expect(paths).toEqual([]);
});
