import type { EventSummary } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';

import type { Lang } from '../locale.js';
import { LANGUAGES } from '../nearest-language.js';
import { call, forum } from '../testing/event.js';
import { PAGE_LANGUAGES } from '../testing/page-languages.js';
import { PAGE_LINKS, texts } from '../testing/pages.js';
import { source } from '../testing/partner.js';
import { type Found, strictHtml } from '../testing/strict-html.js';
import { eventsPage, type EventsPage } from './events-page.js';

const nameless: EventSummary = {
  id: 'a-summit',
  kind: 'summit',
  name: {},
  status: 'cancelled',
  days: [],
  parties: [],
  languages: [],
  illustrative: true,
};
const shown = (lang: Lang, change: Partial<EventsPage> = {}): Found[] =>
  strictHtml(
    eventsPage(
      {
        items: [call, forum, nameless],
        page: 1,
        pages: 1,
        total: 3,
        sources: [source('s1', { attribution: 'Events: the gazette', language: 'en' })],
        asOf: '2026-11-22',
        ...change,
      },
      PAGE_LANGUAGES[lang],
      { ...PAGE_LINKS, event: (id) => `${id}.html`, calendar: '../events.ics' },
    ),
  );
const plain = (all: readonly string[]): string[] =>
  all.map((text) => text.replace(/[\s\u00a0]+/g, ' '));

describe('the list of events', () => {
  const elements = shown('en');

  it('goes by year, the undated with what is known of them, and says how many there are', () => {
    expect(texts(elements, 'h2')).toEqual(['2020', '2021', 'Date not known', 'Sources']);
    expect(texts(elements, 'p')[0]).toBe('Events listed: 3');
    const items = plain(texts(elements, 'li')).slice(LANGUAGES.length);
    expect(items.slice(0, 3)).toEqual([
      '3rd GCoM Korea coordination call Date not known: between October and November 2020 · Call · Online',
      'International Forum on Low Carbon Cities 23–24 November 2021 · Forum · Incheon · Online',
      'a-summit Cancelled Illustrative data Date not known · Summit',
    ]);
  });

  it('leads to each event, to the calendar of all, and names its sources', () => {
    const hrefs = elements.flatMap(({ attributes: { href } }) => href ?? []);
    expect(hrefs).toEqual(
      expect.arrayContaining(['ifllc-2021.html', 'a-summit.html', '../events.ics', 'x.json']),
    );
    expect(texts(elements, 'footer')[0]).toContain('Events: the gazette');
  });

  it('turns its pages', () => {
    const turned = shown('en', { page: 2, pages: 3 });
    expect(texts(turned, 'title')).toEqual(['Events – Page 2 of 3']);
    const turning = turned.filter(
      ({ attributes }) => attributes['rel'] === 'prev' || attributes['rel'] === 'next',
    );
    expect(turning.map(({ attributes }) => attributes['href'])).toEqual(['1.html', '3.html']);
  });

  it('says that there are none', () => {
    expect(texts(shown('ko', { items: [], total: 0 }), 'p')[0]).toBe('행사 0건');
  });
});
