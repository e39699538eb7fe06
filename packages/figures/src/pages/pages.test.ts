import { createHash } from 'node:crypto';

import type { Partner, PartnerSummary } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';

import type { Lang } from '../locale.js';
import { LANGUAGES } from '../nearest-language.js';
import { partnerView } from '../partner/view.js';
import { PAGE_LANGUAGES } from '../testing/page-languages.js';
import { icec, source } from '../testing/partner.js';
import { type Found, strictHtml } from '../testing/strict-html.js';
import { inCountries } from './in-countries.js';
import { PAGE_POLICY, PAGE_STYLE } from './page-style.js';
import { partnerPage } from './partner-page.js';
import { partnersPage } from './partners-page.js';

const links = {
  languages: LANGUAGES.map((lang) => [lang, `../${lang}/x.html`] as const),
  data: 'x.json',
  list: '../list.html',
  partner: (id: string) => `${encodeURIComponent(id)}.html`,
  page: (number: number) => `${number}.html`,
};

const profile = (lang: Lang, partner: Partner = icec): Found[] =>
  strictHtml(partnerPage(partner, PAGE_LANGUAGES[lang], links));

const summary = (id: string, change: Partial<PartnerSummary> = {}): PartnerSummary => ({
  id,
  kind: 'city',
  name: { en: `Town ${id}` },
  ...change,
});

const TOWNS = [
  summary('b', { country: 'KR', name: { ko: '부산', en: 'Busan' } }),
  summary('a', { country: 'KR', name: { ko: '광주', en: 'Gwangju' } }),
  summary('k', { country: 'JP', name: { ja: '神戸', en: 'Kobe' }, illustrative: true }),
  summary('nowhere', { kind: 'network', name: { en: 'Coast Network' } }),
];

function listed(lang: Lang, partners: readonly PartnerSummary[] = TOWNS, page = 1, size = 500) {
  const language = PAGE_LANGUAGES[lang];
  const all = inCountries(partners, language);
  const sources = [
    source('s1', {
      licence: 'CC-BY-4.0',
      attribution: 'Places: the gazetteer',
      url: 'https://a.example/',
    }),
    source('s2', { url: 'javascript:alert(1)' }),
  ];
  const data = { all, page, size, sources, asOf: '2026-11-22' };
  return strictHtml(partnersPage(data, language, links));
}

const texts = (elements: readonly Found[], tag: string): string[] =>
  elements.filter((one) => one.tag === tag).map(({ text }) => text.replace(/\s+/g, ' ').trim());

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
      const html = partnerPage(hostile(), PAGE_LANGUAGES[lang], links);
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

describe('the page of a partner', () => {
  it('shows all of its profile, with links to the pages of others', () => {
    const elements = profile('en');
    const [main] = texts(elements, 'main');
    for (const said of [
      'Research centre · Gwangju · South Korea',
      'Works for a low-carbon green city',
      'Policy research',
      'Operation of the Urban Carbon Management System and its database',
      'Could be answered by',
      'Illustrative data',
      'shared:',
      'Funded by',
      'example.org',
    ])
      expect(main).toContain(said);
    expect(texts(elements, 'h2')).toContain('Sources');
    const hrefs = elements.flatMap(({ attributes: { href } }) => href ?? []);
    expect(hrefs).toContain('gwangju-city.html');
    expect(hrefs).toContain('sample-academy.html');
    expect(hrefs).toContain('../list.html');
  });

  it.each(LANGUAGES)('leaves out no text of the profile in %s', (lang) => {
    const [body] = texts(profile(lang), 'body');
    /** Keys of what is not shown as it is. */
    const unseen = new Set(['lang', 'id', 'city', 'url', 'website']);
    const textsIn = (value: unknown, key = ''): string[] =>
      typeof value === 'string'
        ? [value]
        : value && typeof value === 'object'
          ? Object.entries(value).flatMap(([name, part]) =>
              // A mention has its name in all languages beside the one that is shown.
              unseen.has(name) || (name === 'name' && key !== '') ? [] : textsIn(part, name),
            )
          : [];
    const all = textsIn(partnerView(icec, PAGE_LANGUAGES[lang]));
    expect(all.length).toBeGreaterThan(40);
    for (const text of all) expect(body).toContain(text.replace(/\s+/g, ' ').trim());
  });

  it('says of the one side that it is not stated where the other is, and nothing where none is', () => {
    const [main] = texts(profile('en', { ...icec, needs: [], matches: [] }), 'main');
    expect(main).toContain('Needs Not stated.');
    const bare = { ...icec, needs: [], contributions: [], matches: [] };
    expect(texts(profile('en', bare), 'h2')).not.toContain('Needs');
  });

  it('lists many others one by one instead of in a sentence', () => {
    const others = Array.from({ length: 40 }, (_, index) => summary(`m-${index}`));
    const members = {
      id: 'all',
      kind: 'membership',
      parties: [
        { partnerId: 'icec', role: 'network' },
        ...others.map(({ id }) => ({ partnerId: id, role: 'member' })),
      ],
      status: 'in-force',
      sourceIds: ['s1'],
    } as const;
    const elements = profile('en', { ...icec, relationships: [members], partners: others });
    const names = elements.filter(({ tag, within }) => tag === 'li' && within.at(-2) === 'li');
    expect(names).toHaveLength(40);
  });

  it('names where a website leads, not whom its address pretends to be', () => {
    const website = 'https://bank.example@evil.example:8443/path?q#f';
    const link = profile('en', { ...icec, website }).find(
      ({ attributes: { href } }) => href === website,
    );
    expect(link?.text).toBe('evil.example:8443');
  });
});

