import type { ProgressCard } from '@climate-embed/schema';

import { change } from '../formats.js';
import type { Locale } from '../locale.js';
import type { Part, Tone } from './progress-view.js';

/** The one plain sentence of a card: what the path asks for by the latest year. Empty where there is no path. */
export function sentenceOf(
  { target, latest, pathway, requiredChangePercent, targetChangePercent }: ProgressCard,
  locale: Locale,
  tone: Tone,
): Part[] {
  if (
    !target ||
    !latest ||
    latest.year >= target.targetYear ||
    requiredChangePercent === undefined ||
    targetChangePercent === undefined
  )
    return [];
  const [before, after] = locale.path(
    change(locale, targetChangePercent, true),
    { year: target.targetYear, fiscal: target.baseFiscal },
    latest,
    pathway?.kind === 'milestones',
  );
  return [{ text: before }, { text: change(locale, requiredChangePercent), tone }, { text: after }];
}
