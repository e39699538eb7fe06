import type { Event } from '@climate-embed/schema';
import { expect, expectTypeOf, it } from 'vitest';

import { createClient } from './create-client.js';
import type { EventFilter, EventList } from './lists.js';
import { observedFetch } from './testing/observed-fetch.js';

const summary = {
  id: 'forum',
  kind: 'forum',
  name: { en: 'Forum' },
  status: 'confirmed',
  days: ['2026-05-01'],
  parties: [],
  languages: ['en'],
};
const about = { sources: [], asOf: '2026-01-01' };
const programme = {
  related: [],
  attachments: [],
  tracks: [],
  sessions: [
    { id: 'opening', kind: 'opening', start: '2026-05-01T09:00:00+09:00', items: [] },
    { id: 'undated', kind: 'session', items: [] },
  ],
  issues: [{ code: 'missing-time', sessionId: 'undated' }],
  sequence: 0,
  modified: '2026-01-01T00:00:00Z',
  sourceIds: [],
  partners: [],
};

const page = { items: [summary, { id: 'bad' }], total: 2, ...about };
const ANSWERS: Readonly<Record<string, object>> = {
  '/v1/events.json': { ...page, next: 'events/page/2.json' },
  '/v1/events/page/2.json': page,
  '/v1/events/of/icec.json': page,
  '/v1/events/in/incheon/page/2.json': page,
  '/v1/events/forum.json': { ...summary, ...about, ...programme },
};

const connected = () => {
  const { fetch, paths } = observedFetch(({ url }) => {
    const answer = ANSWERS[new URL(url).pathname];
    return answer ? Response.json(answer) : new Response('', { status: 404 });
  });
  return { climate: createClient({ baseUrl: 'https://data.example', fetch }), paths };
};

it('lists events page by page, leaving a bad one out and saying so', async () => {
  const { climate } = connected();
  const first = await climate.events.list();
  expectTypeOf(first).toEqualTypeOf<EventList>();
  expect(first.items.map(({ id }) => id)).toEqual(['forum']);
  expect(first.issues[0]).toMatchObject({ path: 'items[1].kind', found: 'missing' });
  expect((await climate.events.next(first))?.items).toHaveLength(1);
});

it('lists those of a partner, and those in a city', async () => {
  const { climate, paths } = connected();
  await climate.events.list({ partner: 'icec' });
  await climate.events.page(2, { city: 'incheon' });
  expect(paths).toEqual(['/v1/events/of/icec.json', '/v1/events/in/incheon/page/2.json']);
});

it('takes no filter of which a part would be dropped', () => {
  expectTypeOf({ city: 'incheon' }).toExtend<EventFilter>();
  expectTypeOf({ city: 'incheon', partner: 'icec' }).not.toExtend<EventFilter>();
});

it('reads a programme as it is, a session without a time included', async () => {
  const event = await connected().climate.event('forum');
  expectTypeOf(event).toEqualTypeOf<Event>();
  expect(event.sessions[1]).toEqual({ id: 'undated', kind: 'session', items: [] });
  expectTypeOf(event.sessions[0]!.start).toEqualTypeOf<string | undefined>();
});
