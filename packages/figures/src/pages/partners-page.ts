import type { IsoDate, Source } from '@climate-embed/schema';

import { number } from '../formats.js';
import { sayingOf } from '../partner/context.js';
import { fill } from '../partner/fill.js';
import { sourceViews } from '../partner/sources.js';
import { readable } from '../partner/topic-words.js';
import { wordFor } from '../words.js';
import { type Filling, isolated, list, markup } from './html.js';
import type { ListedPartner } from './in-countries.js';
import { marked, type PartnerLink, sourced } from './marks.js';
import { type PageLinks, page } from './page.js';
import type { PageLanguage } from './page-words.js';
import { turning, whichPage } from './turning.js';

/** A page of the list of partners. */
export interface PartnersPage {
  /** All partners in the order of {@link inCountries}. */
  readonly all: readonly ListedPartner[];
  /** From 1 on. */
  readonly page: number;
  /** Partners on a page. */
  readonly size: number;
  /** What the partners of this page were read in. */
  readonly sources: readonly Source[];
  readonly asOf: IsoDate;
}

/** Where a page of the list leads, relative to it. */
export interface PartnersPageLinks extends PageLinks {
  readonly partner: PartnerLink;
  page(number: number): string;
}

/** Every page by the countries on it, so that a reader finds one without turning all of them. */
function pageList(
  { all, page: current, size }: PartnersPage,
  { map, locale }: PageLanguage,
  links: PartnersPageLinks,
): Filling {
  const pages = Math.ceil(all.length / size);
  if (pages < 2) return undefined;
  const items = Array.from({ length: pages }, (_, index) => {
    const first = all[index * size]!.country;
    const last = all[Math.min(all.length, (index + 1) * size) - 1]!.country;
    const here = index + 1 === current ? markup` aria-current="page"` : undefined;
    const said = first === last ? first : `${first} – ${last}`;
    return markup`<a href="${links.page(index + 1)}"${here}>${number(locale, index + 1)}: ${isolated({ text: said })}</a>`;
  });
  return markup`<nav aria-label="${map.title}">\n${list('pages', items)}</nav>\n`;
}

const entry = (
  { name, partner }: ListedPartner,
  { locale, words }: PageLanguage,
  linkTo: PartnerLink,
): Filling => [
  markup`<a href="${linkTo(partner.id)}">${isolated(name)}</a> <small>${isolated({ text: wordFor(words.kinds, partner.kind) ?? readable(partner.kind) })}</small>`,
  marked(partner.illustrative ? locale.words.illustrative : undefined),
];

/**
 * The list of partners as an HTML page, for readers without scripts: by country, each with its kind and a link to its
 * page, then the sources with their terms and the wording that they require.
 *
 * @param links relative to where the page will stand.
 */
export function partnersPage(
  data: PartnersPage,
  language: PageLanguage,
  links: PartnersPageLinks,
): string {
  const { all, asOf, page: current, size } = data;
  const { locale, map, words } = language;
  const shown = all.slice((current - 1) * size, current * size);
  const countries = new Map<string, ListedPartner[]>();
  for (const one of shown) {
    const others = countries.get(one.country);
    if (others) others.push(one);
    else countries.set(one.country, [one]);
  }
  const known = new Set(all.flatMap(({ partner }) => partner.country ?? []));
  const saying = sayingOf({ locale, words });
  const sources = sourceViews(data.sources, saying);
  const required = sources.flatMap(({ attribution }) => attribution ?? []);
  const pages = Math.ceil(all.length / size);
  return page(
    {
      title: [map.title, whichPage(current, pages, language) ?? []].flat().join(' – '),
      main: markup`<h1>${map.title}</h1>
<p>${map.summary(number(locale, all.length), all.length, known.size)}</p>
${pageList(data, language, links)}${[...countries].map(
        ([country, partners]) =>
          markup`<section>
<h2>${isolated({ text: country })}</h2>
${list(
  'directory',
  partners.map((one) => entry(one, language, links.partner)),
)}</section>
`,
      )}${turning(current, pages, language, (page) => links.page(page))}`,
      footer: sourced(
        [
          ...required.filter(
            ({ text }, index) => required.findIndex((one) => one.text === text) === index,
          ),
          { text: fill(words.asOf, saying.date(asOf)) },
        ],
        sources,
        language,
      ),
    },
    language,
    links,
  );
}
