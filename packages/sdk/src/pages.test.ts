import type { Issue } from '@climate-embed/schema';
import { describe, expect, expectTypeOf, it } from 'vitest';

import { createClient } from './create-client.js';
import type { RequestSummary } from './errors/climate-error.js';
import type { CityList } from './lists.js';
import { observedFetch } from './testing/observed-fetch.js';
import { samplePage, sampleSummary } from './testing/sample.js';

/** A client of a host that has these answers, by path. */
function listing(pages: Readonly<Record<string, unknown>>, base = 'https://data.example') {
  const reported: { issue: Issue; request: RequestSummary }[] = [];
  const observed = observedFetch(({ url }) => {
    const { pathname } = new URL(url);
    return pathname in pages ? Response.json(pages[pathname]) : new Response('', { status: 404 });
  });
  const client = createClient({
    baseUrl: base,
    fetch: observed.fetch,
    onIssue: (issue, request) => reported.push({ issue, request }),
  });
  return { client, reported, ...observed };
}

const ids = ({ items }: CityList): string[] => items.map(({ id }) => id);

describe('cities.list', () => {
  it('gives the first page of all cities', async () => {
    const { client } = listing({ '/v1/cities.json': samplePage(['alpha', 'beta']) });
    const page = await client.cities.list();
    expectTypeOf(page).toEqualTypeOf<CityList>();
    expect(page).toEqual({
      ...samplePage(['alpha', 'beta']),
      url: 'https://data.example/v1/cities.json',
      issues: [],
    });
  });

  it('gives those of a country, however its code is written', async () => {
    const { client } = listing({ '/v1/countries/JP/cities.json': samplePage(['kobe']) });
    expect(ids(await client.cities.list({ country: 'jp' }))).toEqual(['kobe']);
  });

  it('takes a signal beside the filter', async () => {
    const { client, paths } = listing({});
    const signal = AbortSignal.abort();
    await expect(client.cities.list({ country: 'JP', signal })).rejects.toBe(signal.reason);
    expect(paths).toEqual([]);
  });

  it('leaves bad items out, reports each, and gives the good ones', async () => {
    const { client, reported } = listing({
      '/v1/cities.json': {
        ...samplePage(['alpha']),
        items: [sampleSummary('alpha'), { id: 'bad' }, null, sampleSummary('omega')],
      },
    });
    const page = await client.cities.list();
    expect(ids(page)).toEqual(['alpha', 'omega']);
    expect(page.issues.map(({ path, found }) => `${path} ${found}`)).toEqual([
      'items[1].name missing',
      'items[1].country missing',
      'items[1].targets missing',
      'items[1].inventories missing',
      'items[2] null',
    ]);
    expect(reported.map(({ issue }) => issue)).toEqual(page.issues);
    expect(reported[0]?.request).toEqual({
      method: 'GET',
      url: 'https://data.example/v1/cities.json',
    });
  });

  it('is an error where the page itself is wrong', async () => {
    const { client, reported } = listing({
      '/v1/cities.json': { items: [{ id: 'bad' }], total: 'many' },
    });
    await expect(client.cities.list()).rejects.toMatchObject({ name: 'ValidationError' });
    expect(reported).toEqual([]);
  });
});

describe('cities.page', () => {
  const pages = {
    '/v1/cities.json': samplePage(['alpha']),
    '/v1/cities/page/2.json': samplePage(['beta']),
    '/v1/countries/KR/cities.json': samplePage(['seoul']),
    '/v1/countries/KR/cities/page/2.json': samplePage(['incheon']),
  };

  it.each([
    [1, undefined, 'alpha'],
    [2, undefined, 'beta'],
    [1, 'KR', 'seoul'],
    [2, 'kr', 'incheon'],
  ])('gives page %d of %s', async (number, country, id) => {
    const { client } = listing(pages);
    expect(ids(await client.cities.page(number, { country }))).toEqual([id]);
  });

  it('is refused by the API beyond the last', async () => {
    const { client } = listing(pages);
    await expect(client.cities.page(3)).rejects.toMatchObject({ status: 404 });
  });
});

describe('cities.next', () => {
  it('follows a list to its end, each address resolved against its page', async () => {
    const { client, paths } = listing(
      {
        '/data/v1/cities.json': samplePage(['a'], 'cities/page/2.json'),
        '/data/v1/cities/page/2.json': samplePage(['b'], '3.json'),
        '/data/v1/cities/page/3.json': samplePage(['c']),
      },
      'https://data.example/data/',
    );
    const found: string[] = [];
    let page: CityList | undefined = await client.cities.list();
    while (page) {
      found.push(...ids(page));
      page = await client.cities.next(page);
    }
    expect(found).toEqual(['a', 'b', 'c']);
    expect(paths).toHaveLength(3);
  });

  it.each(['https://elsewhere.example/v1/cities/page/2.json', '//elsewhere.example/x.json'])(
    'refuses to be sent to another host by %s',
    async (next) => {
      const { client, paths } = listing({ '/v1/cities.json': samplePage(['a'], next) });
      const page = await client.cities.list();
      await expect(client.cities.next(page)).rejects.toThrow(
        '[climate-embed] GET /v1/cities.json names a next page on another host (https://elsewhere.example). Tell the operator of the API.',
      );
      expect(paths).toEqual(['/v1/cities.json']);
    },
  );

  it('goes on at the base address when a mirror answered before', async () => {
    const { client } = listing({ '/v1/cities/page/2.json': samplePage(['b']) });
    const page: CityList = {
      ...samplePage(['a'], 'https://data.example/v1/cities/page/2.json'),
      url: 'https://mirror.example/v1/cities.json',
      issues: [],
    };
    expect(ids((await client.cities.next(page))!)).toEqual(['b']);
  });
});
