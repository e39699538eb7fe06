import { type Lang, type Locale, nearestLanguage } from '@climate-embed/figures';

const files: Record<Lang, () => Promise<{ default: Locale }>> = {
  en: () => import('@climate-embed/figures/locales/en'),
  ja: () => import('@climate-embed/figures/locales/ja'),
  ko: () => import('@climate-embed/figures/locales/ko'),
  mn: () => import('@climate-embed/figures/locales/mn'),
  ru: () => import('@climate-embed/figures/locales/ru'),
  zh: () => import('@climate-embed/figures/locales/zh'),
};
const loaded = new Map<Lang, Locale>();

/** The words for a language as written in the page, where they are here already. */
export const localeNow = (asked: string): Locale | undefined => loaded.get(nearestLanguage(asked));

/**
 * The words for a language as written in the page; the browser fetches a file once, however often it is
 * asked. Rejects where they cannot be fetched.
 */
export async function loadLocale(asked: string): Promise<Locale> {
  const lang = nearestLanguage(asked);
  // English words are better than none.
  const { default: locale } = await files[lang]().catch(files.en);
  loaded.set(lang, locale);
  return locale;
}

/** The language tag of a locale: our Chinese is written in simplified characters, whatever was asked for. */
export const tagOf = ({ lang }: Locale): string => (lang === 'zh' ? 'zh-Hans' : lang);
