import type { Lang } from '@climate-embed/figures';
import ko from '@climate-embed/figures/locales/ko';
import koAgenda from '@climate-embed/figures/locales/ko.agenda';
import koAgendaTools from '@climate-embed/figures/locales/ko.agenda-tools';
import koMap from '@climate-embed/figures/locales/ko.map';
import koMapTools from '@climate-embed/figures/locales/ko.map-tools';
import koPages from '@climate-embed/figures/locales/ko.pages';
import koPartner from '@climate-embed/figures/locales/ko.partner';
import en from '@climate-embed/figures/locales/en';
import enAgenda from '@climate-embed/figures/locales/en.agenda';
import enAgendaTools from '@climate-embed/figures/locales/en.agenda-tools';
import enMap from '@climate-embed/figures/locales/en.map';
import enMapTools from '@climate-embed/figures/locales/en.map-tools';
import enPages from '@climate-embed/figures/locales/en.pages';
import enPartner from '@climate-embed/figures/locales/en.partner';
import zh from '@climate-embed/figures/locales/zh';
import zhAgenda from '@climate-embed/figures/locales/zh.agenda';
import zhAgendaTools from '@climate-embed/figures/locales/zh.agenda-tools';
import zhMap from '@climate-embed/figures/locales/zh.map';
import zhMapTools from '@climate-embed/figures/locales/zh.map-tools';
import zhPages from '@climate-embed/figures/locales/zh.pages';
import zhPartner from '@climate-embed/figures/locales/zh.partner';
import ja from '@climate-embed/figures/locales/ja';
import jaAgenda from '@climate-embed/figures/locales/ja.agenda';
import jaAgendaTools from '@climate-embed/figures/locales/ja.agenda-tools';
import jaMap from '@climate-embed/figures/locales/ja.map';
import jaMapTools from '@climate-embed/figures/locales/ja.map-tools';
import jaPages from '@climate-embed/figures/locales/ja.pages';
import jaPartner from '@climate-embed/figures/locales/ja.partner';
import ru from '@climate-embed/figures/locales/ru';
import ruAgenda from '@climate-embed/figures/locales/ru.agenda';
import ruAgendaTools from '@climate-embed/figures/locales/ru.agenda-tools';
import ruMap from '@climate-embed/figures/locales/ru.map';
import ruMapTools from '@climate-embed/figures/locales/ru.map-tools';
import ruPages from '@climate-embed/figures/locales/ru.pages';
import ruPartner from '@climate-embed/figures/locales/ru.partner';
import mn from '@climate-embed/figures/locales/mn';
import mnAgenda from '@climate-embed/figures/locales/mn.agenda';
import mnAgendaTools from '@climate-embed/figures/locales/mn.agenda-tools';
import mnMap from '@climate-embed/figures/locales/mn.map';
import mnMapTools from '@climate-embed/figures/locales/mn.map-tools';
import mnPages from '@climate-embed/figures/locales/mn.pages';
import mnPartner from '@climate-embed/figures/locales/mn.partner';
import type { EventPageLanguage } from '@climate-embed/figures/pages';

/** The words of the pages, by language. */
export const PAGE_LANGUAGES: Readonly<Record<Lang, EventPageLanguage>> = {
  ko: {
    locale: ko,
    words: koPartner,
    map: koMap,
    tools: koMapTools,
    pages: koPages,
    agenda: koAgenda,
    agendaTools: koAgendaTools,
  },
  en: {
    locale: en,
    words: enPartner,
    map: enMap,
    tools: enMapTools,
    pages: enPages,
    agenda: enAgenda,
    agendaTools: enAgendaTools,
  },
  zh: {
    locale: zh,
    words: zhPartner,
    map: zhMap,
    tools: zhMapTools,
    pages: zhPages,
    agenda: zhAgenda,
    agendaTools: zhAgendaTools,
  },
  ja: {
    locale: ja,
    words: jaPartner,
    map: jaMap,
    tools: jaMapTools,
    pages: jaPages,
    agenda: jaAgenda,
    agendaTools: jaAgendaTools,
  },
  ru: {
    locale: ru,
    words: ruPartner,
    map: ruMap,
    tools: ruMapTools,
    pages: ruPages,
    agenda: ruAgenda,
    agendaTools: ruAgendaTools,
  },
  mn: {
    locale: mn,
    words: mnPartner,
    map: mnMap,
    tools: mnMapTools,
    pages: mnPages,
    agenda: mnAgenda,
    agendaTools: mnAgendaTools,
  },
};
