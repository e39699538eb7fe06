import type { Locale } from '../locale.js';
import type { MapTools } from '../map/map-tools.js';
import type { MapWords } from '../map/map-words.js';
import type { PartnerWords } from '../partner/partner-words.js';

/** What plain pages say beside the words of the widgets, in one language. Texts hold no markup. */
export interface PageWords {
  /** The heading over partners of which no country is known. */
  readonly noCountry: string;
  /** Names the links to the same page in other languages. */
  readonly languages: string;
  /** The link to the same for programs. */
  readonly data: string;
}

/** Everything that pages of partners are said with in one language. */
export interface PageLanguage {
  readonly locale: Locale;
  readonly words: PartnerWords;
  readonly map: Pick<MapWords, 'title' | 'summary'>;
  readonly tools: Pick<MapTools, 'page' | 'words'>;
  readonly pages: PageWords;
}
