import type { Progress } from '@climate-embed/schema';

import { percent } from '../formats.js';
import { localizedIn, type Picked } from '../localized.js';
import type { Details, Locale } from '../locale.js';
import { wordFor } from '../words.js';
import { describe } from './describe.js';
import { exactly } from './unit.js';
import type { WorkingView } from './working-view.js';

/**
 * Lays a verdict's working open: what went in and from where, what was computed and how, what disagrees, the
 * series as a table, and every source with its terms. Numbers are exact, not scaled.
 *
 * @example
 * workingView(progress, { locale: en, details }).inputs[0];
 * // { symbol: 'E0', words: 'Emissions in the base year', value: '12,392,000 t', source: 1 }
 */
export function workingView(
  progress: Progress,
  context: { readonly locale: Locale; readonly details: Details },
): WorkingView {
  const { locale, details } = context;
  const { lang } = locale;
  const { city, series, sources, working } = progress;
  const method = working.method.split('/')[0];
  /** The source's number in the list of sources, from 1. */
  const cited = (id: string | undefined): number | undefined =>
    sources.findIndex((source) => source.id === id) + 1 || undefined;
  const named = (words: Readonly<Record<string, string>>, id: string): string =>
    wordFor(words, id) ?? id;

  return {
    method: wordFor(details.methods, method) ?? details.methods['']!,
    methodId: working.method,
    tolerance: details.tolerance(percent(locale, working.tolerancePercent, 0)),
    inputs: working.inputs.map(({ symbol, value, unit, year, sourceId }) => ({
      symbol,
      words:
        named(details.symbols, /^M\d+$/.test(symbol) ? 'M' : symbol) +
        (year === undefined ? '' : ` (${year})`),
      value: exactly(value, unit, context),
      source: cited(sourceId),
    })),
    steps: working.steps.map(({ id, formula, value, unit }) => ({
      words: named(details.steps, id),
      formula,
      value: exactly(value, unit, context),
    })),
    differences: working.differences.map(({ id, printed, computed, unit, sourceId }) => ({
      words: named(details.differences, id),
      printed: exactly(printed, unit, context),
      computed: exactly(computed, unit, context),
      source: cited(sourceId),
    })),
    series: {
      caption: `${details.words.series}: ${details.years(series.length)}`,
      rows: series.map((point) => ({
        year: locale.year(point),
        value: exactly(point.value, 't', context),
        kind: named(details.kinds, point.method),
        source: cited(point.sourceId),
      })),
    },
    sources: sources.map((source) => ({
      title: localizedIn(source.title, lang),
      publisher: localizedIn(source.publisher, lang),
      url: source.url,
      licence: source.licence === 'unknown' ? details.words.unknown : source.licence,
      attribution:
        source.attribution === undefined
          ? undefined
          : localizedIn({ [source.language ?? lang]: source.attribution }, lang),
      retrieved: details.retrieved(details.date(source.retrievedOn)),
    })),
    otherNames: Object.entries(city.name)
      .filter(([key, text]) => key !== lang && text)
      .map(([key, text]): Picked => ({ text, lang: key })),
    spoken: describe(progress, context),
  };
}
