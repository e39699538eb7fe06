import type { LocalizedText } from '@climate-embed/schema';

/** A text as picked for a reader. `lang` is set where it is not in the reader's language. */
export interface Picked {
  readonly text: string;
  readonly lang?: string;
}

/**
 * Picks a text for a reader: his language, its base language or a regional form of it, English, else the first
 * (the original). The text comes from the API: show it as text, isolated (`<bdi>` or `dir="auto"`), with
 * `lang` on its element where set.
 */
export function localizedIn(text: LocalizedText, lang: string): Picked {
  const base = lang.split('-')[0]!;
  const keys = Object.keys(text);
  const key =
    [lang, base].find((wanted) => keys.includes(wanted)) ??
    keys.find((has) => has.split('-')[0] === base);
  if (key !== undefined) return { text: text[key]! };
  const other = keys.includes('en') ? 'en' : keys[0];
  return other === undefined ? { text: '' } : { text: text[other]!, lang: other };
}
