import type { Details, Lang } from '@climate-embed/figures';
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

/** Fetches the words of a language: always the same for one. */
export async function loadToolWords(lang: Lang): Promise<ToolWords> {
  const known = words.get(lang);
  if (known) return known;
  const [details, { default: tools }] = await Promise.all([loadDetails(lang), files[lang]()]);
  const loaded = words.get(lang) ?? { details, tools };
  words.set(lang, loaded);
  return loaded;
}
