import type { NamedPartner } from './names.js';

/** Longer than any name: what is typed beyond it cannot help. */
const LONGEST = 200;

/** What two writings of the same word have in common: width, case, accents and punctuation do not count. */
const plain = (text: string): string =>
  text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    // Accents only: the marks of kana and the parts of Hangul make other words.
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** The initial consonants of Hangul syllables, as a reader types them who looks for 인천 by ㅇㅊ. */
const initials = (text: string): string =>
  text.replace(/[가-힣]/g, (syllable) =>
    String.fromCharCode(0x1100 + Math.floor((syllable.charCodeAt(0) - 0xac00) / 588)),
  );

/** A partner's names in all languages, made ready to be searched: keep it by key. */
export const nameIndex = ({ name }: NamedPartner): string =>
  `\n${[...new Set(Object.values(name).map(plain))].join('\n')}\n`;

/**
 * The keys whose names hold a text, the best first: the whole name, its beginning, the beginning of a word, anywhere;
 * then those that hold all of its words. Within a rank as the keys are. A text without letters finds nobody.
 *
 * @param index {@link nameIndex} by key; holes where names have not come.
 */
export function searchNames(index: readonly (string | undefined)[], text: string): Uint32Array {
  const query = plain(text);
  if (!query) return new Uint32Array();
  // What a keyboard of consonants gives has become first halves of syllables.
  const short = /^[\u1100-\u1112 ]+$/.test(query);
  const words = query.split(' ');
  const ranks: number[][] = [[], [], [], [], []];
  index.forEach((names, key) => {
    if (names === undefined) return;
    const held = short ? initials(names) : names;
    if (!words.every((word) => held.includes(word))) return;
    const rank = [`\n${query}\n`, `\n${query}`, ` ${query}`, query].findIndex((way) =>
      held.includes(way),
    );
    ranks.at(rank)!.push(key);
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
