import type { EventPage } from '@climate-embed/schema';
import { beforeEach, describe, expect, it } from 'vitest';

import { createMemoryStore } from '../store/memory/index.js';
import { bareEvent } from '../testing/fixture-event-records.js';
import { openTestApp, type TestApp } from '../testing/test-app.js';

let test: TestApp;
beforeEach(async () => {
  test = await openTestApp();
});

const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

describe('the list of events', () => {
  it('begins with the first day, whether past or to come; what has no day stands where it may have been', async () => {
    const page = await test.json<EventPage>('/v1/events.json');
    expect(idsOf(page.items)).toEqual([
      'coast-call',
      'change-day',
      'coast-forum',
      'change-night',
      'days-only',
    ]);
    expect(page).toMatchObject({ total: 5, asOf: '2026-11-20' });
    expect(page).not.toHaveProperty('next');
    expect(idsOf(page.sources)).toEqual(['made-up', 'register']);
    expect(page.items[2]).toEqual({
      id: 'coast-forum',
      kind: 'forum',
      name: { en: 'Coast Forum', ja: '海岸フォーラム' },
      status: 'confirmed',
      mode: 'hybrid',
      timeZone: 'Asia/Tokyo',
      days: ['2026-09-01', '2026-09-02'],
      start: '2026-09-01T09:00:00+09:00',
      end: '2026-09-02T10:00:00+09:00',
      venue: { en: 'Harbour Hall' },
      place: { en: 'Harbour' },
      cityId: 'harbour',
      country: 'JP',
      parties: [
        { partnerId: 'harbour-city', name: { en: 'Harbour' }, role: 'organiser' },
        { partnerId: 'coast-network', name: { en: 'Partner coast-network' }, role: 'co-host' },
        { name: { en: 'The Lighthouse Trust' }, role: 'supporter' },
      ],
      languages: ['ja', 'en'],
      illustrative: true,
    });
  });

  it('puts those last about whose time nothing is known', async () => {
    await test.store.write([
      bareEvent('a-some-day', []),
      bareEvent('until', [], { between: { until: '1999' } }),
    ]);
    const { items } = await test.json<EventPage>('/v1/events.json');
    expect(items[0]).toMatchObject({ id: 'until', days: [] });
    expect(items.at(-1)).toMatchObject({ id: 'a-some-day' });
  });

  it('goes on from page to page, of all, of a partner and in a city', async () => {
    const parties = [{ partnerId: 'harbour-city', role: 'organiser' }];
    await test.store.write(
      Array.from({ length: 120 }, (_, n) =>
        bareEvent(`later-${n}`, ['2027-01-01'], { cityId: 'harbour', parties }),
      ),
    );
    for (const [path, next, total] of [
      ['/v1/events.json', 'events/page/2.json', 125],
      ['/v1/events/of/harbour-city.json', 'harbour-city/page/2.json', 121],
      ['/v1/events/in/harbour.json', 'harbour/page/2.json', 122],
    ] as const) {
      const first = await test.json<EventPage>(path);
      expect([first.items.length, first.total, first.next]).toEqual([100, total, next]);
      const address = new URL(next, `http://localhost${path}`).pathname;
      const second = await test.json<EventPage>(address);
      expect([second.items.length, second.next]).toEqual([total - 100, undefined]);
      expect(new Set(idsOf([...first.items, ...second.items])).size).toBe(total);
      const beyond = address.replace('2.json', '3.json');
      expect((await test.problem(beyond)).detail).toMatch(`It begins at ${path}`);
    }
  });

  it('of a partner has those in whose parties it is named, in a city those that it holds', async () => {
    expect(idsOf((await test.json<EventPage>('/v1/events/of/coast-network.json')).items)).toEqual([
      'coast-call',
      'coast-forum',
    ]);
    const here = await test.json<EventPage>('/v1/events/in/harbour.json');
    expect(idsOf(here.items)).toEqual(['coast-forum', 'days-only']);
  });

  it('is empty where nothing is known of somebody who is, and a problem where nobody knows them', async () => {
    const empty = { items: [], total: 0, sources: [], asOf: '1970-01-01' };
    expect(await test.json('/v1/events/of/fiji-bay.json')).toEqual(empty);
    expect(await test.json('/v1/events/in/riverside.json')).toEqual(empty);
    expect((await test.problem('/v1/events/of/nobody.json')).detail).toMatch('/v1/partners.json');
    expect((await test.problem('/v1/events/in/nowhere.json')).detail).toMatch('/v1/cities.json');
    test = await openTestApp({ store: createMemoryStore() });
    expect(await test.json('/v1/events.json')).toEqual(empty);
  });
});
