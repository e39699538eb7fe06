import { number } from '../formats.js';
import type { Locale } from '../locale.js';
import type { MapWords } from './map-words.js';
import type { Marker } from './marker.js';
import type { MapPoints } from './points.js';
import { kindChips } from './say.js';

/** A group spoken: how many, of which kinds, and what pressing it does. */
export function groupLabel(
  locale: Pick<Locale, 'marks'>,
  words: MapWords,
  { kinds, kindNames }: MapPoints,
  { keys, together }: Marker,
): string {
  const counts = kindNames.map((value) => ({ value, count: 0 }));
  const other = { value: 'other', count: 0 };
  for (const key of keys) (counts[kinds[key]!] ?? other).count++;
  const parts = kindChips(words, [...counts, other])
    .filter(({ count }) => count)
    .map(({ label, count }) => `${label} ${number(locale, count)}`);
  return words.group(number(locale, keys.length), parts.join(words.comma), together);
}
