import type { EmissionsWords, Locale } from '@climate-embed/figures';
import ko from '@climate-embed/figures/locales/ko';
import koEmissions from '@climate-embed/figures/locales/ko.emissions';
import en from '@climate-embed/figures/locales/en';
import enEmissions from '@climate-embed/figures/locales/en.emissions';
import zh from '@climate-embed/figures/locales/zh';
import zhEmissions from '@climate-embed/figures/locales/zh.emissions';
import ja from '@climate-embed/figures/locales/ja';
import jaEmissions from '@climate-embed/figures/locales/ja.emissions';
import ru from '@climate-embed/figures/locales/ru';
import ruEmissions from '@climate-embed/figures/locales/ru.emissions';
import mn from '@climate-embed/figures/locales/mn';
import mnEmissions from '@climate-embed/figures/locales/mn.emissions';

/** The words of the pictures, by language. */
export const LANGUAGES: Readonly<
  Record<string, { readonly locale: Locale; readonly words: EmissionsWords }>
> = {
  ko: { locale: ko, words: koEmissions },
  en: { locale: en, words: enEmissions },
  zh: { locale: zh, words: zhEmissions },
  ja: { locale: ja, words: jaEmissions },
  ru: { locale: ru, words: ruEmissions },
  mn: { locale: mn, words: mnEmissions },
};
