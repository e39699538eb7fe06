import type { Locale } from '../locale.js';
import { country } from '../country.js';
import { localizedIn, type Picked } from '../localized.js';
import { foreignPicked, foreignText } from '../partner/foreign-text.js';
import { topicName, type TopicWords } from '../partner/topic-words.js';
import { columnsOf, FACETS, type Choice, type Count, type Facet } from './choice.js';
import type { MapFilters } from './filters.js';
import type { MapWords } from './map-words.js';
import { collator } from './names.js';
import type { MapPoints } from './points.js';
import { kindName } from './say.js';

/** What labels are made of. */
export interface Labels {
  readonly locale: Locale;
  readonly words: MapWords;
  readonly topics: TopicWords;
  readonly filters?: MapFilters | undefined;
}

/** A value that a reader may choose; `lang` is set where its label is not in the reader's language. */
export interface Option extends Count {
  readonly label: string;
  readonly lang?: string;
}

/** The label of a value: a word, the name of a country or network; the value itself where it has none. */
export function labelOf(
  { locale, words, topics, filters }: Labels,
  facet: Facet,
  value: string,
): Picked {
  if (facet === 'kind') return { text: kindName(words, value) };
  if (facet === 'topic') return { text: topicName(topics, value) };
  if (facet === 'country') return { text: foreignText(country(locale, value), 'name') };
  const name = foreignPicked(
    localizedIn(filters?.networkNames.get(value) ?? {}, locale.lang),
    'name',
  );
  return name.text ? name : { text: foreignText(value, 'name') };
}

/** What a reader may choose of a facet, with counts, in alphabetical order. */
export function optionsOf(labels: Labels, facet: Facet, counts: readonly Count[]): Option[] {
  const { compare } = collator(labels.locale);
  return counts
    .map(({ value, count }): Option => {
      const { text, lang } = labelOf(labels, facet, value);
      return lang ? { value, count, label: text, lang } : { value, count, label: text };
    })
    .sort((a, b) => compare(a.label, b.label));
}

/** What a page chose by and nobody in the data has. Empty for columns that have not come yet. */
export function unknownIn(
  points: MapPoints,
  filters: MapFilters | undefined,
  choice: Choice,
): { readonly facet: Facet; readonly value: string }[] {
  const columns = columnsOf(points, filters);
  return FACETS.flatMap((facet) =>
    (choice[facet] ?? [])
      .filter((value) => columns[facet] && !columns[facet].names.includes(value))
      .map((value) => ({ facet, value })),
  );
}
