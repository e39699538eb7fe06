import type { Between } from '@climate-embed/schema';

import type { DateWords } from '../agenda/agenda-words.js';
import { spanText } from '../agenda/dates.js';
import { fill } from '../partner/fill.js';

/** What is known of when an event is whose day is not known. */
export function undatedText(words: DateWords, { from, until }: Between = {}): string {
  const form = from
    ? !until
      ? 'from'
      : from === until
        ? 'in'
        : 'between'
    : until
      ? 'until'
      : 'none';
  return fill(
    words.undated[form],
    spanText(words, from || until || '', until || from || '', words.and),
  );
}
