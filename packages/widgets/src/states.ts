import type { Details, Lang } from '@climate-embed/figures';
import { html, type TemplateResult } from 'lit';

import type { ResourceController } from './controllers/resource-controller.js';
import type { ClimateElement } from './element.js';
import { warnOnce } from './warn-once.js';

const files: Record<Lang, () => Promise<{ default: Details }>> = {
  en: () => import('@climate-embed/figures/locales/en.details'),
  ja: () => import('@climate-embed/figures/locales/ja.details'),
  ko: () => import('@climate-embed/figures/locales/ko.details'),
  mn: () => import('@climate-embed/figures/locales/mn.details'),
  ru: () => import('@climate-embed/figures/locales/ru.details'),
  zh: () => import('@climate-embed/figures/locales/zh.details'),
};

/** The words that a reader of any widget meets on request or when something goes wrong. */
export const loadDetails = async (lang: Lang): Promise<Details> => (await files[lang]()).default;

/** Tells a page's developer of a city that cannot be one. */
export function checkCity(city: string | null): void {
  if (city && /[^a-z0-9-]/.test(city.trim().toLowerCase())) {
    warnOnce(
      `city="${city}" is no city id: ids are lower-case letters, digits and hyphens, as in "kobe".`,
    );
  }
}

/** Adds the rules for what comes later to an element's own. */
export function addSheet(element: { readonly renderRoot: unknown }, sheet: CSSStyleSheet): void {
  const { adoptedStyleSheets } = element.renderRoot as ShadowRoot;
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}

/** What went wrong, in the reader's words; with data still on the screen, how old that is. */
function sentence(error: unknown, asOf: string | undefined, details: Details): string {
  if (asOf) return details.stale(details.date(asOf));
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

/** What is said where there is nothing to show, or nothing fresh: no city asked for, or no answer. */
export function stateTemplate<Data extends { readonly asOf: string }>(
  element: ClimateElement<Data>,
  { status, error, value }: ResourceController<Data>,
  details: Details,
): TemplateResult | '' {
  const given = (slot: string): boolean => !!element.querySelector(`:scope > [slot="${slot}"]`);
  const words =
    status === 'error' && !given('error')
      ? sentence(error, value?.asOf, details)
      : status === 'initial' && !given('empty')
        ? details.empty
        : '';
  if (!words && status !== 'error') return '';
  return html`<p role="status">
    ${words}
    <button ?hidden=${status !== 'error'} @click=${element.reload}>${details.retry}</button>
  </p>`;
}
