import { check, type CityPage, endpoints } from '@climate-embed/schema';
import { beforeEach, describe, expect, it } from 'vitest';

import { createMemoryStore } from '../store/memory/index.js';
import { bareEvent } from '../testing/fixture-event-records.js';
import { barePartner, member } from '../testing/fixture-partners.js';
import { bareCity, reduction, total } from '../testing/fixture-records.js';
import { addresses, openTestApp, type TestApp } from '../testing/test-app.js';

let test: TestApp;
beforeEach(async () => {
  test = await openTestApp();
});

describe('every endpoint of the table', () => {
  beforeEach(async () => {
    await test.store.write(
      Array.from({ length: 120 }, (_, n) => bareCity(`jp-${String(n).padStart(3, '0')}`, 'JP')),
    );
    const ids = Array.from({ length: 600 }, (_, n) => `member-${n}`);
    await test.store.write(ids.flatMap((id) => [barePartner(id), member(id)]));
    const held = { cityId: 'harbour', parties: [{ partnerId: 'harbour-city', role: 'organiser' }] };
    await test.store.write(
      Array.from({ length: 120 }, (_, n) => bareEvent(`event-${n}`, ['2027-01-01'], held)),
    );
  });

  it.each(Object.keys(endpoints) as (keyof typeof endpoints)[])('%s', async (name) => {
    const response = await test.ask(addresses[name]);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch('application/json');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toMatch(/^public, max-age=/);
    const tag = response.headers.get('etag')!;
    expect(tag).toMatch(/^"[\w-]+"$/);
    expect(check(endpoints[name].response as never, await response.json())).toEqual([]);

    const again = await test.ask(addresses[name], { headers: { 'if-none-match': tag } });
    expect(again.status).toBe(304);
    expect(again.headers.get('etag')).toBe(tag);
    expect(await again.text()).toBe('');

    const head = await test.ask(addresses[name], { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(head.headers.get('etag')).toBe(tag);
    expect(await head.text()).toBe('');
  });

  it('finds a list whole by following next from page to page', async () => {
    const ids: string[] = [];
    let url: URL | undefined = new URL('http://localhost/v1/cities.json');
    while (url) {
      const page: CityPage = await test.json(url.pathname);
      expect(page.total).toBe(123);
      ids.push(...page.items.map(({ id }) => id));
      url = page.next === undefined ? undefined : new URL(page.next, url);
    }
    expect(ids).toHaveLength(123);
    expect(new Set(ids).size).toBe(123);
    expect(ids).toEqual([...ids].sort());
  });

  it('finds a country whole in the same way', async () => {
    const first: CityPage = await test.json('/v1/countries/JP/cities.json');
    expect(first.next).toBe('cities/page/2.json');
    const second: CityPage = await test.json('/v1/countries/JP/cities/page/2.json');
    expect(second.next).toBeUndefined();
    expect([first.items.length, second.items.length]).toEqual([100, 22]);
    expect([...first.items, ...second.items].every(({ country }) => country === 'JP')).toBe(true);
  });
});

describe('tags', () => {
  it('change with the data they stand for and not with other data', async () => {
    const tagOf = async (path: string) => (await test.ask(path)).headers.get('etag');
    const before = await Promise.all([addresses.city, addresses.progress].map(tagOf));
    await test.store.write([total('riverside', 2024, 450)]);
    expect(await Promise.all([addresses.city, addresses.progress].map(tagOf))).toEqual(before);
    await test.store.write([total('harbour', 2025, 650)]);
    const after = await Promise.all([addresses.city, addresses.progress].map(tagOf));
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
  });

  it('are recognised in a list and when marked weak, and not when others', async () => {
    const tag = (await test.ask(addresses.city)).headers.get('etag')!;
    const status = async (value: string) =>
      (await test.ask(addresses.city, { headers: { 'if-none-match': value } })).status;
    expect(await status(`"x", W/${tag}`)).toBe(304);
    expect(await status('*')).toBe(304);
    expect(await status('"x"')).toBe(200);
  });
});

describe('lookup', () => {
  it('hands out the same answer again without building it', () => {
    const first = test.app.lookup('GET', addresses.progress);
    expect(first?.body?.length).toBeGreaterThan(100);
    expect(test.app.lookup('GET', addresses.progress)).toBe(first);
  });

  it('finds nothing where fetch has something to explain', () => {
    expect(test.app.lookup('GET', '/v1/cities/atlantis.json')).toBeUndefined();
    expect(test.app.lookup('POST', addresses.city)).toBeUndefined();
  });

  it('shows a change at once', async () => {
    test.app.lookup('GET', addresses.progress);
    await test.store.write([reduction('harbour', 2028, 20)]);
    const { body } = test.app.lookup('GET', addresses.progress)!;
    expect(JSON.parse(new TextDecoder().decode(body)).target.id).toBe('harbour-2028');
  });

  it('finds one answer under every spelling of an address', () => {
    const plain = test.app.lookup('GET', '/v1/cities/harbour.json');
    expect(test.app.lookup('GET', '/v1/cities/h%61rbour.json')).toBe(plain);
  });
});

describe('a preflight request', () => {
  it('is answered for pages of any origin', async () => {
    const response = await test.ask(addresses.city, { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD');
    expect(response.headers.get('access-control-allow-headers')).toBe('*');
  });
});

describe('an empty store', () => {
  it('has an empty list with one page', async () => {
    test = await openTestApp({ store: createMemoryStore() });
    const response = await test.ask('/v1/cities.json');
    expect(await response.json()).toEqual({ items: [], total: 0, asOf: '1970-01-01' });
  });
});
