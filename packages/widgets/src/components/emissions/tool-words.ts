import type { Details, Lang, Locale } from '@climate-embed/figures';
import type { EmissionsTools } from '@climate-embed/figures/emissions';

import { loadDetails } from '../../states.js';

const files: Record<Lang, () => Promise<{ default: EmissionsTools }>> = {
  en: () => import('@climate-embed/figures/locales/en.emissions-tools'),
  ja: () => import('@climate-embed/figures/locales/ja.emissions-tools'),
  ko: () => import('@climate-embed/figures/locales/ko.emissions-tools'),
  mn: () => import('@climate-embed/figures/locales/mn.emissions-tools'),
  ru: () => import('@climate-embed/figures/locales/ru.emissions-tools'),
  zh: () => import('@climate-embed/figures/locales/zh.emissions-tools'),
};

/** The words of the lazy part in one language. */
export interface ToolWords {
  readonly details: Details;
  readonly tools: EmissionsTools;
}

const words = new Map<Lang, ToolWords>();

/** Fetches the words of a language; whether they were not here before. */
export async function loadToolWords(lang: Lang): Promise<boolean> {
  if (words.has(lang)) return false;
  const [details, { default: tools }] = await Promise.all([loadDetails(lang), files[lang]()]);
  words.set(lang, { details, tools });
  return true;
}

/** The words for a language, where {@link loadToolWords} has brought them. */
export const wordsFor = ({ lang }: Locale): ToolWords | undefined => words.get(lang);
