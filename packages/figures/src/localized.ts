import type { LocalizedText } from '@climate-embed/schema';

/** A text as picked for a reader. `lang` is set where it is not in the reader's language. */
export interface Picked {
  readonly text: string;
  readonly lang?: string;
}

/**
 * Picks a text for a reader: in his language, in a form of it (`zh-Hans` before `zh-Hant`), in English, else
 * the first one, which is the original. An empty text counts as missing. The text comes from the API: show it
 * as text, isolated from its surroundings (`<bdi>` or `dir="auto"`), with `lang` on its element where set.
 *
 * @example
 * localizedIn({ ja: '神戸市', en: 'Kobe' }, 'ru'); // { text: 'Kobe', lang: 'en' }
 */
export function localizedIn(text: LocalizedText, lang: string): Picked {
  const keys = Object.keys(text);
  const base = lang.split('-')[0]!;
  const forms = keys.filter((key) => key.split('-')[0] === base);
  const key = [lang, base, `${base}-Hans`, ...forms, 'en', ...keys].find((one) => text[one]);
  return !key
    ? { text: '' }
    : key === lang
      ? { text: text[key]! }
      : { text: text[key]!, lang: key };
}
