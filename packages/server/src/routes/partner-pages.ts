import type { Lang } from '@climate-embed/figures';
import {
  inCountries,
  type ListedPartner,
  type PageLanguage,
  partnerPage,
  partnersPage,
} from '@climate-embed/figures/pages';
import {
  files,
  partner as partnerJson,
  type PartnerSummary,
  partners as partnersJson,
  pathOf,
} from '@climate-embed/schema';

import type { Answer } from '../app/answer.js';
import type { Refusal } from '../app/problem.js';
import { sourcesOf } from '../partners/cited.js';
import type { PartnerWorld } from '../partners/partner-world.js';
import { summaryOf } from '../partners/summary.js';
import { findLanguage, htmlAnswer, linksFrom } from './html-page.js';
import { PAGE_LANGUAGES } from './page-languages.js';
import { laterNumber, type Numbered, pageAddresses } from './paging.js';
import { findPartner, wholePartner } from './partner.js';
import { relativeReference } from './relative-reference.js';
import type { Handler, RouteContext } from './route-context.js';

const { partnersHtml, partnersPageHtml, partnerHtml } = files;

/** Partners on a page of the list. */
const SIZE = 500;

const linkFrom =
  (address: string, lang: Lang) =>
  (partner: string): string =>
    relativeReference(address, pathOf(partnerHtml.path, { lang, partner }));

const addressesIn = (lang: Lang): Numbered['addressOf'] =>
  pageAddresses(pathOf(partnersHtml.path, { lang }), (page) =>
    pathOf(partnersPageHtml.path, { lang, page }),
  );

/** Sorting thousands of names by the rules of a language is felt, so each list is sorted once for a state of the data. */
const sorted = new WeakMap<PartnerWorld, Map<Lang, readonly ListedPartner[]>>();

function listIn(lang: Lang, world: PartnerWorld): readonly ListedPartner[] {
  const lists = sorted.get(world) ?? new Map<Lang, readonly ListedPartner[]>();
  const summaries = (): PartnerSummary[] =>
    [...world.partners.values()].map(({ record }) => summaryOf(record));
  const list = lists.get(lang) ?? inCountries(summaries(), PAGE_LANGUAGES[lang]);
  sorted.set(world, lists.set(lang, list));
  return list;
}

function answerList(
  lang: Lang,
  choose: (list: Numbered) => number | Refusal,
  context: RouteContext,
): Answer | Refusal {
  const { partners: world } = context.snapshot;
  const all = listIn(lang, world);
  const addressOf = addressesIn(lang);
  const page = choose({ items: all, size: SIZE, addressOf });
  if (typeof page !== 'number') return page;
  const address = addressOf(page);
  const shown = all.slice((page - 1) * SIZE, page * SIZE);
  const sources = sourcesOf(
    shown.flatMap(({ partner: { id } }) => world.partners.get(id)!.record.sourceIds),
    world.sources,
  );
  return htmlAnswer(
    partnersPage({ all, page, size: SIZE, sources, asOf: world.asOf() }, PAGE_LANGUAGES[lang], {
      ...linksFrom(address, context, (other) => addressesIn(other)(page), partnersJson.path),
      partner: linkFrom(address, lang),
      page: (number) => relativeReference(address, addressOf(number)),
    }),
  );
}

export const answerPartnersHtml: Handler<typeof partnersHtml> = ({ lang: typed }, context) => {
  const lang = findLanguage(typed, context);
  return typeof lang === 'string' ? answerList(lang, () => 1, context) : lang;
};

export const answerPartnersPageHtml: Handler<typeof partnersPageHtml> = (
  { lang: typed, page },
  context,
) => {
  const lang = findLanguage(typed, context);
  if (typeof lang !== 'string') return lang;
  return answerList(lang, (list) => laterNumber(list, page), context);
};

export const answerPartnerHtml: Handler<typeof partnerHtml> = (
  { lang: typed, partner: id },
  context,
) => {
  const lang = findLanguage(typed, context);
  if (typeof lang !== 'string') return lang;
  const { partners: world } = context.snapshot;
  const found = findPartner(id, world);
  if ('refused' in found) return found;
  const pageIn = (other: Lang): string => pathOf(partnerHtml.path, { lang: other, partner: id });
  const address = pageIn(lang);
  const language: PageLanguage = PAGE_LANGUAGES[lang];
  return htmlAnswer(
    partnerPage(wholePartner(found, world), language, {
      ...linksFrom(address, context, pageIn, pathOf(partnerJson.path, { partner: id })),
      list: relativeReference(address, pathOf(partnersHtml.path, { lang })),
      partner: linkFrom(address, lang),
    }),
  );
};
