import { number } from '../formats.js';
import type { Locale } from '../locale.js';
import { wordFor } from '../words.js';
import type { Count } from './choice.js';
import type { MapWords } from './map-words.js';
import type { MapPoints } from './points.js';

type Marks = Pick<Locale, 'marks'>;

/** A kind that is not known here yet, as a reader can read it: letters and figures of it, not without end. */
const legible = (kind: string): string => kind.slice(0, 60).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');

/** The name of a kind: several of it, or one. A kind not known yet is its own word, readable. */
export function kindName({ kinds }: MapWords, kind = 'other', one = false): string {
  const [several = '', single] = (wordFor(kinds, kind) ?? legible(kind)).split('|');
  return one ? (single ?? several) : several;
}

/** A count as it stands on a disc: `999`, `1.2k`, `13k`. */
export function shortCount(locale: Marks, { large }: MapWords, count: number): string {
  // 9,960 is 10k, not 10.0k.
  const [least, sign] = large.find(([from]) => count >= from) ?? [1, ''];
  const value = count / least;
  return number(locale, value, sign && value < 9.95 && Math.round(value * 10) % 10 ? 1 : 0) + sign;
}

/** A chip of the map's filter: a kind and how many partners it gives. */
export interface Chip extends Count {
  readonly label: string;
}

/** The kinds in use in the order of the contract's list, kinds not known yet behind them. */
export function kindChips(words: MapWords, counts: readonly Count[]): Chip[] {
  const order = Object.keys(words.kinds).reverse();
  const rank = ({ value }: Count): number => order.indexOf(value);
  return [...counts]
    .sort((a, b) => rank(b) - rank(a))
    .map(({ value, count }) => ({ value, count, label: kindName(words, value) }));
}

/** Under the map's title: how many organisations, and in how many countries once that is known. */
export const summary = (
  locale: Marks,
  words: MapWords,
  count: number,
  countries?: number,
): string => words.summary(number(locale, count), count, countries);

/** Of those of the keys that have no place; nothing where all have one. */
export function unplaced(
  locale: Marks,
  words: MapWords,
  { placed }: MapPoints,
  keys: Uint32Array,
): string {
  let count = 0;
  for (const key of keys) if (key >= placed) count++;
  return count ? words.unplaced(number(locale, count), count) : '';
}
