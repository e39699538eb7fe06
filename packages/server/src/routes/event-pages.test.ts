import { LANGUAGES } from '@climate-embed/figures';
import { eventFiles, events, pathOf } from '@climate-embed/schema';
import { beforeAll, describe, expect, it } from 'vitest';

import { seedStore } from '../node/seed.js';
import { createMemoryStore } from '../store/memory/index.js';
import { bareEvent, sessionOf } from '../testing/fixture-event-records.js';
import { openTestApp, type TestApp } from '../testing/test-app.js';

const { eventHtml, eventsHtml, eventsPageHtml } = eventFiles;

const pageOf = (event: string, lang = 'en'): string => pathOf(eventHtml.path, { lang, event });
const listIn = (lang: string): string => pathOf(eventsHtml.path, { lang });

/** Where a page leads, as paths; addresses of others and places within the page are left out. */
const linksOf = (page: string, path: string): string[] =>
  [...page.matchAll(/ href="([^"]+)"/g)]
    .map(([, href]) => href!)
    .filter((href) => !href.startsWith('#') && !href.startsWith('http'))
    .map((href) => new URL(href, `http://localhost${path}`).pathname);

let seed: TestApp;
beforeAll(async () => {
  const store = createMemoryStore();
  await seedStore(store);
  seed = await openTestApp({ store });
});

const read = async (test: TestApp, path: string): Promise<string> => (await test.ask(path)).text();

describe('pages of events', () => {
  it('are HTML that may load nothing', async () => {
    const response = await seed.ask(pageOf('ifllc-2021', 'ko'));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; /);
    expect(await response.text()).toContain('개회 환영사');
  });

  it('lead nowhere but to what is there, in every language', async () => {
    const { total } = await seed.json<{ total: number }>(events.path);
    for (const lang of LANGUAGES) {
      const entries = linksOf(await read(seed, listIn(lang)), listIn(lang)).filter((path) =>
        path.startsWith(`/v1/${lang}/events/`),
      );
      expect(new Set(entries).size).toBe(total);
      for (const path of [listIn(lang), ...entries])
        for (const link of linksOf(await read(seed, path), path))
          expect([path, link, (await seed.ask(link)).status]).toEqual([path, link, 200]);
    }
  });

  it('lead to a calendar where there is one, of the event and of each session that has a start', async () => {
    const calendars = async (path: string): Promise<string[]> =>
      linksOf(await read(seed, path), path).filter((link) => link.endsWith('.ics'));
    const forum = await calendars(pageOf('ifllc-2021', 'ko'));
    expect(forum).toContain('/v1/ko/events/ifllc-2021.ics');
    expect(forum).toContain('/v1/ko/events/ifllc-2021/sessions/closing.ics');
    expect(await calendars(pageOf('gcom-korea-call-3'))).toEqual([]);
    expect(await calendars(pageOf('ifllc-2022'))).toEqual(['/v1/en/events/ifllc-2022.ics']);
  });

  it('come 200 to a page, and all events are on them once each', async () => {
    const test = await openTestApp();
    await test.store.write(
      Array.from({ length: 300 }, (_, n) => bareEvent(`later-${n}`, ['2027-01-01'])),
    );
    const paths = [listIn('mn'), pathOf(eventsPageHtml.path, { lang: 'mn', page: '2' })];
    const seen = await Promise.all(
      paths.map(async (path) =>
        linksOf(await read(test, path), path).filter((link) =>
          /^\/v1\/mn\/events\/[^/]+\.html$/.test(link),
        ),
      ),
    );
    expect(seen.map((list) => list.length)).toEqual([200, 105]);
    expect(new Set(seen.flat()).size).toBe(305);
  });

  it('hold what is printed as text, at addresses that are none of its making', async () => {
    const test = await openTestApp();
    const odd = 'javascript:alert(1)/../"><b>';
    await test.store.write([
      bareEvent(odd, ['2027-01-01'], { name: { en: '<img src=x>' }, timeZone: 'Asia/Tokyo' }),
      sessionOf(odd, odd, 1, { title: { en: '<script>' }, from: '09:00' }),
    ]);
    const list = linksOf(await read(test, listIn('en')), listIn('en'));
    expect(list).toContain(pageOf(odd));
    const page = await read(test, pageOf(odd));
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toMatch(/<img|<script|"><b>|href="javascript:/);
    for (const link of linksOf(page, pageOf(odd)))
      expect([link, (await test.ask(link)).status]).toEqual([link, 200]);
  });

  it('are in the languages that were chosen, and lead to no other', async () => {
    const test = await openTestApp({ pages: ['ko', 'en'] });
    const page = await read(test, pageOf('coast-forum', 'ko'));
    expect(page).toContain('hreflang="en"');
    expect(page).not.toContain('hreflang="ja"');
    expect((await test.problem(listIn('ja'))).detail).toMatch('Known are: ko, en.');
  });

  it.each([
    ['a language that nobody here speaks', pageOf('ifllc-2021', 'tlh'), 'No page speaks "tlh"'],
    ['an event that is not known', pageOf('atlantis'), 'No event has the id "atlantis"'],
    [
      'a page beyond the last',
      pathOf(eventsPageHtml.path, { lang: 'en', page: '9' }),
      'begins at /v1/en/events.html',
    ],
  ])('refuse %s', async (_, path, said) => {
    const { detail, status } = await seed.problem(path);
    expect([status, detail]).toEqual([404, expect.stringContaining(said)]);
  });
});