describe('the list of partners', () => {
  const names = (elements: readonly Found[]): string[] =>
    elements
      .filter(
        ({ tag, within }) => tag === 'a' && within.at(-1) === 'li' && within.includes('section'),
      )
      .map(({ text }) => text);

  it('goes by country and name as a reader sorts them; who has no country comes last', () => {
    expect(texts(listed('en'), 'h2')).toEqual([
      'Japan',
      'South Korea',
      'No country stated',
      'Sources',
    ]);
    expect(names(listed('en'))).toEqual(['Kobe', 'Busan', 'Gwangju', 'Coast Network']);
    expect(texts(listed('ko'), 'h2')).toEqual(['대한민국', '일본', '국가 표시 없음', '출처']);
    expect(names(listed('ko'))).toEqual(['광주', '부산', 'Kobe', 'Coast Network']);
  });

  it('says how many there are, of which kind each is, and what is invented', () => {
    const elements = listed('en');
    expect(texts(elements, 'p')[0]).toBe('4 organisations in 2 countries');
    expect(texts(elements, 'li')).toContain('Kobe City government Illustrative data');
    expect(texts(elements, 'li')).toContain('Coast Network Network');
  });

  it('gives each name its language where that is not the reader’s', () => {
    const name = listed('ko').find(({ tag, text }) => tag === 'bdi' && text === 'Kobe');
    expect(name?.attributes).toEqual({ lang: 'en' });
  });

  it('names its sources with terms and the wording that they require, and links no bad address', () => {
    const elements = listed('en');
    const [footer] = texts(elements, 'footer');
    expect(footer).toMatch(/^Places: the gazetteer · As of 22 November 2026/);
    expect(footer).toContain('Licence: CC-BY-4.0');
    const hrefs = elements.flatMap(({ attributes: { href } }) => href ?? []);
    expect(hrefs).toContain('https://a.example/');
    expect(hrefs).not.toContain('javascript:alert(1)');
  });

  it('says which countries are on which page, and turns', () => {
    const elements = listed('en', TOWNS, 2, 2);
    expect(names(elements)).toEqual(['Gwangju', 'Coast Network']);
    const [pages, turning] = texts(elements, 'nav').slice(1);
    expect(pages).toBe('1: Japan – South Korea 2: South Korea – No country stated');
    expect(turning).toBe('‹ Previous page Page 2 of 2');
    expect(texts(elements, 'title')).toEqual(['Partners – Page 2 of 2']);
  });

  it('holds nobody where nobody is known, and still says so', () => {
    expect(texts(listed('en', []), 'p')[0]).toBe('0 organisations');
  });
});
