import type { Source } from '@climate-embed/schema';

import { localizedIn } from '../localized.js';
import type { SourceView } from '../working/working-view.js';
import type { Saying } from './context.js';
import { fill } from './fill.js';
import { foreignPicked, foreignText } from './foreign-text.js';

/** Sources in their order, as they stand below what was read in them. */
export const sourceViews = (
  sources: readonly Source[],
  { date, pick, locale, words }: Saying,
): SourceView[] =>
  sources.map((source) => ({
    title: pick(source.title),
    publisher: pick(source.publisher),
    url: source.url,
    licence:
      source.licence === 'unknown' ? words.words.unknown : foreignText(source.licence, 'name'),
    attribution:
      source.attribution === undefined
        ? undefined
        : foreignPicked(
            localizedIn({ [source.language ?? locale.lang]: source.attribution }, locale.lang),
          ),
    retrieved: fill(words.retrieved, date(source.retrievedOn)),
  }));
