import type { Details, Lang, Locale } from '@climate-embed/figures';
import { workingView } from '@climate-embed/figures/working';
import type { Progress } from '@climate-embed/schema';
import { html, nothing, type TemplateResult } from 'lit';

import { safeAddress } from '../../data/safe-address.js';
import { forms } from './forms.styles.js';

const files: Record<Lang, () => Promise<{ default: Details }>> = {
  en: () => import('@climate-embed/figures/locales/en.details'),
  ja: () => import('@climate-embed/figures/locales/ja.details'),
  ko: () => import('@climate-embed/figures/locales/ko.details'),
  mn: () => import('@climate-embed/figures/locales/mn.details'),
  ru: () => import('@climate-embed/figures/locales/ru.details'),
  zh: () => import('@climate-embed/figures/locales/zh.details'),
};

/** The words that a reader meets on request or when something goes wrong. The browser keeps what it has. */
export const loadDetails = async (lang: Lang): Promise<Details> => (await files[lang]()).default;
