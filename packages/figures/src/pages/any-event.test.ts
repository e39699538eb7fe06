import fc from 'fast-check';
import { expect, it } from 'vitest';

import { LANGUAGES } from '../nearest-language.js';
import { anyEvent } from '../testing/event-arbitrary.js';
import { PAGE_LANGUAGES } from '../testing/page-languages.js';
import { PAGE_LINKS } from '../testing/pages.js';
import { strictHtml } from '../testing/strict-html.js';
import { eventPage } from './event-page.js';
import { eventsPage } from './events-page.js';

const LINKS = {
  ...PAGE_LINKS,
  event: (id: string) => `${encodeURIComponent(id.replace(/[\ud800-\udfff]/gu, ''))}.html`,
};
const lang = fc.constantFrom(...LANGUAGES);
/** What no page may hold, whoever wrote the texts. */
const BAD = /<script|href="(javascript|data):|[\u202a-\u202e\0]|undefined|\[object/;

it('any event that the contract allows can be written as a page, well formed and without harm', () => {
  fc.assert(
    fc.property(anyEvent, lang, (event, one) => {
      const html = eventPage(event, PAGE_LANGUAGES[one], LINKS);
      strictHtml(html);
      expect(html).not.toMatch(BAD);
    }),
  );
});

it('so can any list of them', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 4 }), lang, (items, one) => {
      const data = { page: 2, pages: 3, total: 9, sources: [], asOf: '2026-11-22' };
      const html = eventsPage({ ...data, items }, PAGE_LANGUAGES[one], LINKS);
      strictHtml(html);
      expect(html).not.toMatch(BAD);
    }),
  );
});
