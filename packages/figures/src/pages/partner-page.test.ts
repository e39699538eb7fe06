import { describe, expect, it } from 'vitest';

import { LANGUAGES } from '../nearest-language.js';
import { partnerView } from '../partner/view.js';
import { PAGE_LANGUAGES } from '../testing/page-languages.js';
import { profile, summary, texts } from '../testing/pages.js';
import { icec } from '../testing/partner.js';

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
