import type { Details, Lang } from '@climate-embed/figures';
import type { MapTools } from '@climate-embed/figures/map-tools';
import type { TopicWords } from '@climate-embed/figures/partner';

import { loadDetails } from '../../states.js';

const files: Record<Lang, () => Promise<{ default: MapTools }>> = {
  en: () => import('@climate-embed/figures/locales/en.map-tools'),
  ja: () => import('@climate-embed/figures/locales/ja.map-tools'),
  ko: () => import('@climate-embed/figures/locales/ko.map-tools'),
  mn: () => import('@climate-embed/figures/locales/mn.map-tools'),
  ru: () => import('@climate-embed/figures/locales/ru.map-tools'),
  zh: () => import('@climate-embed/figures/locales/zh.map-tools'),
};

const fields: Record<Lang, () => Promise<{ default: TopicWords }>> = {
  en: () => import('@climate-embed/figures/locales/en.topics'),
  ja: () => import('@climate-embed/figures/locales/ja.topics'),
  ko: () => import('@climate-embed/figures/locales/ko.topics'),
  mn: () => import('@climate-embed/figures/locales/mn.topics'),
  ru: () => import('@climate-embed/figures/locales/ru.topics'),
  zh: () => import('@climate-embed/figures/locales/zh.topics'),
};

/** The words of the lazy part in one language. */
export interface MapToolWords {
  readonly details: Details;
  readonly tools: MapTools;
  readonly topics: TopicWords;
}

const words = new Map<Lang, MapToolWords>();

/** Fetches the words of a language: always the same for one. */
export async function loadToolWords(lang: Lang): Promise<MapToolWords> {
  const known = words.get(lang);
  if (known) return known;
  const [details, { default: tools }, { default: topics }] = await Promise.all([
    loadDetails(lang),
    files[lang](),
    fields[lang](),
  ]);
  const loaded = words.get(lang) ?? { details, tools, topics };
  words.set(lang, loaded);
  return loaded;
}
