import { type Lang, nearestLanguage } from '@climate-embed/figures';
import type { EventsWords } from '@climate-embed/figures/events';

const files: Record<Lang, () => Promise<{ default: EventsWords }>> = {
  en: () => import('@climate-embed/figures/locales/en.events'),
  ja: () => import('@climate-embed/figures/locales/ja.events'),
  ko: () => import('@climate-embed/figures/locales/ko.events'),
  mn: () => import('@climate-embed/figures/locales/mn.events'),
  ru: () => import('@climate-embed/figures/locales/ru.events'),
  zh: () => import('@climate-embed/figures/locales/zh.events'),
};

const loaded: Partial<Record<Lang, EventsWords>> = {};

/** The words of a list of events in a language, where they are here already. */
export const listWordsNow = (lang: Lang): EventsWords | undefined => loaded[lang];

/** Fetches the words of a list of events in the language that is nearest to the one asked for. */
export async function loadListWords(asked: string): Promise<EventsWords> {
  const lang = nearestLanguage(asked);
  return (loaded[lang] ??= (await files[lang]()).default);
}
