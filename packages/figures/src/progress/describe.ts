import type { Progress } from '@climate-embed/schema';

import { tonnes } from '../formats.js';
import type { Locale, YearOf } from '../locale.js';

/**
 * The picture in words, for readers who hear it: first and last total of the series, then the points that the
 * path runs through. The full series stands as a table in the working.
 */
export function describe(progress: Progress, locale: Locale): string {
  const { series, pathway, target, base } = progress;
  const { words } = locale;
  const list = (title: string, points: readonly (YearOf & { value: number })[]): string =>
    points.length
      ? `${title}: ${points.map((at) => `${locale.year(at)} ${at.value ? tonnes(locale, at.value) : words.netZero}`).join(', ')}. `
      : '';
  const [first, ...others] = series;
  return (
    list(words.emissions, first ? [first, ...others.slice(-1)] : []) +
    list(
      words.path,
      (pathway?.points ?? [])
        .filter((point) => point.year !== base?.year)
        .map((point) =>
          point.targetId === target?.id ? { ...point, fiscal: !!target?.baseFiscal } : point,
        ),
    )
  ).trim();
}
