import { beforeAll, describe, expect, it } from 'vitest';

import { bareEvent } from '../testing/fixture-event-records.js';
import { openTestApp, type TestApp } from '../testing/test-app.js';

let test: TestApp;
beforeAll(async () => void (test = await openTestApp()));

describe('JSON-LD of an event', () => {
  it('is JSON-LD that any page may read', async () => {
    const response = await test.ask('/v1/events/coast-forum.jsonld');
    expect(response.headers.get('content-type')).toBe('application/ld+json');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.json()).toMatchObject({
      '@context': 'https://schema.org',
      name: 'Coast Forum (made-up example)',
      alternateName: ['海岸フォーラム'],
      startDate: '2026-09-01T09:00:00+09:00',
      subjectOf: [{ '@type': 'CreativeWork', url: 'https://harbour.example/programme' }],
    });
  });

  it('of an undated event is there without dates', async () => {
    const linked = await test.json<object>('/v1/events/coast-call.jsonld');
    expect(linked).toMatchObject({ '@type': 'Event', name: 'Event coast-call' });
    expect(JSON.stringify(linked)).not.toMatch(/startDate|endDate/);
  });

  it('cannot end the element that somebody puts it into', async () => {
    await test.store.write([
      bareEvent('script', [], { name: { en: '</script><script>alert(1)</script>' } }),
    ]);
    const text = await (await test.ask('/v1/events/script.jsonld')).text();
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ name: '</script><script>alert(1)</script>' });
  });

  it('is refused for an event that nobody knows', async () => {
    expect((await test.problem('/v1/events/nothing.jsonld')).type).toMatch(/unknown-event$/);
  });
});
