import { LANGUAGES } from '@climate-embed/figures';
import { files, partners, pathOf } from '@climate-embed/schema';
import { beforeAll, describe, expect, it } from 'vitest';

import { createApp } from '../app/index.js';
import { seedStore } from '../node/seed.js';
import { createMemoryStore } from '../store/memory/index.js';
import { barePartner, partnerRecords } from '../testing/fixture-partners.js';
import { fixture, fixtureRecords } from '../testing/fixture-records.js';
import { openTestApp, type TestApp } from '../testing/test-app.js';

const { partnerHtml, partnersHtml, partnersPageHtml } = files;

const profileOf = (partner: string, lang = 'en'): string =>
  pathOf(partnerHtml.path, { lang, partner });
const listIn = (lang: string): string => pathOf(partnersHtml.path, { lang });

/** Where a page leads, as paths; addresses of others and places within the page are left out. */
const linksOf = (page: string, path: string): string[] =>
  [...page.matchAll(/ href="([^"]+)"/g)]
    .map(([, href]) => href!)
    .filter((href) => !href.startsWith('#') && !href.startsWith('http'))
    .map((href) => new URL(href, `http://localhost${path}`).pathname);

/** Follows every link from a page on; gives what was found at each path. */
async function walk(from: string, ask: (path: string) => Promise<Response>) {
  const found = new Map<string, number>();
  const open = [from];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    const response = await ask(path);
    found.set(path, response.status);
    if (response.headers.get('content-type')?.startsWith('text/html'))
      open.push(...linksOf(await response.text(), path));
  }
  return found;
}

/** In two languages: the fixtures with more partners than a page holds, and one whose id would be another address. */
async function manyPartners(): Promise<TestApp> {
  const store = createMemoryStore();
  const odd = 'javascript:alert(1)/../"><b>';
  await store.write([
    ...fixtureRecords,
    ...partnerRecords,
    ...Array.from({ length: 1100 }, (_, index) => barePartner(`m-${index}`)),
    fixture('partner', odd, {
      id: odd,
      kind: 'city',
      name: { en: '<img src=x onerror=alert(1)>' },
      topics: [],
      sourceIds: ['made-up'],
    }),
  ]);
  return openTestApp({ store, pages: ['en', 'mn'] });
}

let many: TestApp;
beforeAll(async () => {
  many = await manyPartners();
});

describe('pages of partners', () => {
  it('are HTML that may load nothing, for any reader and any cache', async () => {
    const response = await many.ask(listIn('mn'));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]{43}='; /);
    // A host of files sends no header: the page says the same itself.
    expect((await response.text()).replaceAll('&#39;', "'")).toContain(`content="${policy}"`);
    const tag = response.headers.get('etag')!;
    const again = await many.ask(listIn('mn'), { headers: { 'if-none-match': tag } });
    expect(again.status).toBe(304);
  });

  it('lead nowhere but to what is there, from one list to everything in every language', async () => {
    const store = createMemoryStore();
    await seedStore(store);
    const app = createApp({ store });
    const found = await walk(listIn('en'), (path) =>
      app.fetch(new Request(`http://localhost${path}`)),
    );
    expect([...found].filter(([, status]) => status !== 200)).toEqual([]);
    const { total } = await (
      await app.fetch(new Request(`http://localhost${partners.path}`))
    ).json();
    const pages = [...found.keys()].filter((path) => path.endsWith('.html'));
    expect(pages).toHaveLength(LANGUAGES.length * (total + 1));
  });

  it('come 500 to a page, and all partners are on them once each', async () => {
    const seen: string[] = [];
    for (const path of [
      listIn('mn'),
      ...['2', '3'].map((page) => pathOf(partnersPageHtml.path, { lang: 'mn', page })),
    ]) {
      const html = await (await many.ask(path)).text();
      const entries = [...html.matchAll(/<li><a href="([^"]+)"><bdi/g)].map(
        ([, href]) => new URL(href!, `http://localhost${path}`).pathname,
      );
      expect(entries.length).toBeLessThanOrEqual(500);
      seen.push(...entries);
    }
    const { total } = await many.json<{ total: number }>(partners.path);
    expect(new Set(seen).size).toBe(total);
    expect(seen).toHaveLength(total);
    for (const path of seen.slice(-8)) expect((await many.ask(path)).status).toBe(200);
  });

  it('hold whatever a stranger calls himself as text, at an address that is none of his making', async () => {
    const found = await walk(listIn('en'), many.ask);
    expect([...found].filter(([, status]) => status !== 200)).toEqual([]);
    const odd = [...found.keys()].find((path) => path.includes('/en/') && path.includes('alert'))!;
    expect(odd).toBe(profileOf('javascript:alert(1)/../"><b>'));
    const html = await (await many.ask(odd)).text();
    expect(html).toContain('<bdi>&lt;img src=x onerror=alert(1)&gt;</bdi>');
    expect(html).not.toMatch(/<img|<b>|href="javascript:/);
  });

  it('are made anew when the data change', async () => {
    const { ask, store } = await openTestApp();
    const before = await (await ask(listIn('en'))).text();
    await store.write([barePartner('newcomer')]);
    const after = await (await ask(listIn('en'))).text();
    expect([before.includes('Partner newcomer'), after.includes('Partner newcomer')]).toEqual([
      false,
      true,
    ]);
  });

  it('are in the languages that were chosen, and lead to no other', async () => {
    const { ask, problem } = await openTestApp({ pages: ['ko', 'en'] });
    const html = await (await ask(profileOf('harbour-city', 'ko'))).text();
    expect(html).toContain('hreflang="en"');
    expect(html).not.toContain('hreflang="ja"');
    expect((await problem(listIn('ja'))).detail).toMatch('Known are: ko, en.');
  });

  it.each([
    ['a language that nobody here speaks', listIn('tlh'), 'No page speaks "tlh"'],
    ['a language of the prototype', listIn('constructor'), 'No page speaks "constructor"'],
    ['a partner that is not known', profileOf('atlantis'), 'No partner has the id "atlantis"'],
    [
      'a page beyond the last',
      pathOf(partnersPageHtml.path, { lang: 'en', page: '9' }),
      'begins at /v1/en/partners.html',
    ],
    [
      'the first page at a second address',
      pathOf(partnersPageHtml.path, { lang: 'en', page: '1' }),
      'There is no page "1"',
    ],
  ])('refuse %s', async (_, path, said) => {
    const { detail, status } = await many.problem(path);
    expect([status, detail]).toEqual([404, expect.stringContaining(said)]);
  });
});
