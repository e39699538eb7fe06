import type { Details, Lang } from '@climate-embed/figures';

const files: Record<Lang, () => Promise<{ default: Details }>> = {
  en: () => import('@climate-embed/figures/locales/en.details'),
  ja: () => import('@climate-embed/figures/locales/ja.details'),
  ko: () => import('@climate-embed/figures/locales/ko.details'),
  mn: () => import('@climate-embed/figures/locales/mn.details'),
  ru: () => import('@climate-embed/figures/locales/ru.details'),
  zh: () => import('@climate-embed/figures/locales/zh.details'),
};

/** The words that a reader meets on request or when something goes wrong. The browser keeps what it has. */
export const prepare = async (_: Element, lang: Lang): Promise<Details> => (await files[lang]()).default;

export const sentence = (..._: unknown[]): string => '';
export const working = (..._: unknown[]): string => '';
