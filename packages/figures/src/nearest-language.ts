import type { Lang } from './locale.js';

/** The languages that every widget speaks. */
export const LANGUAGES: readonly Lang[] = ['ko', 'en', 'zh', 'ja', 'ru', 'mn'];

/**
 * The language that comes nearest to a `lang` as pages write it (` ko_KR `); English for one that we do not
 * speak, simplified characters for a reader of traditional ones.
 *
 * @example
 * nearestLanguage('zh-TW'); // 'zh'
 */
export const nearestLanguage = (requested: string): Lang =>
  LANGUAGES.find((lang) => lang === requested.trim().toLowerCase().split(/[-_]/)[0]) ?? 'en';
