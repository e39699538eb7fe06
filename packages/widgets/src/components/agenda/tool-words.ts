import type { Details, Lang } from '@climate-embed/figures';
import type { AgendaTools } from '@climate-embed/figures/agenda-tools';

import { loadDetails } from '../../states.js';

const files: Record<Lang, () => Promise<{ default: AgendaTools }>> = {
  en: () => import('@climate-embed/figures/locales/en.agenda-tools'),
  ja: () => import('@climate-embed/figures/locales/ja.agenda-tools'),
  ko: () => import('@climate-embed/figures/locales/ko.agenda-tools'),
  mn: () => import('@climate-embed/figures/locales/mn.agenda-tools'),
  ru: () => import('@climate-embed/figures/locales/ru.agenda-tools'),
  zh: () => import('@climate-embed/figures/locales/zh.agenda-tools'),
};

/** The words of the lazy part in one language. */
export interface AgendaToolWords {
  readonly details: Details;
  readonly tools: AgendaTools;
}

const words = new Map<Lang, AgendaToolWords>();

/** Fetches the words of a language: always the same for one. */
export async function loadToolWords(lang: Lang): Promise<AgendaToolWords> {
  const known = words.get(lang);
  if (known) return known;
  const [details, { default: tools }] = await Promise.all([loadDetails(lang), files[lang]()]);
  const loaded = words.get(lang) ?? { details, tools };
  words.set(lang, loaded);
  return loaded;
}
