import { beforeEach, describe, expect, it } from 'vitest';

import { addresses, openTestApp, type TestApp } from '../testing/test-app.js';

let test: TestApp;
beforeEach(async () => {
  test = await openTestApp();
});

describe('problems', () => {
  it('tell how to list cities when a city is not known', async () => {
    const found = await test.problem('/v1/cities/atlantis.json');
    expect(found).toMatchObject({ status: 404, instance: '/v1/cities/atlantis.json' });
    expect(found.detail).toBe(
      'No city has the id "atlantis". The ids are listed at /v1/cities.json.',
    );
    expect((await test.problem('/v1/cities/atlantis/progress.json')).detail).toBe(found.detail);
  });

  it('guess at a city that was spelled in another case', async () => {
    expect((await test.problem('/v1/cities/%20HARBOUR%20.json')).detail).toMatch(
      'Did you mean "harbour"?',
    );
  });

  it('name the targets when a target is not known', async () => {
    const { status, detail } = await test.problem('/v1/cities/harbour/progress/x.json');
    expect(status).toBe(404);
    expect(detail).toMatch('harbour-2030, harbour-2050');
    expect((await test.problem('/v1/cities/riverside/progress/x.json')).detail).toMatch(
      'It has no targets;',
    );
  });

  it('name the countries when a country is not known', async () => {
    const { detail } = await test.problem('/v1/countries/jp/cities.json');
    expect(detail).toMatch('JP, KR');
  });

  it.each(['0', '1', '2', '-1', '02', '1e3', 'x', '99999999999999'])(
    'tell where a list begins when page %s is asked for',
    async (page) => {
      const { status, detail } = await test.problem(`/v1/cities/page/${page}.json`);
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
    expect(await test.problem(path)).toMatchObject({
      status: 404,
      title: 'Nothing at this address',
      detail: expect.stringContaining(
        'Begin at /v1/cities.json, /v1/partners.json or /v1/events.json',
      ),
    });
  });

  it('tell when an address is not valid percent-encoding', async () => {
    expect((await test.problem('/v1/cities/%E0%A4.json')).status).toBe(400);
  });

  it.each([
    '/v1/cities/..%2F..%2Fetc%2Fpasswd.json',
    '/v1/cities/__proto__.json',
    '/v1/cities/%00.json',
    '/v1/countries/constructor/cities.json',
  ])('are all that %s gets', async (path) => {
    expect((await test.problem(path)).status).toBe(404);
  });

  it('do not repeat a long address in full', async () => {
    const { detail } = await test.problem(`/v1/cities/${'x'.repeat(2000)}.json`);
    expect(detail!.length).toBeLessThan(300);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    'say which methods there are to %s',
    async (method) => {
      const response = await test.ask(addresses.city, { method });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
      expect((await test.problem(addresses.city, { method })).detail).toMatch(method);
      expect((await test.problem('/nowhere', { method })).status).toBe(404);
    },
  );

  it('carry the id of the request, and none that is no id', async () => {
    const given = (id: string) => test.problem('/nowhere', { headers: { 'x-request-id': id } });
    expect((await given('abc-123')).requestId).toBe('abc-123');
    expect(await given('<b>')).not.toHaveProperty('requestId');
  });

  it('hide the particulars of a failure from the reader and tell the operator', async () => {
    const failures: unknown[] = [];
    const failing = {
      ...test.store,
      change: () => 99,
      records: () => {
        throw new Error('secret path');
      },
    };
    test = await openTestApp({ store: failing, onError: (error) => failures.push(error) });
    const found = await test.problem(addresses.city);
    expect(found.status).toBe(500);
    expect(JSON.stringify(found)).not.toMatch('secret');
    expect(failures).toHaveLength(1);
  });
});
