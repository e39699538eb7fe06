import type { Progress } from '@climate-embed/schema';

import { tonnes } from '../formats.js';
import type { Locale } from '../locale.js';

/**
 * The picture in words, for readers who hear it: first and last total of the series, then the targets that
 * the path runs through. The full series stands as a table in the working.
 */
export function describe({ series, pathway }: Progress, locale: Locale): string {
  const { emissions, path, netZero } = locale.words;
  const list = (title: string, spots: readonly { year: number; value: number }[]): string =>
    spots.length
      ? `${title}: ${spots.map(({ year, value }) => `${year} – ${value ? tonnes(locale, value) : netZero}`).join(', ')}. `
      : '';
  return (
    list(emissions, [...series.slice(0, 1), ...series.slice(1).slice(-1)]) +
    list(path, pathway?.points.filter((point) => point.targetId) ?? [])
  ).trim();
}
