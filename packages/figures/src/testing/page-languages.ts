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
import koTools from '../locales/ko.agenda-tools.js';
import enTools from '../locales/en.agenda-tools.js';
import zhTools from '../locales/zh.agenda-tools.js';
import jaTools from '../locales/ja.agenda-tools.js';
import ruTools from '../locales/ru.agenda-tools.js';
import mnTools from '../locales/mn.agenda-tools.js';
import type { AgendaTools } from '../agenda-tools/agenda-tools.js';
import type { EventPageLanguage } from '../pages/page-words.js';
import { AGENDA_WORDS } from './agenda.js';
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

/** The words of an agenda's tools in every language, for tests. */
export const AGENDA_TOOLS: Readonly<Record<Lang, AgendaTools>> = {
  ko: koTools,
  en: enTools,
  zh: zhTools,
  ja: jaTools,
  ru: ruTools,
  mn: mnTools,
};

const languageOf = (lang: Lang): EventPageLanguage => ({
  locale: LOCALES[lang].locale,
  words: PARTNERS[lang],
  map: MAP_WORDS[lang].map,
  tools: MAP_WORDS[lang].tools,
  pages: PAGES[lang],
  agenda: AGENDA_WORDS[lang].agenda,
  agendaTools: AGENDA_TOOLS[lang],
});

/** The words of plain pages in every language, for tests. */
export const PAGE_LANGUAGES: Readonly<Record<Lang, EventPageLanguage>> = {
  ko: languageOf('ko'),
  en: languageOf('en'),
  zh: languageOf('zh'),
  ja: languageOf('ja'),
  ru: languageOf('ru'),
  mn: languageOf('mn'),
};
