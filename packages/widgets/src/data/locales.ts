import { chooseLanguage, type Lang, type Locale } from '@climate-embed/figures';

const files: Record<Lang, () => Promise<{ default: Locale }>> = {
  en: () => import('@climate-embed/figures/locales/en'),
  ja: () => import('@climate-embed/figures/locales/ja'),
  ko: () => import('@climate-embed/figures/locales/ko'),
  mn: () => import('@climate-embed/figures/locales/mn'),
  ru: () => import('@climate-embed/figures/locales/ru'),
  zh: () => import('@climate-embed/figures/locales/zh'),
};
const loaded = new Map<Lang, Locale>();
const underway = new Map<Lang, Promise<Locale>>();

/** The words for a language as written in the page, where they are here already. */
export const localeNow = (asked: string): Locale | undefined => loaded.get(chooseLanguage(asked).lang);

/** The words for a language as written in the page, fetched once a page. Rejects where they cannot be fetched. */
export function loadLocale(asked: string): Promise<Locale> {
  const { lang } = chooseLanguage(asked);
  let promise = underway.get(lang);
  if (!promise) {
    promise = files[lang]().then(({ default: locale }) => {
      loaded.set(lang, locale);
      return locale;
    });
    underway.set(lang, promise);
    promise.catch(() => underway.delete(lang));
  }
  return promise;
}

/** The language tag of a locale: our Chinese is written in simplified characters, whatever was asked for. */
export const tagOf = ({ lang }: Locale): string => (lang === 'zh' ? 'zh-Hans' : lang);
