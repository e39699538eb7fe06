import type { EmissionsWords } from '@climate-embed/figures/emissions';

import { languageFiles } from './language-files.js';

/** The words of emissions over time: what a chart of them needs beside those of every widget. */
export const emissionsWords = languageFiles<EmissionsWords>((lang) =>
  ({
    en: () => import('@climate-embed/figures/locales/en.emissions'),
    ja: () => import('@climate-embed/figures/locales/ja.emissions'),
    ko: () => import('@climate-embed/figures/locales/ko.emissions'),
    mn: () => import('@climate-embed/figures/locales/mn.emissions'),
    ru: () => import('@climate-embed/figures/locales/ru.emissions'),
    zh: () => import('@climate-embed/figures/locales/zh.emissions'),
  })[lang](),
);
