import {
  check,
  type City,
  type CityPage,
  endpoints,
  pathOf,
  type Problem,
  problemShape,
  type Progress,
  type ProgressBatch,
} from '@climate-embed/schema';
import { beforeEach, describe, expect, it } from 'vitest';

import { createMemoryStore } from '../store/memory/index.js';
import type { Store } from '../store/store.js';
import { bareCity, fixtureRecords, reduction, total } from '../testing/fixture-records.js';
import { type App, createApp } from './app.js';

const DAY = 86_400_000;
const JULY_2026 = Date.UTC(2026, 6, 1, 12);

let store: Store;
let app: App;
let today: number;

beforeEach(async () => {
  today = JULY_2026;
  store = createMemoryStore();
  await store.write(fixtureRecords);
  app = createApp({ store, now: () => today });
});

const ask = (path: string, init?: RequestInit): Promise<Response> =>
  app.fetch(new Request(`http://localhost${path}`, init));
const json = async <T>(path: string): Promise<T> => (await ask(path)).json() as Promise<T>;

async function problem(path: string, init?: RequestInit): Promise<Problem> {
  const response = await ask(path, init);
  expect(response.headers.get('content-type')).toMatch('application/problem+json');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  const body = (await response.json()) as Problem;
  expect(check(problemShape, body)).toEqual([]);
  expect(body.status).toBe(response.status);
  return body;
}

const KEYS = 'harbour,harbour:harbour-2050';
const addresses = {
  cities: endpoints.cities.path,
  citiesPage: pathOf(endpoints.citiesPage.path, { page: '2' }),
  countryCities: pathOf(endpoints.countryCities.path, { country: 'JP' }),
  countryCitiesPage: pathOf(endpoints.countryCitiesPage.path, { country: 'JP', page: '2' }),
  city: pathOf(endpoints.city.path, { id: 'harbour' }),
  progress: pathOf(endpoints.progress.path, { id: 'harbour' }),
  targetProgress: pathOf(endpoints.targetProgress.path, { id: 'harbour', target: 'harbour-2050' }),
  progressBatch: pathOf(endpoints.progressBatch.path, { keys: KEYS }),
};

