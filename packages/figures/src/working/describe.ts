import type { Progress } from '@climate-embed/schema';

import { tonnes } from '../formats.js';
import type { Details, Locale } from '../locale.js';

/**
 * The picture in words, for readers who hear it: first and last total of the series, then the targets that
 * the path runs through. The full series stands as a table in the working.
 */
export function describe(
  { series, pathway }: Progress,
  { locale, details }: { readonly locale: Locale; readonly details: Details },
): string {
  const list = (title: string, spots: readonly { year: number; value: number }[]): string => {
    const said = spots.map(
      ({ year, value }) => `${year} – ${value ? tonnes(locale, value) : locale.words.netZero}`,
    );
    return said.length ? `${title}: ${said.join(', ')}. ` : '';
  };
  return (
    list(details.words.emissions, [...series.slice(0, 1), ...series.slice(1).slice(-1)]) +
    list(details.words.path, pathway?.points.filter((point) => point.targetId) ?? [])
  ).trim();
}
