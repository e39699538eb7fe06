import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { City } from '@climate-embed/schema';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { openSqliteStore } from '../store/sqlite/index.js';
import { type Ran, runCaptured, type Running, start } from './testing/run-captured.js';

let folder: string;
let running: Running[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'climate-embed-serve-'));
  running = [];
});
afterEach(async () => {
  await Promise.all(running.map((server) => server.stop()));
  rmSync(folder, { recursive: true, force: true });
});

/** Serves on a free port; gives the address. */
async function serve(...args: string[]): Promise<{ url: string; stop: () => Promise<Ran> }> {
  const server = start(folder, ['serve', '--port', '0', ...args], join(folder, 'log'));
  running.push(server);
  const [, url] = await server.said(/API\s+(http:\S+)\/v1\/cities\.json/);
  return { url: url!, stop: () => server.stop() };
}

const read = async <T>(url: string): Promise<T> => (await fetch(url)).json() as Promise<T>;

describe('climate-embed serve', () => {
  it('tells where it is, where it is bound and where its data is', async () => {
    const { url, stop } = await serve('--seed');
    const { total } = await read<{ total: number }>(`${url}/v1/cities.json`);
    expect(total).toBe(11);
    const { code, out } = await stop();
    expect(code).toBe(0);
    expect(out).toMatch(/Bound to\s+127\.0\.0\.1, port \d+ \(this machine only\)/);
    expect(out).toMatch(`Database  ${join(folder, 'climate-embed.db')}`);
    expect(out).toMatch(/shipped data: \d+ records added, 0 updated, 0 as they were, 0 edited/);
    expect(out).toMatch(/Stopped\.\n$/);
  });

  it('seeds again without adding anything, and keeps what somebody edited', async () => {
    await (await serve('--seed')).stop();
    const store = openSqliteStore(join(folder, 'climate-embed.db'));
    const kobe = store.records().find(({ kind, id }) => kind === 'city' && id === 'kobe')!;
    const toyama = store.records().find(({ kind, id }) => kind === 'city' && id === 'toyama')!;
    await store.write([
      { ...kobe, owner: 'operator', body: { ...kobe.body, note: 'edited' }, expect: 1 },
      // As an earlier version of the program might have shipped it.
      { ...toyama, body: { ...toyama.body, note: 'older' }, expect: 1 },
    ]);
    await store.close();
    const { url, stop } = await serve('--seed');
    expect((await read<City>(`${url}/v1/cities/kobe.json`)).note).toBe('edited');
    expect((await read<City>(`${url}/v1/cities/toyama.json`)).note).not.toBe('older');
    expect((await stop()).out).toMatch(/0 records added, 1 updated, \d+ as they were, 1 edited/);
  });

  it('keeps what is no longer shipped, and says so', async () => {
    const store = openSqliteStore(join(folder, 'climate-embed.db'));
    const body = { id: 'atlantis', name: { en: 'Atlantis' }, country: 'GR', timeZone: 'UTC' };
    await store.write([{ kind: 'city', id: 'atlantis', owner: 'seed', body }]);
    await store.close();
    const { url, stop } = await serve('--seed');
    expect((await fetch(`${url}/v1/cities/atlantis.json`)).status).toBe(200);
    expect((await stop()).out).toMatch(/, 1 no longer shipped and kept$/m);
  });

  it('shows an import beside it within two seconds', async () => {
    const { url } = await serve('--seed');
    await read(`${url}/v1/cities/kobe.json`);
    writeFileSync(
      join(folder, 'cities.csv'),
      'id,name_en,country,time_zone\nharbour,Harbour,JP,Asia/Tokyo\n',
    );
    expect((await runCaptured(folder, 'import', 'cities.csv')).code).toBe(0);
    await vi.waitFor(
      async () => expect((await fetch(`${url}/v1/cities/harbour.json`)).status).toBe(200),
      { timeout: 2000, interval: 50 },
    );
  });

  it('writes a line for each request, without the query', async () => {
    const { url, stop } = await serve('--db', ':memory:');
    await read(`${url}/v1/cities.json?token=secret`);
    await stop();
    const log = readFileSync(join(folder, 'log'), 'utf8');
    expect(JSON.parse(log.trim())).toMatchObject({
      level: 'info',
      method: 'GET',
      path: '/v1/cities.json',
      status: 200,
    });
    expect(log).not.toMatch('secret');
  });

  it('serves pages, demo pages and the loader beside the API, and lists them', async () => {
    for (const [path, text] of [
      ['site/index.html', 'home'],
      ['demos/html/index.html', 'demo'],
      ['demos/html/demo.css', 'style'],
      ['demos/package.json', '{}'],
      ['demos/static/README.md', 'for developers'],
      ['demos/static/public/v1/cities.json', 'exported'],
      ['embed/embed.js', 'go(import.meta.climateLive)'],
    ] as const) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const folders = ['--site', 'site', '--demos', 'demos', '--embed', 'embed'];
    const { url, stop } = await serve('--db', ':memory:', ...folders);
    const text = async (path: string) => (await fetch(url + path)).text();
    expect(await text('/')).toBe('home');
    expect(await text('/demos/html/')).toBe('demo');
    expect(await text('/demos/html/demo.css')).toBe('style');
    expect(await text('/demos/static/public/v1/cities.json')).toBe('exported');
    for (const path of ['/demos/package.json', '/demos/static/README.md'])
      expect((await fetch(url + path)).status).toBe(404);
    expect(await text('/v1/embed.js')).toBe(
      'import.meta.climateLive=true;go(import.meta.climateLive)',
    );
    const { out } = await stop();
    for (const path of ['/', '/demos/html/', '/v1/embed.js'])
      expect(out).toMatch(`${url}${path}\n`);
  });

  it('leads from a figure to the page for reporting an error in it', async () => {
    mkdirSync(join(folder, 'site'));
    writeFileSync(join(folder, 'site/report.html'), 'report here');
    const { url } = await serve('--seed', '--site', 'site', '--report', '/report');
    const { report } = await read<{ report: string }>(`${url}/v1/cities/kobe/progress.json`);
    // As the card resolves it: against the address of the API.
    expect(await (await fetch(new URL(report, `${url}/`))).text()).toBe('report here');
  });

  it('shows a few words where it was given no pages', async () => {
    const { url } = await serve('--db', ':memory:');
    const home = await fetch(`${url}/`);
    expect([home.status, home.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    expect(await home.text()).toMatch(/\/v1\/cities\.json[^]*npm start[^]*--site/);
    expect((await fetch(`${url}//`)).status).toBe(404);
  });

  it('goes on without folders that are not there, and says so', async () => {
    const { url, stop } = await serve('--db', ':memory:', '--site', 'nowhere');
    expect((await fetch(`${url}/v1/cities.json`)).status).toBe(200);
    expect((await stop()).err).toMatch(/--site: there is no folder .*nowhere/);
  });

  it('says plainly that the port is taken', async () => {
    const { url } = await serve('--db', ':memory:');
    const { port } = new URL(url);
    const { code, err } = await runCaptured(folder, 'serve', '--port', port, '--db', ':memory:');
    expect(code).toBe(1);
    expect(err).toMatch(`Port ${port} on 127.0.0.1 is taken`);
    expect(err).toMatch(`--port ${Number(port) + 1}`);
  });

  it('prints an address that can be opened where it listens on all', async () => {
    const { url, stop } = await serve('--db', ':memory:', '--host', '0.0.0.0');
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await stop()).out).toMatch(/Bound to\s+0\.0\.0\.0, .*reachable from other machines/);
  });

  it.each([
    ['a folder', '.', 1, 'is a folder. Name a file'],
    ['no name', '', 2, '--db takes a file'],
    ['a folder that is a file', 'file/x.db', 1, 'for the database cannot be made'],
    ['a file of words', 'file', 1, 'It is no database. Choose another --db.'],
    ['a cut database', 'cut.db', 1, 'cut.db cannot be used: '],
  ])('does not start with %s as a database', async (_, db, expected, said) => {
    writeFileSync(join(folder, 'file'), 'words'.repeat(1000));
    await (await serve('--seed', '--db', 'cut.db')).stop();
    truncateSync(join(folder, 'cut.db'), 20_000);
    for (const part of ['-wal', '-shm']) rmSync(join(folder, `cut.db${part}`), { force: true });
    const { code, err } = await runCaptured(folder, 'serve', '--port', '0', '--seed', '--db', db);
    expect([code, err.includes(said)]).toEqual([expected, true]);
  });

  it('refuses an empty host', async () => {
    const { code, err } = await runCaptured(folder, 'serve', '--host=');
    expect([code, err.includes('--host takes an address')]).toEqual([2, true]);
  });

  it.each(['x', '-1', '70000', '80.5', ''])('refuses %j as a port', async (port) => {
    const { code, err } = await runCaptured(folder, 'serve', `--port=${port}`);
    expect(code).toBe(2);
    expect(err).toMatch('--port takes a number');
  });
});
