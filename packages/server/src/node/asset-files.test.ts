import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createApp } from '../app/index.js';
import { createMemoryStore } from '../store/memory/index.js';
import { openAssets } from './asset-files.js';
import { embedFolder } from './embed-folder.js';

const FILES: Readonly<Record<string, string>> = {
  'site/index.html': '<h1>Home</h1>',
  'site/404.html': '<h1>Not here</h1>',
  'site/guide.html': '<h1>Guide</h1>',
  'site/cards/index.html': '<h1>Cards</h1>',
  'site/assets/app.Ab12Cd34.js': 'console.log()',
  'site/a file.txt': 'spaced',
  'site/.env': 'SECRET=1',
  'site/v1/cities.json': '"a file in the place of the API"',
  'site/picture.png': 'not really',
  'demos/html/index.html': '<h1>Demo</h1>',
  'demos/node_modules/x/index.js': 'no',
  'embed/embed.js': 'const { climateLive } = import.meta; export { climateLive };',
  'embed/embed/progress-Ab12Cd34.js': 'export {};',
  'embed/manifest.json': '"the account of a build"',
  'secret.txt': 'outside',
};

let root: string;
let now: number;
let get: (path: string, headers?: Record<string, string>) => Promise<Response>;

function write(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  now = 0;
  root = mkdtempSync(join(tmpdir(), 'climate-embed-assets-'));
  for (const [path, text] of Object.entries(FILES)) write(path, text);
  symlinkSync(join(root, 'secret.txt'), join(root, 'site/link.txt'));
  const assets = openAssets(
    [
      {
        prefix: '/',
        folder: join(root, 'site'),
        immutable: (path) => path.startsWith('assets/'),
      },
      { prefix: '/demos/', folder: join(root, 'demos') },
      embedFolder(join(root, 'embed')),
    ],
    () => now,
  );
  const app = createApp({ store: createMemoryStore(), assets });
  get = (path, headers = {}) => app.fetch(new Request(`http://localhost${path}`, { headers }));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const text = async (path: string): Promise<string> => (await get(path)).text();

describe('files beside the API', () => {
  it('answer at the addresses that people type', async () => {
    expect(await text('/')).toBe('<h1>Home</h1>');
    expect(await text('/guide')).toBe('<h1>Guide</h1>');
    expect(await text('/guide.html')).toBe('<h1>Guide</h1>');
    expect(await text('/cards/')).toBe('<h1>Cards</h1>');
    expect(await text('/demos/html/')).toBe('<h1>Demo</h1>');
    expect(await text('/a%20file.txt')).toBe('spaced');
  });

  it('send a folder without its slash to the one with it', async () => {
    const response = await get('/demos/html');
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe('/demos/html/');
  });

  it('have a type and cannot be mistaken for another', async () => {
    const typeOf = async (path: string) => (await get(path)).headers.get('content-type');
    expect(await typeOf('/')).toBe('text/html; charset=utf-8');
    expect(await typeOf('/v1/embed.js')).toBe('text/javascript; charset=utf-8');
    expect(await typeOf('/picture.png')).toBe('image/png');
    expect((await get('/')).headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('are kept for good where their name holds their content, and asked for again elsewhere', async () => {
    const cacheOf = async (path: string) => (await get(path)).headers.get('cache-control');
    expect(await cacheOf('/assets/app.Ab12Cd34.js')).toMatch('immutable');
    expect(await cacheOf('/v1/embed/progress-Ab12Cd34.js')).toMatch('immutable');
    expect(await cacheOf('/v1/embed.js')).toMatch('max-age=300');
    expect(await cacheOf('/guide')).toBe('no-cache');
  });

  it('are not sent again to a reader who has them', async () => {
    const tag = (await get('/guide')).headers.get('etag')!;
    expect((await get('/guide', { 'if-none-match': tag })).status).toBe(304);
  });

  it('may be loaded by a page of another origin', async () => {
    expect((await get('/v1/embed.js')).headers.get('access-control-allow-origin')).toBe('*');
  });

  it('tell the loader that this host is live', async () => {
    const run = (code: string) => import(`data:text/javascript,${encodeURIComponent(code)}`);
    expect(await run(await text('/v1/embed.js'))).toMatchObject({ climateLive: true });
    expect(await run(FILES['embed/embed.js']!)).toMatchObject({ climateLive: undefined });
  });

  it('never stand in for an address of the API', async () => {
    expect(await text('/v1/cities.json')).toContain('"items":[]');
  });

  it.each([
    '/.env',
    '/demos/node_modules/x/index.js',
    '/v1/manifest.json',
    '/%00',
    '/guide%00.html',
    '//guide',
    '/link.txt',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/cards/..%5c..%5csecret.txt',
    '/%E0%A4',
  ])('keep %s to themselves', async (path) => {
    const response = await get(path);
    expect([400, 404]).toContain(response.status);
    expect(await response.text()).not.toMatch(/SECRET|outside|account/);
  });

  it('show a person a page where nothing is, and a program a problem', async () => {
    const page = await get('/nowhere', { accept: 'text/html,*/*' });
    expect(page.status).toBe(404);
    expect(await page.text()).toBe('<h1>Not here</h1>');
    const problem = await get('/nowhere', { accept: 'application/json' });
    expect(problem.headers.get('content-type')).toMatch('problem+json');
  });
});

describe('files that were built anew while the server runs', () => {
  const LOADER = '/v1/embed.js';
  const PART = '/v1/embed/progress-Ab12Cd34.js';
  const statusOf = async (path: string) => (await get(path)).status;

  it('show as they are now, under the same name too', async () => {
    expect(await text('/guide')).toBe('<h1>Guide</h1>');
    expect(await text(PART)).toBe('export {};');
    const tag = (await get(LOADER)).headers.get('etag')!;
    write('site/guide.html', '<h1>New guide</h1>');
    write('embed/embed/progress-Ab12Cd34.js', 'export { New };');
    write('embed/embed.js', 'later();');
    expect(await text('/guide')).toBe('<h1>New guide</h1>');
    expect(await text(PART)).toBe('export { New };');
    const loader = await get(LOADER, { 'if-none-match': tag });
    expect(loader.status).toBe(200);
    expect(await loader.text()).toMatch(/climateLive=true;later\(\);$/);
  });

  it('are found when they have new names, and gone when they are gone', async () => {
    expect(await statusOf(PART)).toBe(200);
    rmSync(join(root, 'embed/embed/progress-Ab12Cd34.js'));
    write('embed/embed/progress-Ef56Gh78.js', 'export { New };');
    now += 1000;
    expect(await text('/v1/embed/progress-Ef56Gh78.js')).toBe('export { New };');
    const gone = await get(PART);
    expect(gone.status).toBe(404);
    expect(gone.headers.get('cache-control')).toBe('no-store');
  });

  it('may be away for a while with their whole folder', async () => {
    renameSync(join(root, 'site'), join(root, 'away'));
    now += 1000;
    expect(await statusOf('/')).toBe(404);
    expect(await statusOf('/guide')).toBe(404);
    expect(await text('/demos/html/')).toBe('<h1>Demo</h1>');
    renameSync(join(root, 'away'), join(root, 'site'));
    now += 1000;
    expect(await text('/')).toBe('<h1>Home</h1>');
  });

  it('are looked for once a second, however often an address is asked for that is none', async () => {
    write('site/new.html', 'new');
    now += 999;
    expect(await statusOf('/new')).toBe(404);
    now += 1;
    expect(await statusOf('/new')).toBe(200);
  });

  it('do not lead outside when a file has become a link', async () => {
    rmSync(join(root, 'site/guide.html'));
    symlinkSync(join(root, 'secret.txt'), join(root, 'site/guide.html'));
    expect(await statusOf('/guide')).toBe(404);
  });
});
