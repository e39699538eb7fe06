import type { Partner, PartnerSummary } from '@climate-embed/schema';

import type { Lang } from '../locale.js';
import { LANGUAGES } from '../nearest-language.js';
import { inCountries } from '../pages/in-countries.js';
import { partnerPage } from '../pages/partner-page.js';
import { partnersPage } from '../pages/partners-page.js';
import { PAGE_LANGUAGES } from './page-languages.js';
import { icec, source } from './partner.js';
import { type Found, strictHtml } from './strict-html.js';

/** Where the pages of tests lead. */
export const PAGE_LINKS = {
  languages: LANGUAGES.map((lang) => [lang, `../${lang}/x.html`] as const),
  data: 'x.json',
  list: '../list.html',
  partner: (id: string) => `${encodeURIComponent(id)}.html`,
  page: (number: number) => `${number}.html`,
};

/** The page of a partner, read strictly. */
export const profile = (lang: Lang, partner: Partner = icec): Found[] =>
  strictHtml(partnerPage(partner, PAGE_LANGUAGES[lang], PAGE_LINKS));

/** A partner as a list has it. */
export const summary = (id: string, change: Partial<PartnerSummary> = {}): PartnerSummary => ({
  id,
  kind: 'city',
  name: { en: `Town ${id}` },
  ...change,
});

/** Two towns of Korea, an invented one of Japan and a network of no country. */
export const TOWNS = [
  summary('b', { country: 'KR', name: { ko: '부산', en: 'Busan' } }),
  summary('a', { country: 'KR', name: { ko: '광주', en: 'Gwangju' } }),
  summary('k', { country: 'JP', name: { ja: '神戸', en: 'Kobe' }, illustrative: true }),
  summary('nowhere', { kind: 'network', name: { en: 'Coast Network' } }),
];

/** A page of the list, read strictly. */
export function listed(
  lang: Lang,
  partners: readonly PartnerSummary[] = TOWNS,
  page = 1,
  size = 500,
) {
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
  return strictHtml(partnersPage(data, language, PAGE_LINKS));
}

/** The texts of all elements of a tag, in their order. */
export const texts = (elements: readonly Found[], tag: string): string[] =>
  elements.filter((one) => one.tag === tag).map(({ text }) => text.replace(/\s+/g, ' ').trim());
