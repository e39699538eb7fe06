import type { Lang } from './locale.js';

/** The languages that every widget speaks. */
export const LANGUAGES: readonly Lang[] = ['ko', 'en', 'zh', 'ja', 'ru', 'mn'];

const tagged = (requested: string): string => requested.trim().toLowerCase().replace(/_/g, '-');

/** The language that comes nearest to a `lang` as pages write it; English for one that we do not speak. */
export const nearestLanguage = (requested: string): Lang =>
  LANGUAGES.find((lang) => lang === requested.trim().toLowerCase().split(/[-_]/)[0]) ?? 'en';

/**
 * Finds the language for a `lang` as pages write it (` ko_KR `, `zh-Hant-TW`). Not exact: English for a
 * language that we do not speak; simplified characters for a reader of traditional ones, Cyrillic for one of
 * Mongolian script. Text shown then carries its own `lang` (`zh-Hans` for `zh`).
 *
 * @example
 * chooseLanguage('zh-TW'); // { lang: 'zh', exact: false }
 */
export function chooseLanguage(requested: string): { lang: Lang; exact: boolean } {
  const tag = tagged(requested);
  const lang = nearestLanguage(tag);
  return {
    lang,
    exact: lang === tag.split('-')[0] && !/^zh(?!-hans).*-(hant|tw|hk|mo)\b|^mn-mong/.test(tag),
  };
}
