import { type Lang, type Locale, nearestLanguage } from '@climate-embed/figures';
import type { AgendaWords } from '@climate-embed/figures/agenda';
import type { EmissionsWords } from '@climate-embed/figures/emissions';
import type { EventsWords } from '@climate-embed/figures/events';
import type { MapWords } from '@climate-embed/figures/map';
import type { PartnerWords } from '@climate-embed/figures/partner';

import type { LanguageFiles } from './language-files.js';

/** The words that a widget needs to show anything, by the end of their files' names: those of all, and its own. */
interface Words {
  readonly '': Locale;
  readonly '.agenda': AgendaWords;
  readonly '.emissions': EmissionsWords;
  readonly '.events': EventsWords;
  readonly '.map': MapWords;
  readonly '.partner': PartnerWords;
}

// One list, of which the build makes one address.
const file = (name: `${Lang}${keyof Words}`): Promise<{ default: unknown }> =>
  ({
    en: () => import('@climate-embed/figures/locales/en'),
    ja: () => import('@climate-embed/figures/locales/ja'),
    ko: () => import('@climate-embed/figures/locales/ko'),
    mn: () => import('@climate-embed/figures/locales/mn'),
    ru: () => import('@climate-embed/figures/locales/ru'),
    zh: () => import('@climate-embed/figures/locales/zh'),
    'en.agenda': () => import('@climate-embed/figures/locales/en.agenda'),
    'ja.agenda': () => import('@climate-embed/figures/locales/ja.agenda'),
    'ko.agenda': () => import('@climate-embed/figures/locales/ko.agenda'),
    'mn.agenda': () => import('@climate-embed/figures/locales/mn.agenda'),
    'ru.agenda': () => import('@climate-embed/figures/locales/ru.agenda'),
    'zh.agenda': () => import('@climate-embed/figures/locales/zh.agenda'),
    'en.emissions': () => import('@climate-embed/figures/locales/en.emissions'),
    'ja.emissions': () => import('@climate-embed/figures/locales/ja.emissions'),
    'ko.emissions': () => import('@climate-embed/figures/locales/ko.emissions'),
    'mn.emissions': () => import('@climate-embed/figures/locales/mn.emissions'),
    'ru.emissions': () => import('@climate-embed/figures/locales/ru.emissions'),
    'zh.emissions': () => import('@climate-embed/figures/locales/zh.emissions'),
    'en.events': () => import('@climate-embed/figures/locales/en.events'),
    'ja.events': () => import('@climate-embed/figures/locales/ja.events'),
    'ko.events': () => import('@climate-embed/figures/locales/ko.events'),
    'mn.events': () => import('@climate-embed/figures/locales/mn.events'),
    'ru.events': () => import('@climate-embed/figures/locales/ru.events'),
    'zh.events': () => import('@climate-embed/figures/locales/zh.events'),
    'en.map': () => import('@climate-embed/figures/locales/en.map'),
    'ja.map': () => import('@climate-embed/figures/locales/ja.map'),
    'ko.map': () => import('@climate-embed/figures/locales/ko.map'),
    'mn.map': () => import('@climate-embed/figures/locales/mn.map'),
    'ru.map': () => import('@climate-embed/figures/locales/ru.map'),
    'zh.map': () => import('@climate-embed/figures/locales/zh.map'),
    'en.partner': () => import('@climate-embed/figures/locales/en.partner'),
    'ja.partner': () => import('@climate-embed/figures/locales/ja.partner'),
    'ko.partner': () => import('@climate-embed/figures/locales/ko.partner'),
    'mn.partner': () => import('@climate-embed/figures/locales/mn.partner'),
    'ru.partner': () => import('@climate-embed/figures/locales/ru.partner'),
    'zh.partner': () => import('@climate-embed/figures/locales/zh.partner'),
  })[name]();

const known: Record<string, unknown> = {};

/** The words whose files' names end so. For one end always the same object. */
export const wordsOf = <End extends keyof Words>(end: End): LanguageFiles<Words[End]> => {
  const loaded: Partial<Record<Lang, Words[End]>> = {};
  return (known[end] ??= {
    now: (asked) => loaded[nearestLanguage(asked)],
    async load(asked) {
      const lang = nearestLanguage(asked);
      const { default: words } = await file(`${lang}${end}`).catch(() => file(`en${end}`));
      return (loaded[lang] = words as Words[End]);
    },
  } satisfies LanguageFiles<Words[End]>) as LanguageFiles<Words[End]>;
};
