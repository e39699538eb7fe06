import type { Progress, Target } from '@climate-embed/schema';

import { change, tonnes } from '../formats.js';
import { localizedIn } from '../localized.js';
import type { Locale } from '../locale.js';
import { wordFor } from '../words.js';
import type { Part, Tone } from './progress-view.js';

/** A target in its own terms: its percentage, its level, or the city's own word. */
function goalOf(target: Target, locale: Locale): Part {
  const { kind, label, reductionPercent, targetValue } = target;
  if (kind !== 'net-zero' && reductionPercent !== undefined) {
    const against = wordFor(locale.kinds, kind);
    return { text: change(locale, -reductionPercent, true) + (against ? ` (${against})` : '') };
  }
  if (targetValue) return { text: tonnes(locale, targetValue) };
  return label ? localizedIn(label, locale.lang) : { text: locale.words.netZero };
}

/**
 * The one plain sentence of a card: what the path asks for by the latest year, or, where there is no such
 * value, the target alone. Says nothing where there is no target.
 */
export function sentenceOf(progress: Progress, locale: Locale, tone: Tone): Part[] {
  const { target, latest, required, requiredChangePercent, targetChangePercent } = progress;
  if (!target) return [];
  const by = { year: target.targetYear, fiscal: !!target.baseFiscal };
  if (!latest || required === undefined || latest.year >= by.year)
    return [{ text: locale.aim(by) }, goalOf(target, locale)];
  const [before, after] = locale.path(
    targetChangePercent === undefined
      ? goalOf(target, locale).text
      : change(locale, targetChangePercent, true),
    by,
    latest,
    progress.pathway?.kind === 'milestones',
  );
  const text =
    requiredChangePercent === undefined
      ? tonnes(locale, required)
      : change(locale, requiredChangePercent);
  return [{ text: before }, { text, tone }, { text: after }];
}
