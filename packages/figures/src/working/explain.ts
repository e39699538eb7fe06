import type { Progress, Target } from '@climate-embed/schema';

import { change, tonnes } from '../formats.js';
import { localizedIn } from '../localized.js';
import type { Details, Locale } from '../locale.js';
import type { Part } from '../progress/progress-view.js';
import { wordFor } from '../words.js';

/** What stands in place of the path's sentence. */
export interface Explanation {
  /** The target in its own terms, in parts; empty where there is none. */
  readonly sentence: readonly Part[];
  /** Why there is no verdict; absent where there is one. */
  readonly reason: string | undefined;
}

/** A target in its own terms: its percentage, its level, or the city's own word. */
function goalOf(target: Target, locale: Locale, details: Details): Part {
  const { kind, label, reductionPercent, targetValue } = target;
  if (kind !== 'net-zero' && reductionPercent !== undefined) {
    const against = wordFor(details.against, kind);
    return { text: change(locale, -reductionPercent, true) + (against ? ` (${against})` : '') };
  }
  if (targetValue) return { text: tonnes(locale, targetValue) };
  return label ? localizedIn(label, locale.lang) : { text: locale.words.netZero };
}

/**
 * Says what a card cannot say by a path: the target alone, and why it cannot be assessed. For answers whose
 * view has an empty sentence.
 *
 * @example
 * explain(jeju, { locale: en, details }).reason; // 'The emissions of the base year are not known.'
 */
export function explain(
  { target, verdict, reason }: Progress,
  { locale, details }: { readonly locale: Locale; readonly details: Details },
): Explanation {
  return {
    sentence: target
      ? [
          {
            text: details.aim(locale.year({ year: target.targetYear, fiscal: target.baseFiscal })),
          },
          goalOf(target, locale, details),
        ]
      : [],
    reason:
      verdict === 'not-assessable' || !wordFor(locale.verdicts, verdict)
        ? (wordFor(details.reasons, reason) ?? details.reasons['']!)
        : undefined,
  };
}
