import type { PartnerSummary } from '@climate-embed/schema';

import type { Picked } from '../localized.js';
import { collator } from '../map/names.js';
import { sayingOf } from '../partner/context.js';
import { readable } from '../partner/topic-words.js';
import type { PageLanguage } from './page-words.js';

/** A partner as it stands in the list. */
export interface ListedPartner {
  readonly partner: PartnerSummary;
  readonly name: Picked;
  /** The name of its country, or that none is stated. */
  readonly country: string;
}

/** Partners by country and then by name, as readers of the language sort them; those without a country come last. */
export function inCountries(
  partners: readonly PartnerSummary[],
  { locale, pages, words }: PageLanguage,
): ListedPartner[] {
  const { pick, region } = sayingOf({ locale, words });
  const { compare } = collator(locale);
  const countries = new Map<string, ListedPartner[]>();
  for (const partner of partners) {
    const { country: code = '', id } = partner;
    const others = countries.get(code);
    const name = pick(partner.name, 'name');
    const listed = {
      partner,
      name: name.text ? name : { text: readable(id) },
      country: others?.[0]!.country ?? ((code && region(code)) || pages.noCountry),
    };
    if (others) others.push(listed);
    else countries.set(code, [listed]);
  }
  const byName = (a: ListedPartner, b: ListedPartner): number =>
    compare(a.name.text, b.name.text) || (a.partner.id < b.partner.id ? -1 : 1);
  return [...countries]
    .sort(
      ([a, [one]], [b, [other]]) =>
        Number(!a) - Number(!b) || compare(one!.country, other!.country) || (a < b ? -1 : 1),
    )
    .flatMap(([, list]) => list.sort(byName));
}
