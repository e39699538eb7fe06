import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { endpoints } from '@climate-embed/schema';
import { createClient } from '@climate-embed/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type App, createApp } from '../app/index.js';
import { createMemoryStore } from '../store/memory/index.js';
import { bareEvent, danglingEvents, eventRecords } from '../testing/fixture-event-records.js';
import {
  barePartner,
  danglingRecords,
  member,
  partnerRecords,
} from '../testing/fixture-partners.js';
import { bareCity, fixture, fixtureRecords } from '../testing/fixture-records.js';
import { type StaticHost, startStaticHost } from '../testing/static-host.js';
import { exportFiles } from './export-files.js';
import { writeFolder } from './write-folder.js';

const now = (): number => Date.UTC(2026, 6, 1);

let root: string;
let folder: string;
let app: App;
let host: StaticHost;
let nested: StaticHost;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'climate-embed-export-'));
  folder = join(root, 'public');
  mkdirSync(join(root, 'embed/embed'), { recursive: true });
  writeFileSync(join(root, 'embed/embed.js'), 'start(import.meta.climateLive)');
  writeFileSync(join(root, 'embed/embed/progress-Ab12Cd34.js'), 'export {};');
  const store = createMemoryStore();
  await store.write([
    ...fixtureRecords,
    ...partnerRecords,
    ...danglingRecords,
    ...eventRecords,
    ...danglingEvents,
    ...Array.from({ length: 120 }, (_, n) =>
      bareEvent(`event-${n}`, ['2027-01-01'], {
        cityId: 'harbour',
        parties: [{ partnerId: 'harbour-city', role: 'organiser' }],
      }),
    ),
    ...Array.from({ length: 120 }, (_, n) => bareCity(`jp-${n}`, 'JP')),
    ...Array.from({ length: 600 }, (_, n) => [barePartner(`m-${n}`), member(`m-${n}`)]).flat(),
  ]);
  app = createApp({ store, now, live: false });
  await writeFolder(folder, exportFiles(app, join(root, 'embed')));
  host = await startStaticHost(folder);
  nested = await startStaticHost(folder, '/open-data/climate');
});
afterAll(async () => {
  await host.close();
  await nested.close();
  rmSync(root, { recursive: true, force: true });
});

const filesIn = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${join(entry.parentPath, entry.name).slice(path.length + 1)}`);

describe('an export', () => {
  it('holds every address of the table that a folder can answer, and no other', () => {
    const files = filesIn(folder).filter(
      (file) => file.endsWith('.json') && file.startsWith('/v1/'),
    );
    const patterns = Object.entries(endpoints).map(([name, endpoint]) => ({
      name,
      live: 'live' in endpoint,
      pattern: new RegExp(`^${endpoint.path.replace(/{\w+}/g, '[^/]+').replaceAll('.', '\\.')}$`),
    }));
    for (const { name, live, pattern } of patterns)
      expect([name, files.some((file) => pattern.test(file))]).toEqual([name, !live]);
    const strangers = files.filter((file) => !patterns.some(({ pattern }) => pattern.test(file)));
    expect(strangers).toEqual([]);
    // 123 cities, each with its own page, progress, emissions and inventories, two targets, 2 + 2 + 1 pages of
    // lists, the countries with one national inventory, and what the answers name as variants. 605 partners, 7 pages
    // of them, the columns with 2 blocks of names, 2 pages of relationships, 2 of memberships, 1 of twins, matches. 125
    // events in 2 pages, and a page of events for each partner and city; Harbour's city and administration have two.
    const variants = ['harbour', 'riverside'].flatMap(
      (id) => JSON.parse(readFileSync(`${folder}/v1/cities/${id}/emissions.json`, 'utf8')).variants,
    );
    const ofPartners = 605 + 7 + (2 + 2) + 2 + 2 + 1 + 1;
    const ofEvents = 125 + 2 + (605 + 1) + (123 + 1);
    expect(files).toHaveLength(
      123 * 4 + 2 + 2 + 2 + 1 + 2 + variants.length + ofPartners + ofEvents,
    );
  });

  it('holds tables and pictures of every city that has something to show', () => {
    const of = (id: string) =>
      filesIn(folder).filter(
        (file) => file.includes(`/${id}/emissions`) && !file.endsWith('.json'),
      );
    expect(of('hillside')).toEqual([]);
    expect(of('harbour')).toContain('/v1/cities/harbour/emissions.csv');
    expect(of('harbour')).toContain('/v1/cities/harbour/emissions/scope.svg');
    expect(of('harbour')).toContain('/v1/mn/cities/harbour/emissions/sector/korea.svg');
  });

  it('holds pages of all partners and events in every language, whose links lead to files of it', () => {
    const pages = filesIn(folder).filter((file) => file.endsWith('.html'));
    // 605 profiles and a list in two pages, 125 programmes and a list in one.
    expect(pages).toHaveLength(6 * (605 + 2 + 125 + 1));
    const files = new Set(filesIn(folder));
    const lost = pages.flatMap((file) =>
      [...readFileSync(folder + file, 'utf8').matchAll(/ href="([^"#:]+)"/g)]
        .map(([, href]) => decodeURIComponent(new URL(href!, `http://localhost${file}`).pathname))
        .filter((path) => !files.has(path)),
    );
    expect(lost).toEqual([]);
  });

  it('holds the very bytes of the API', () => {
    const differing = filesIn(folder)
      .filter((file) => /^\/v1\/.*\.(json|csv|svg|geojson|html|ics|jsonld)$/.test(file))
      .filter((file) => !readFileSync(folder + file).equals(app.lookup('GET', file)!.body!));
    expect(differing).toEqual([]);
  });

  it('has the loader as it was built, not told that the host is live', () => {
    const loader = readFileSync(join(folder, 'v1/embed.js'), 'utf8');
    expect(loader).toBe('start(import.meta.climateLive)');
    expect(filesIn(folder)).toContain('/v1/embed/progress-Ab12Cd34.js');
  });

  it('never writes outside of its folder, whatever an id says', async () => {
    const store = createMemoryStore();
    const id = '../../../escaped';
    await store.write([
      fixture('city', id, { id, name: { en: 'x' }, country: 'JP', timeZone: 'Asia/Tokyo' }),
    ]);
    const files = exportFiles(createApp({ store, now }), undefined);
    await expect(writeFolder(join(root, 'deep/er/out'), files)).rejects.toThrow('outside');
    expect(readdirSync(root)).not.toContain('escaped.json');
    expect(readdirSync(join(root, 'deep/er'))).toEqual([]);
  });
});