describe('every endpoint of the table', () => {
  beforeEach(async () => {
    await store.write(
      Array.from({ length: 120 }, (_, n) => bareCity(`jp-${String(n).padStart(3, '0')}`, 'JP')),
    );
  });

  it.each(Object.keys(endpoints) as (keyof typeof endpoints)[])('%s', async (name) => {
    const response = await ask(addresses[name]);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch('application/json');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toMatch(/^public, max-age=/);
    const tag = response.headers.get('etag')!;
    expect(tag).toMatch(/^"[\w-]+"$/);
    expect(check(endpoints[name].response as never, await response.json())).toEqual([]);

    const again = await ask(addresses[name], { headers: { 'if-none-match': tag } });
    expect(again.status).toBe(304);
    expect(again.headers.get('etag')).toBe(tag);
    expect(await again.text()).toBe('');

    const head = await ask(addresses[name], { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(head.headers.get('etag')).toBe(tag);
    expect(await head.text()).toBe('');
  });

  it('finds a list whole by following next from page to page', async () => {
    const ids: string[] = [];
    let url: URL | undefined = new URL('http://localhost/v1/cities.json');
    while (url) {
      const page: CityPage = await json(url.pathname);
      expect(page.total).toBe(123);
      ids.push(...page.items.map(({ id }) => id));
      url = page.next === undefined ? undefined : new URL(page.next, url);
    }
    expect(ids).toHaveLength(123);
    expect(new Set(ids).size).toBe(123);
    expect(ids).toEqual([...ids].sort());
  });

  it('finds a country whole in the same way', async () => {
    const first: CityPage = await json('/v1/countries/JP/cities.json');
    expect(first.next).toBe('cities/page/2.json');
    const second: CityPage = await json('/v1/countries/JP/cities/page/2.json');
    expect(second.next).toBeUndefined();
    expect([first.items.length, second.items.length]).toEqual([100, 22]);
    expect([...first.items, ...second.items].every(({ country }) => country === 'JP')).toBe(true);
  });
});

describe('a city', () => {
  it('has its facts in the order of years and exactly the sources they cite', async () => {
    const city = await json<City>('/v1/cities/harbour.json');
    expect(city.targets.map(({ id }) => id)).toEqual(['harbour-2030', 'harbour-2050']);
    expect(city.inventories.map(({ id }) => id)).toEqual(['harbour-2015', 'harbour-2024']);
    expect(city.population).toEqual([{ year: 2024, value: 350, sourceId: 'made-up' }]);
    expect(city.sources.map(({ id }) => id)).toEqual(['made-up']);
    expect(city.asOf).toBe('2026-11-20');
  });

  it('is summed up in the list', async () => {
    const { items, asOf } = await json<CityPage>('/v1/cities.json');
    expect(items[0]).toEqual({
      id: 'harbour',
      name: { en: 'Harbour', ja: '港市' },
      country: 'JP',
      position: { longitude: 135.2, latitude: 34.7 },
      targets: 2,
      inventories: 2,
    });
    expect(asOf).toBe('2026-11-20');
  });
});

describe('progress', () => {
  it('is measured against the target that the rules choose', async () => {
    const progress = await json<Progress>(addresses.progress);
    expect(progress.target?.id).toBe('harbour-2030');
    expect(progress.changePercent).toBe(-30);
    expect(progress.verdict).toBe('on-track');
    expect(progress.perPerson).toBe(2);
  });

  it('is measured against the target that the address names', async () => {
    expect((await json<Progress>(addresses.targetProgress)).target?.id).toBe('harbour-2050');
  });

  it('is said to be not assessable where there is no target', async () => {
    const progress = await json<Progress>('/v1/cities/riverside/progress.json');
    expect(progress).toMatchObject({ verdict: 'not-assessable', reason: 'no-target' });
  });

  it('says where to report an error only where the operator does', async () => {
    expect(await json(addresses.progress)).not.toHaveProperty('report');
    app = createApp({ store, now: () => today, report: 'mailto:data@example.org' });
    expect(await json(addresses.progress)).toMatchObject({ report: 'mailto:data@example.org' });
  });

  it('turns to the next target on the day after a target year has ended', async () => {
    today = Date.UTC(2030, 11, 31, 23, 59);
    expect((await json<Progress>(addresses.progress)).target?.id).toBe('harbour-2030');
    today += DAY;
    expect((await json<Progress>(addresses.progress)).target?.id).toBe('harbour-2050');
  });
});

describe('a batch', () => {
  it('holds exactly the bytes of the single answers', async () => {
    const single = await (await ask(addresses.progress)).text();
    const other = await (await ask(addresses.targetProgress)).text();
    expect(await (await ask(addresses.progressBatch)).text()).toBe(
      `{"items":[{"key":"harbour","progress":${single}},{"key":"harbour:harbour-2050","progress":${other}}]}`,
    );
  });

  it('answers each key for itself', async () => {
    const { items } = await json<ProgressBatch>('/v1/progress/atlantis,harbour,harbour:x.json');
    expect(items.map(({ key, status }) => [key, status])).toEqual([
      ['atlantis', 404],
      ['harbour', undefined],
      ['harbour:x', 404],
    ]);
    expect(items[0]!.detail).toMatch('/v1/cities.json');
    expect(items[1]!.progress?.city.id).toBe('harbour');
    expect(items[2]!.detail).toMatch('harbour-2030');
  });

  it('sorts keys and answers each once', async () => {
    const { items } = await json<ProgressBatch>('/v1/progress/riverside,harbour,riverside.json');
    expect(items.map(({ key }) => key)).toEqual(['harbour', 'riverside']);
  });

  it('changes its tag with the data of any of its cities', async () => {
    const before = (await ask(addresses.progressBatch)).headers.get('etag');
    await store.write([total('harbour', 2025, 650)]);
    expect((await ask(addresses.progressBatch)).headers.get('etag')).not.toBe(before);
  });

  it.each([
    ['an empty key', 'harbour,,riverside', '""'],
    ['two targets in a key', 'a:b:c', 'a:b:c'],
    ['a missing target', 'harbour:', 'harbour:'],
    ['101 keys', Array.from({ length: 101 }, (_, n) => `c${n}`).join(), '101 keys'],
  ])('refuses %s', async (_, keys, named) => {
    const { status, detail } = await problem(`/v1/progress/${keys}.json`);
    expect(status).toBe(400);
    expect(detail).toContain(named);
  });

  it('takes 100 keys', async () => {
    const keys = Array.from({ length: 100 }, (_, n) => `c${n}`).join();
    expect((await json<ProgressBatch>(`/v1/progress/${keys}.json`)).items).toHaveLength(100);
  });

  it('is not there where the API plays a folder of files', async () => {
    app = createApp({ store, live: false });
    expect((await problem(addresses.progressBatch)).status).toBe(404);
    expect((await ask(addresses.progress)).status).toBe(200);
  });
});

describe('tags', () => {
  it('change with the data they stand for and not with other data', async () => {
    const tagOf = async (path: string) => (await ask(path)).headers.get('etag');
    const before = await Promise.all([addresses.city, addresses.progress].map(tagOf));
    await store.write([total('riverside', 2024, 450)]);
    expect(await Promise.all([addresses.city, addresses.progress].map(tagOf))).toEqual(before);
    await store.write([total('harbour', 2025, 650)]);
    const after = await Promise.all([addresses.city, addresses.progress].map(tagOf));
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
  });

  it('are recognised in a list and when marked weak, and not when others', async () => {
    const tag = (await ask(addresses.city)).headers.get('etag')!;
    const status = async (value: string) =>
      (await ask(addresses.city, { headers: { 'if-none-match': value } })).status;
    expect(await status(`"x", W/${tag}`)).toBe(304);
    expect(await status('*')).toBe(304);
    expect(await status('"x"')).toBe(200);
  });
});

describe('lookup', () => {
  it('hands out the same answer again without building it', () => {
    const first = app.lookup('GET', addresses.progress);
    expect(first?.body?.length).toBeGreaterThan(100);
    expect(app.lookup('GET', addresses.progress)).toBe(first);
  });

  it('finds nothing where fetch has something to explain', () => {
    expect(app.lookup('GET', '/v1/cities/atlantis.json')).toBeUndefined();
    expect(app.lookup('POST', addresses.city)).toBeUndefined();
  });

  it('shows a change at once', async () => {
    app.lookup('GET', addresses.progress);
    await store.write([reduction('harbour', 2028, 20)]);
    const { body } = app.lookup('GET', addresses.progress)!;
    expect(JSON.parse(new TextDecoder().decode(body)).target.id).toBe('harbour-2028');
  });

  it('finds one answer under every spelling of an address', () => {
    const plain = app.lookup('GET', '/v1/cities/harbour.json');
    expect(app.lookup('GET', '/v1/cities/h%61rbour.json')).toBe(plain);
  });
});

describe('problems', () => {
  it('tell how to list cities when a city is not known', async () => {
    const found = await problem('/v1/cities/atlantis.json');
    expect(found).toMatchObject({ status: 404, instance: '/v1/cities/atlantis.json' });
    expect(found.detail).toBe(
      'No city has the id "atlantis". The ids are listed at /v1/cities.json.',
    );
    expect((await problem('/v1/cities/atlantis/progress.json')).detail).toBe(found.detail);
  });

  it('guess at a city that was spelled in another case', async () => {
    expect((await problem('/v1/cities/%20HARBOUR%20.json')).detail).toMatch(
      'Did you mean "harbour"?',
    );
  });

  it('name the targets when a target is not known', async () => {
    const { status, detail } = await problem('/v1/cities/harbour/progress/x.json');
    expect(status).toBe(404);
    expect(detail).toMatch('harbour-2030, harbour-2050');
    expect((await problem('/v1/cities/riverside/progress/x.json')).detail).toMatch('It has none.');
  });

  it('name the countries when a country is not known', async () => {
    const { detail } = await problem('/v1/countries/jp/cities.json');
    expect(detail).toMatch('JP, KR');
  });

  it.each(['0', '1', '2', '-1', '02', '1e3', 'x', '99999999999999'])(
    'tell where a list begins when page %s is asked for',
    async (page) => {
      const { status, detail } = await problem(`/v1/cities/page/${page}.json`);
      expect(status).toBe(404);
      expect(detail).toMatch('has 1 page. It begins at /v1/cities.json');
    },
  );

  it.each([
    '/',
    '/v1',
    '/v1/',
    '/v1/cities',
    '/v1/cities/',
    '/v2/cities.json',
    '//x/y',
    '/v1/cities/.json',
  ])('tell where to begin at %s', async (path) => {
    expect(await problem(path)).toMatchObject({ status: 404, title: 'Nothing at this address' });
  });

  it('tell when an address is not valid percent-encoding', async () => {
    expect((await problem('/v1/cities/%E0%A4.json')).status).toBe(400);
  });

  it.each([
    '/v1/cities/..%2F..%2Fetc%2Fpasswd.json',
    '/v1/cities/__proto__.json',
    '/v1/cities/%00.json',
    '/v1/countries/constructor/cities.json',
  ])('are all that %s gets', async (path) => {
    expect((await problem(path)).status).toBe(404);
  });

  it('do not repeat a long address in full', async () => {
    const { detail } = await problem(`/v1/cities/${'x'.repeat(2000)}.json`);
    expect(detail!.length).toBeLessThan(300);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    'say which methods there are to %s',
    async (method) => {
      const response = await ask(addresses.city, { method });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
      expect((await problem(addresses.city, { method })).detail).toMatch(method);
      expect((await problem('/nowhere', { method })).status).toBe(404);
    },
  );

  it('carry the id of the request, and none that is no id', async () => {
    const given = (id: string) => problem('/nowhere', { headers: { 'x-request-id': id } });
    expect((await given('abc-123')).requestId).toBe('abc-123');
    expect(await given('<b>')).not.toHaveProperty('requestId');
  });

  it('hide the particulars of a failure from the reader and tell the operator', async () => {
    const failures: unknown[] = [];
    const failing = {
      ...store,
      change: () => 99,
      records: () => {
        throw new Error('secret path');
      },
    };
    app = createApp({ store: failing, onError: (error) => failures.push(error) });
    const found = await problem(addresses.city);
    expect(found.status).toBe(500);
    expect(JSON.stringify(found)).not.toMatch('secret');
    expect(failures).toHaveLength(1);
  });
});

describe('a preflight request', () => {
  it('is answered for pages of any origin', async () => {
    const response = await ask(addresses.city, { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD');
    expect(response.headers.get('access-control-allow-headers')).toBe('*');
  });
});

describe('an empty store', () => {
  it('has an empty list with one page', async () => {
    app = createApp({ store: createMemoryStore() });
    const response = await ask('/v1/cities.json');
    expect(await response.json()).toEqual({ items: [], total: 0, asOf: '1970-01-01' });
  });
});
