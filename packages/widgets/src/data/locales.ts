import type { Locale } from '@climate-embed/figures';

import { languageFiles } from './language-files.js';

/** The words and formats that every widget needs. */
export const locales = languageFiles<Locale>((lang) =>
  ({
    en: () => import('@climate-embed/figures/locales/en'),
    ja: () => import('@climate-embed/figures/locales/ja'),
    ko: () => import('@climate-embed/figures/locales/ko'),
    mn: () => import('@climate-embed/figures/locales/mn'),
    ru: () => import('@climate-embed/figures/locales/ru'),
    zh: () => import('@climate-embed/figures/locales/zh'),
  })[lang](),
);
