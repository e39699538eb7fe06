import {
  type City,
  type Emissions,
  type Inventories,
  type Progress,
  progress,
} from '@climate-embed/schema';
import { expect, expectTypeOf, it, vi } from 'vitest';

import { createClient } from './create-client.js';
import { send } from './send.js';
import { observedFetch } from './testing/observed-fetch.js';
import { sampleCity, sampleProgress } from './testing/sample.js';

const observed = () =>
  observedFetch(({ url }) =>
    Response.json(url.includes('progress') ? sampleProgress() : sampleCity()),
  );

it('gives a city', async () => {
  const { fetch, paths } = observed();
  const city = await createClient({ baseUrl: 'https://data.example', fetch }).city('alpha');
  expectTypeOf(city).toEqualTypeOf<City>();
  expect(city).toEqual(sampleCity());
  expect(paths).toEqual(['/v1/cities/alpha.json']);
});

it('gives progress, against the target that the rules choose or one by its id', async () => {
  const { fetch, paths } = observed();
  const client = createClient({ baseUrl: 'https://data.example', fetch });
  const answer = await client.progress('alpha');
  expectTypeOf(answer).toEqualTypeOf<Progress>();
  expect(answer.verdict).toBe('on-track');
  await client.progress('alpha', { target: 'alpha-2050' });
  expect(paths).toEqual([
    '/v1/cities/alpha/progress.json',
    '/v1/cities/alpha/progress/alpha-2050.json',
  ]);
});

it('hands signal and timeout on', async () => {
  const { fetch, paths } = observed();
  const client = createClient({ baseUrl: 'https://data.example', fetch });
  const signal = AbortSignal.abort();
  await expect(client.city('alpha', { signal })).rejects.toBe(signal.reason);
  await expect(client.progress('alpha', { target: 't', signal })).rejects.toBe(signal.reason);
  expect(paths).toEqual([]);
});

it('is a client that send takes, and shares requests with it', async () => {
  const { fetch, paths } = observed();
  const client = createClient({ baseUrl: 'https://data.example', fetch });
  await Promise.all([client.progress('alpha'), send(client, progress, { id: 'alpha' })]);
  expect(paths).toHaveLength(1);
});

it('gathers when told to', async () => {
  const { fetch, paths } = observedFetch(() =>
    Response.json({
      items: ['alpha', 'beta'].map((key) => ({ key, progress: sampleProgress(key) })),
    }),
  );
  const client = createClient({ baseUrl: 'https://data.example', fetch, gather: true });
  await Promise.all([client.progress('alpha'), send(client, progress, { id: 'beta' })]);
  expect(paths).toEqual(['/v1/progress/alpha,beta.json']);
});

it('resolves a relative base against the page', async () => {
  vi.stubGlobal('document', { baseURI: 'https://city.example/climate/page.html' });
  try {
    const { fetch } = observed();
    expect(createClient({ baseUrl: 'data', fetch }).baseUrl).toBe(
      'https://city.example/climate/data',
    );
    expect(createClient({ baseUrl: '.', fetch }).baseUrl).toBe('https://city.example/climate');
    expect(createClient({ baseUrl: '/', fetch }).baseUrl).toBe('https://city.example');
  } finally {
    vi.unstubAllGlobals();
  }
});

it('gives emissions divided as told, inventories and countries', async () => {
  const known = { asOf: '2026-01-01', sources: [] };
  const series = { by: 'sector', points: [], series: [], losses: [], variants: [] };
  const { fetch, paths } = observedFetch(({ url }) =>
    Response.json(
      url.endsWith('countries.json')
        ? { items: [{ country: 'KR', cities: 4, inventories: 1 }], asOf: known.asOf }
        : url.includes('inventories')
          ? { ...known, inventories: [], breakdowns: [], superseded: [] }
          : { ...known, ...series, city: { id: 'alpha', name: { en: 'Alpha' }, country: 'ZZ' } },
    ),
  );
  const client = createClient({ baseUrl: 'https://data.example', fetch });
  expectTypeOf(await client.emissions('alpha')).toEqualTypeOf<Emissions>();
  expectTypeOf(await client.inventories('alpha')).toEqualTypeOf<Inventories>();
  await client.emissions('alpha', { by: 'scope' });
  await client.emissions('alpha', { by: 'sector', scheme: 'gpc' });
  await client.emissions('alpha', { by: 'gas', scheme: 'gpc', gwp: 'AR6' });
  // @ts-expect-error A scheme has no address without a division.
  await client.emissions('alpha', { scheme: 'gpc' });
  expect((await client.countries.list()).items[0]?.country).toBe('KR');
  await client.countries.inventories('KR');
  expect(paths).toEqual([
    '/v1/cities/alpha/emissions.json',
    '/v1/cities/alpha/inventories.json',
    '/v1/cities/alpha/emissions/scope.json',
    '/v1/cities/alpha/emissions/sector/gpc.json',
    '/v1/cities/alpha/emissions/gas/gpc/AR6.json',
    '/v1/cities/alpha/emissions.json',
    '/v1/countries.json',
    '/v1/countries/KR/inventories.json',
  ]);
});
