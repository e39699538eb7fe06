import { initials, plain } from '../plain-text.js';
import type { NamedPartner } from './names.js';

/** A partner's names in all languages and their initials, made ready to be searched: keep it by key. */
export function nameIndex({ name }: NamedPartner): string {
  const names = Object.values(name).map((text) => plain(text));
  return `\n${[...new Set([...names, ...names.map(initials)])].join('\n')}\n`;
}

/**
 * The keys whose names hold a text, the best first: the whole name, its beginning, the beginning of a word, anywhere;
 * then those that hold all of its words. Within a rank as the keys are. A text without letters finds nobody.
 *
 * @param index {@link nameIndex} by key; holes where names have not come.
 */
export function searchNames(index: readonly (string | undefined)[], text: string): Uint32Array {
  const query = plain(text);
  if (!query) return new Uint32Array();
  const words = query.split(' ');
  const ways = [`\n${query}\n`, `\n${query}`, ` ${query}`, query];
  const ranks: number[][] = [[], [], [], [], []];
  index.forEach((names, key) => {
    if (!names || !words.every((word) => names.includes(word))) return;
    // Where no way fits, all words do: that is the last rank.
    ranks.at(ways.findIndex((way) => names.includes(way)))!.push(key);
  });
  return Uint32Array.from(ranks.flat());
}

/** 1 at each key that was found: what {@link keysFor} takes. */
export function maskOf(total: number, found: Uint32Array): Uint8Array {
  const mask = new Uint8Array(total);
  for (const key of found) mask[key] = 1;
  return mask;
}

/** The keys in the order in which a search found them. */
export function inRank(keys: Uint32Array, found: Uint32Array): Uint32Array {
  const chosen = new Set(keys);
  return found.filter((key) => chosen.has(key));
}
