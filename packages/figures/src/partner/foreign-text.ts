import { TEXT_LIMITS } from '@climate-embed/schema';

import type { Picked } from '../localized.js';

/** How long a text of somebody else may be, by what it is. */
export type ForeignLimit = keyof typeof TEXT_LIMITS;

/** What breaks a line: the only controls that mean something, and they mean a space here. */
const BREAKS = /[\t-\r\u0085\u2028\u2029]+/g;

/**
 * What is dropped: controls, what turns or hides text (format characters: UAX 9, zero-width space, byte order mark, tags),
 * halves of characters, and letters that nobody sees (fillers of Hangul, the blank of Braille). Joiners stay: Persian and
 * Hindi need them.
 */
const DROPPED = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u115f\u1160\u2800\u3164\uffa0]/gu;

/** More marks on one letter than any script asks for run over the lines around it. */
const PILES = /(\p{M}{8})\p{M}+/gu;

/**
 * A text of somebody else, fit to be shown as text: one line, without what steers, turns or hides text, and no
 * longer than its limit in characters; what is cut ends in an ellipsis. It may still run from right to left: isolate
 * it from its surroundings (`<bdi>`).
 *
 * @example
 * foreignText('Green\u202Egnp.exe\n Centre', 'name'); // 'Greengnp.exe Centre'
 */
export function foreignText(text: string, limit: ForeignLimit = 'line'): string {
  const most = TEXT_LIMITS[limit];
  // Bounded first, so that no text is too long to be looked through; a character takes two units at most.
  const clean = text
    .slice(0, 4 * most)
    .replace(BREAKS, ' ')
    .replace(DROPPED, '')
    .replace(PILES, '$1')
    .trim();
  if (clean.length <= most) return clean;
  const characters = [...clean];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : clean;
}

/** The same for a text that was picked for a reader. */
export const foreignPicked = (picked: Picked, limit?: ForeignLimit): Picked => ({
  ...picked,
  text: foreignText(picked.text, limit),
});
