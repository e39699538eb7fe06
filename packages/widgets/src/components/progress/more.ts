import type { Details, Lang, Locale } from '@climate-embed/figures';
import { explain } from '@climate-embed/figures/working';
import { fits, type Progress, progressShape } from '@climate-embed/schema';
import { html, type TemplateResult } from 'lit';

import type { ResourceController } from '../../controllers/resource-controller.js';
import { clientFor } from '../../data/client.js';
import { warnOnce } from '../../warn-once.js';
import { moreStyles } from './more.styles.js';
import type { ClimateProgress } from './progress.js';
import { workingTemplate } from './working.js';

const VARIANTS = ['card', 'compact', 'banner'];

const files: Record<Lang, () => Promise<{ default: Details }>> = {
  en: () => import('@climate-embed/figures/locales/en.details'),
  ja: () => import('@climate-embed/figures/locales/ja.details'),
  ko: () => import('@climate-embed/figures/locales/ko.details'),
  mn: () => import('@climate-embed/figures/locales/mn.details'),
  ru: () => import('@climate-embed/figures/locales/ru.details'),
  zh: () => import('@climate-embed/figures/locales/zh.details'),
};

/** The words that a reader meets on request or when something goes wrong; makes the element ready for them. */
export async function prepare(element: ClimateProgress, lang: Lang): Promise<Details> {
  const root = element.renderRoot as ShadowRoot;
  if (!root.adoptedStyleSheets.includes(moreStyles)) root.adoptedStyleSheets.push(moreStyles);
  const { city, variant } = element;
  if (city && /[^a-z0-9-]/.test(city.trim().toLowerCase())) {
    warnOnce(
      `city="${city}" is no city id: ids are lower-case letters, digits and hyphens, as in "kobe".`,
    );
  }
  if (variant && !VARIANTS.includes(variant)) {
    warnOnce(`variant="${variant}" is unknown, shown as card. Known: ${VARIANTS.join(', ')}.`);
  }
  return (await files[lang]()).default;
}

/** What went wrong, in the reader's words; with data still on the screen, how old that is. */
function sentence(error: unknown, data: Progress | undefined, details: Details): string {
  if (data) return details.stale(details.date(data.asOf));
  const { name, status = 0 } = error as { name?: string; status?: number };
  const cause =
    name === 'ResponseError'
      ? status === 404
        ? 'not-found'
        : 'server'
      : { NetworkError: 'network', TimeoutError: 'timeout', ValidationError: 'invalid' }[
          name ?? ''
        ];
  return details.errors[cause ?? ''] ?? details.errors['']!;
}

/** What is said where there is no card to show, or no fresh one: no city asked for, or no answer. */
export function state(
  element: ClimateProgress,
  { status, error, value }: ResourceController<Progress>,
  details: Details,
): TemplateResult | '' {
  const given = (slot: string): boolean => !!element.querySelector(`:scope > [slot="${slot}"]`);
  const words =
    status === 'error' && !given('error')
      ? sentence(error, value, details)
      : status === 'initial' && !given('empty')
        ? details.empty
        : '';
  if (!words && status !== 'error') return '';
  return html`<p role="status">
    ${words}
    <button ?hidden=${status !== 'error'} @click=${element.reload}>${details.retry}</button>
  </p>`;
}

/** What stands where there is no path: the target alone, and why there is no verdict. */
export function explanation(data: Progress, locale: Locale, details: Details): string {
  if (!fits(progressShape, data)) return details.errors['invalid']!;
  const { sentence: parts, reason } = explain(data, { locale, details });
  return [parts.map(({ text }) => text).join(''), reason].filter(Boolean).join(' · ');
}

/** The working, as it opens below the card; a sentence where it is not as the contract says. */
export const working = (
  element: ClimateProgress,
  data: Progress,
  locale: Locale,
  details: Details,
): TemplateResult | string =>
  fits(progressShape, data)
    ? workingTemplate(
        data,
        locale,
        details,
        element.data ? document.baseURI : `${clientFor(element.api).baseUrl}/`,
      )
    : details.errors['invalid']!;
