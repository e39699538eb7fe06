import type { MapWords } from '@climate-embed/figures/map';

import { languageFiles } from './language-files.js';

/** The words of the map's first sight: what it needs beside those of every widget. */
export const mapWords = languageFiles<MapWords>((lang) =>
  ({
    en: () => import('@climate-embed/figures/locales/en.map'),
    ja: () => import('@climate-embed/figures/locales/ja.map'),
    ko: () => import('@climate-embed/figures/locales/ko.map'),
    mn: () => import('@climate-embed/figures/locales/mn.map'),
    ru: () => import('@climate-embed/figures/locales/ru.map'),
    zh: () => import('@climate-embed/figures/locales/zh.map'),
  })[lang](),
);
