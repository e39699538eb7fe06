import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, expectTypeOf, it } from 'vitest';

import { pathOf } from './endpoint.js';
import type { Endpoint, Params, ParamsOf, ResponseOf } from './endpoint.js';
import type { cities } from './endpoints/cities.js';
import { progress, type targetProgress } from './endpoints/progress.js';
import { endpoints } from './endpoints.js';
import type { CityPage, Progress } from './generated/types.js';
import { RESERVED_PARTNER_IDS } from './vocabulary.js';

const table: readonly (readonly [string, Endpoint])[] = Object.entries(endpoints);

const namesIn = (path: string): string[] => [...path.matchAll(/{(\w+)}/g)].map(([, name]) => name!);

const filled = (path: string, value: (name: string) => string): string =>
  pathOf(path, Object.fromEntries(namesIn(path).map((name) => [name, value(name)])));

/** What an address must look like to be an endpoint's: pages are numbers, anything else is free. */
const matcher = (path: string): RegExp =>
  new RegExp(
    `^${path.replace(/[.]/g, '\\.').replace('{page}', '\\d+').replace(/{\w+}/g, '[^/]+')}$`,
  );

/** Whether an address fits `path` only because a reserved word stands in the place of a partner's id. */
const isReserved = (path: string, address: string): boolean =>
  path.includes('{partner}') &&
  RESERVED_PARTNER_IDS.some((partner) => pathOf(path, { partner }) === address);

/** The endpoints that an address can mean, in the order in which they are tried. */
const meant = (address: string): string[] =>
  table
    .filter(([, { path }]) => matcher(path).test(address) && !isReserved(path, address))
    .map(([name]) => name);

const parameter = (name: string, word: string): string => (name === 'page' ? '2' : word);

describe('the endpoint table', () => {
  it.each(table)('%s is a plain read under /v1/ with a format in its name', (_, endpoint) => {
    expect(endpoint.method).toBe('GET');
    expect(endpoint.path).toMatch(/^\/v1\/[\w/{}-]+\.json$/);
    expect(new Set(namesIn(endpoint.path)).size).toBe(namesIn(endpoint.path).length);
  });

  it('has each address once', () => {
    const patterns = table.map(([, { path }]) => path.replace(/{\w+}/g, '{}'));
    expect(new Set(patterns).size).toBe(patterns.length);
  });

  it.each(table)('%s alone matches its addresses', (name, { path }) => {
    const address = filled(path, (param) => parameter(param, 'some'));
    expect(meant(address)).toEqual([name]);
  });

  it('can be told apart whatever a parameter holds, a country in the way of a city included', () => {
    for (const [name, { path }] of table)
      for (const word of ['cities', 'page', 'progress', 'countries', 'kobe.json', '1']) {
        const address = filled(path, (param) => parameter(param, word));
        expect(meant(address), address).toEqual([name]);
      }
  });

  it.each(RESERVED_PARTNER_IDS)(
    'tries %s as the word it is before it is taken for an id',
    (word) => {
      const address = `/v1/partners/${word}.json`;
      const fitting = table.filter(([, { path }]) => matcher(path).test(address));
      expect(fitting.map(([, { path }]) => path)).toEqual([address, '/v1/partners/{partner}.json']);
    },
  );

  it('types parameters and answer from one entry', () => {
    expectTypeOf<ParamsOf<typeof targetProgress>>().toEqualTypeOf<
      Params<'/v1/cities/{id}/progress/{target}.json'>
    >();
    expectTypeOf<keyof ParamsOf<typeof targetProgress>>().toEqualTypeOf<'id' | 'target'>();
    expectTypeOf<keyof ParamsOf<typeof cities>>().toEqualTypeOf<never>();
    expectTypeOf<ResponseOf<typeof cities>>().toEqualTypeOf<CityPage>();
    expectTypeOf<ResponseOf<typeof progress>>().toEqualTypeOf<Progress>();
    expect(progress.path).toBe('/v1/cities/{id}/progress.json');
  });
});

describe('pathOf', () => {
  it.each([
    ['kobe', '/v1/cities/kobe.json'],
    ['São Paulo', '/v1/cities/S%C3%A3o%20Paulo.json'],
    ['서울', '/v1/cities/%EC%84%9C%EC%9A%B8.json'],
    ['a/b?c#d', '/v1/cities/a%2Fb%3Fc%23d.json'],
    ['50%', '/v1/cities/50%25.json'],
    ['a%2Cb', '/v1/cities/a%252Cb.json'],
    ['$&{id}', '/v1/cities/%24%26%7Bid%7D.json'],
  ])('puts %s in its place', (id, path) => {
    expect(pathOf('/v1/cities/{id}.json', { id })).toBe(path);
    expect(decodeURIComponent(path)).toBe(`/v1/cities/${id}.json`);
  });
});

it('reaches neither zod nor a noun from the main entry', () => {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, name] of text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'/gm))
      if (name!.startsWith('.'))
        visit(fileURLToPath(new URL(name!.replace(/\.js$/, '.ts'), `file://${file}`)));
      else seen.add(name!);
  };
  visit(fileURLToPath(new URL('index.ts', import.meta.url)));
  expect([...seen].filter((file) => /zod|nouns|build/.test(file))).toEqual([]);
  expect([...seen].some((file) => file.endsWith('generated/shapes.ts'))).toBe(true);
});
