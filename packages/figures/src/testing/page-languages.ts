import type { Lang } from '../locale.js';
import ko from '../locales/ko.pages.js';
import koPartner from '../locales/ko.partner.js';
import en from '../locales/en.pages.js';
import enPartner from '../locales/en.partner.js';
import zh from '../locales/zh.pages.js';
import zhPartner from '../locales/zh.partner.js';
import ja from '../locales/ja.pages.js';
import jaPartner from '../locales/ja.partner.js';
import ru from '../locales/ru.pages.js';
import ruPartner from '../locales/ru.partner.js';
import mn from '../locales/mn.pages.js';
import mnPartner from '../locales/mn.partner.js';
import type { PageLanguage } from '../pages/page-words.js';
import { LOCALES } from './locales.js';
import { MAP_WORDS } from './map-words.js';

const PAGES = { ko, en, zh, ja, ru, mn };
const PARTNERS = {
  ko: koPartner,
  en: enPartner,
  zh: zhPartner,
  ja: jaPartner,
  ru: ruPartner,
  mn: mnPartner,
};

const languageOf = (lang: Lang): PageLanguage => ({
  locale: LOCALES[lang].locale,
  words: PARTNERS[lang],
  map: MAP_WORDS[lang].map,
  tools: MAP_WORDS[lang].tools,
  pages: PAGES[lang],
});

/** The words of plain pages in every language, for tests. */
export const PAGE_LANGUAGES: Readonly<Record<Lang, PageLanguage>> = {
  ko: languageOf('ko'),
  en: languageOf('en'),
  zh: languageOf('zh'),
  ja: languageOf('ja'),
  ru: languageOf('ru'),
  mn: languageOf('mn'),
};