describe('the SDK on a plain file host', () => {
  it.each([
    ['at its top', () => host],
    ['in a folder', () => nested],
  ])('%s reads all it can ask of a live API', async (_, hostOf) => {
    const client = createClient({ baseUrl: hostOf().url });
    const progress = await client.progress('harbour');
    expect(progress.target?.id).toBe('harbour-2030');
    expect((await client.progress('harbour', { target: 'harbour-2050' })).target?.id).toBe(
      'harbour-2050',
    );
    expect((await client.city('harbour')).inventories).toHaveLength(2);
    const ids: string[] = [];
    for (let page = await client.cities.list(); ; page = (await client.cities.next(page))!) {
      ids.push(...page.items.map(({ id }) => id));
      if (!page.next) break;
    }
    expect(new Set(ids).size).toBe(123);
  });

  it('may read from a page of another origin, and keeps chunks for good', async () => {
    const headersOf = async (path: string) => (await fetch(host.url + path)).headers;
    for (const path of ['/v1/cities.json', '/v1/cities/harbour/progress.json', '/v1/embed.js'])
      expect((await headersOf(path)).get('access-control-allow-origin')).toBe('*');
    expect((await headersOf('/v1/cities/harbour.json')).get('cache-control')).toMatch(
      /^public, max-age=300/,
    );
    const chunk = await headersOf('/v1/embed/progress-Ab12Cd34.js');
    expect(chunk.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('may take the map layer for what it is', async () => {
    const response = await fetch(`${host.url}/v1/partners.geojson`);
    expect(response.headers.get('content-type')).toBe('application/geo+json');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cache-control')).toMatch(/^public, max-age=300/);
    for (const path of ['/v1/partners.json', '/v1/partners/names/1.json', '/v1/matches.json'])
      expect((await fetch(host.url + path)).headers.get('cache-control')).toMatch(
        /^public, max-age=300/,
      );
  });

  it('may take calendars and JSON-LD for what they are', async () => {
    const about = async (path: string) => {
      const { status, headers } = await fetch(host.url + path);
      const said = (name: string) => headers.get(name);
      return [status, said('content-type'), said('cache-control')?.slice(0, 19)];
    };
    const calendar = [200, 'text/calendar; charset=utf-8', 'public, max-age=300'];
    expect(await about('/v1/events.ics')).toEqual(calendar);
    expect(await about('/v1/mn/events.ics')).toEqual(calendar);
    expect(await about('/v1/events/coast-forum.ics')).toEqual(calendar);
    expect(await about('/v1/events/coast-forum/sessions/heat.ics')).toEqual(calendar);
    const linked = [200, 'application/ld+json', 'public, max-age=300'];
    expect(await about('/v1/events/coast-forum.jsonld')).toEqual(linked);
  });

  it('is told plainly when a city is not there', async () => {
    await expect(createClient({ baseUrl: host.url }).city('atlantis')).rejects.toMatchObject({
      name: 'ResponseError',
      status: 404,
    });
  });
});
