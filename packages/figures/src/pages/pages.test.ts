import { createHash } from 'node:crypto';

import type { Partner } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';

import { LANGUAGES } from '../nearest-language.js';
import { PAGE_LANGUAGES } from '../testing/page-languages.js';
import { listed, PAGE_LINKS, profile, texts } from '../testing/pages.js';
import { icec } from '../testing/partner.js';
import { PAGE_POLICY, PAGE_STYLE } from './page-style.js';
import { partnerPage } from './partner-page.js';

const BAD = `</style><script>alert(1)</script>"'><img src=x onerror=alert(1)>\u202Etxet\u0000`;

/** Every text of it is a stranger's, and means no good. */
function hostile(): Partner {
  const text = { [BAD]: BAD, en: BAD };
  const line = { ...icec.needs[0]!, text, heading: text, note: BAD, topics: [BAD] };
  const tie = { ...icec.relationships[0]!, kind: BAD, since: BAD, status: BAD, subject: text };
  return {
    ...icec,
    name: text,
    acronym: BAD,
    kind: BAD,
    country: BAD,
    areaServed: [BAD],
    founded: BAD,
    description: text,
    seat: text,
    note: BAD,
    topics: [BAD],
    website: 'javascript:alert(1)',
    names: [{ name: text, from: BAD, until: BAD, sourceId: 's1', note: BAD }],
    needs: [line],
    contributions: [line],
    activities: [line],
    relationships: [{ ...tie, note: BAD }],
    declarations: [
      {
        id: BAD,
        kind: BAD,
        title: text,
        partnerIds: [BAD],
        date: BAD,
        sourceIds: ['s1'],
        note: BAD,
      },
    ],
    matches: icec.matches.map((match) => ({ ...match, need: line })),
    partners: icec.partners.map((other) => ({ ...other, name: text })),
    sources: icec.sources.map((one) => ({
      ...one,
      title: text,
      publisher: text,
      licence: BAD,
      attribution: BAD,
      language: BAD,
      retrievedOn: BAD,
      url: 'data:text/html,x',
    })),
    asOf: BAD,
  };
}

describe.each(LANGUAGES)('plain pages in %s', (lang) => {
  const pages = { profile: profile(lang), list: listed(lang) };

  it.each(['profile', 'list'] as const)('have landmarks and headings in order: %s', (name) => {
    const elements = pages[name];
    const tags = elements.map(({ tag }) => tag);
    for (const one of ['title', 'header', 'main', 'footer', 'h1'])
      expect(tags.filter((tag) => tag === one)).toHaveLength(1);
    const levels = tags.filter((tag) => /^h[1-6]$/.test(tag)).map((tag) => Number(tag[1]));
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThan(2));
    expect(elements.find(({ tag }) => tag === 'html')!.attributes).toEqual({
      lang: lang === 'zh' ? 'zh-Hans' : lang,
      dir: 'ltr',
    });
    for (const { attributes } of elements.filter(({ tag }) => tag === 'nav'))
      expect(attributes['aria-label']).toBeTruthy();
    for (const tag of ['h1', 'h2', 'h3', 'a', 'dt', 'dd', 'li', 'title'])
      for (const text of texts(elements, tag)) expect(text, tag).not.toBe('');
  });

  it('lead to themselves in the other languages, each in its own words', () => {
    const tongues = pages.list.filter(
      ({ attributes, tag }) => tag === 'a' && attributes['hreflang'],
    );
    expect(tongues.map(({ text }) => text)).toEqual([
      '한국어',
      'English',
      '中文',
      '日本語',
      'Русский',
      'Монгол',
    ]);
    const current = tongues.filter(({ attributes }) => attributes['aria-current']);
    expect(current.map(({ attributes }) => attributes['href'])).toEqual([`../${lang}/x.html`]);
  });

  it('have ids once each, and every link within the page leads to one', () => {
    const ids = pages.profile.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const inner = pages.profile.flatMap(({ attributes: { href = '' } }) =>
      href.startsWith('#') ? href.slice(1) : [],
    );
    for (const id of inner) expect(ids).toContain(id);
  });
});

describe('a page', () => {
  it('may load its own sheet and nothing else', () => {
    const hash = createHash('sha256').update(PAGE_STYLE).digest('base64');
    expect(PAGE_POLICY).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    const meta = profile('en').find(({ attributes }) => attributes['http-equiv']);
    expect(meta?.attributes['content']).toBe(PAGE_POLICY);
  });

  it('shows texts of strangers as text, isolated, without what turns them, and follows no bad address', () => {
    for (const lang of LANGUAGES) {
      const elements = profile(lang, hostile());
      expect(elements.filter(({ tag }) => ['script', 'img', 'style'].includes(tag))).toEqual([]);
      const html = partnerPage(hostile(), PAGE_LANGUAGES[lang], PAGE_LINKS);
      expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069\0]/);
      for (const { attributes } of elements)
        expect(Object.keys(attributes).filter((name) => name.startsWith('on'))).toEqual([]);
      const hrefs = elements.flatMap(({ attributes: { href } }) => href ?? []);
      expect(hrefs.filter((href) => /^(javascript|data):/i.test(href))).toEqual([]);
      const isolated = elements.filter(({ tag, text }) => tag === 'bdi' && text.includes('<img'));
      expect(isolated.length).toBeGreaterThan(15);
      // Outside of its title, which holds text only, nothing of it stands without an element that isolates it.
      const [start, body] = html.split('<body>') as [string, string];
      expect(start).not.toContain('<script');
      expect(body.replace(/<bdi[^>]*>[^<]*<\/bdi>/g, '')).not.toContain('onerror');
    }
  });
});
