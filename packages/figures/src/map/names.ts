import type { PartnerBlock } from '@climate-embed/schema';

import type { Locale } from '../locale.js';
import { localizedIn, type Picked } from '../localized.js';
import { foreignPicked } from '../partner/foreign-text.js';
import { wordFor } from '../words.js';
import type { MapTools } from './map-tools.js';
import type { MapWords } from './map-words.js';
import type { Marker } from './marker.js';
import { ROWS } from './page.js';
import { kindName } from './say.js';

/** Who stands at a key. */
export type NamedPartner = PartnerBlock['items'][number];

/** Who stands at which key, as far as blocks of names have come. */
export type Names = readonly (NamedPartner | undefined)[];

type Reader = Pick<Locale, 'lang'>;

/** A partner's name for a reader, fit to be shown; the id where it has none. */
export function partnerTitle({ lang }: Reader, { name, id }: NamedPartner): Picked {
  const picked = foreignPicked(localizedIn(name, lang), 'name');
  return picked.text ? picked : foreignPicked({ text: id }, 'name');
}

/** One for each language asked for, so never more than six. Making one costs as much as sorting a page. */
const collators = new Map<string, Intl.Collator>();

/** Compares labels as readers of a language sort them. Browsers know no Mongolian: there Russian rules serve. */
export function collator({ lang }: Reader): Intl.Collator {
  const known = collators.get(lang) ?? new Intl.Collator([lang, 'ru'], { numeric: true });
  collators.set(lang, known);
  return known;
}

/**
 * The keys in the alphabetical order of their names. As they were where some names have not come yet, or where there
 * are more than a page of the list holds: then nobody reads from A to Z, and sorting would be felt.
 */
export function byName(reader: Reader, keys: Uint32Array, names: Names): Uint32Array {
  if (keys.length > ROWS) return keys;
  const titles = new Map<number, string>();
  for (const key of keys) {
    const one = names[key];
    if (!one) return keys;
    titles.set(key, partnerTitle(reader, one).text);
  }
  const { compare } = collator(reader);
  return keys.slice().sort((a, b) => compare(titles.get(a)!, titles.get(b)!) || a - b);
}

/** Markers in the order of the list: each where the first of its partners stands there. */
export function inOrder(markers: readonly Marker[], list: Uint32Array): Marker[] {
  const ranks = new Map<number, number>();
  list.forEach((key, rank) => ranks.set(key, rank));
  const rankOf = ({ keys }: Marker): number =>
    keys.reduce((least, key) => Math.min(least, ranks.get(key) ?? least), list.length);
  return markers
    .map((marker) => ({ marker, rank: rankOf(marker) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ marker }) => marker);
}

/** A single partner spoken: kind, what its point stands for where that is not its place. Stands behind the name. */
export const partnerNote = (
  words: MapWords,
  tools: MapTools,
  { kind, precision }: Pick<NamedPartner, 'kind' | 'precision'>,
): string =>
  [kindName(words, kind, true), wordFor(tools.precisions, precision)]
    .filter((part) => part)
    .join(words.comma);
