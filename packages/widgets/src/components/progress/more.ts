import type { Details, Lang, Locale } from '@climate-embed/figures';
import { explain } from '@climate-embed/figures/working';
import { fits, type Progress, progressShape } from '@climate-embed/schema';
import type { TemplateResult } from 'lit';

import { clientFor } from '../../data/client.js';
import { addSheet, checkCity, loadDetails, stateTemplate } from '../../states.js';
import { warnOnce } from '../../warn-once.js';
import { moreStyles } from './more.styles.js';
import type { ClimateProgress } from './progress.js';
import { workingTemplate } from './working.js';

const VARIANTS = ['card', 'compact', 'banner'];

/** The words that a reader meets on request or when something goes wrong; makes the element ready for them. */
export async function prepare(element: ClimateProgress, lang: Lang): Promise<Details> {
  addSheet(element, moreStyles);
  const { city, variant } = element;
  checkCity(city);
  if (variant && !VARIANTS.includes(variant)) {
    warnOnce(`variant="${variant}" is unknown, shown as card. Known: ${VARIANTS.join(', ')}.`);
  }
  return loadDetails(lang);
}

export { stateTemplate as state };

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
