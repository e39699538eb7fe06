import type { Lang } from '@climate-embed/figures';
import type { EventsWords } from '@climate-embed/figures/events';

import { wordsOf } from '../../data/words.js';

const events = wordsOf('.events');

/** The words of a list of events in a language, where they are here already. */
export const listWordsNow = (lang: Lang): EventsWords | undefined => events.now(lang);

/** Fetches the words of a list of events in the language that is nearest to the one asked for. */
export const loadListWords = (asked: string): Promise<EventsWords> => events.load(asked);
