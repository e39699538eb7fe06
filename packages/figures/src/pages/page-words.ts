import type { AgendaWords } from '../agenda/agenda-words.js';
import type { AgendaTools } from '../agenda-tools/agenda-tools.js';
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
  readonly events: EventPageWords;
}

/** What pages of events say beside the words of the agenda. `{}` is where a value goes. */
export interface EventPageWords {
  readonly title: string;
  /** How many there are in all. */
  readonly count: string;
  /** One event by its kind: `Forum`. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly zone: string;
  readonly participants: string;
  /** Links to calendars: of the event, of a session, of all events. */
  readonly calendar: string;
  readonly session: string;
  readonly feed: string;
  /** Over the sessions of which no day is known. */
  readonly programme: string;
}

/** Everything that pages of partners are said with in one language. */
export interface PageLanguage {
  readonly locale: Locale;
  readonly words: PartnerWords;
  readonly map: Pick<MapWords, 'title' | 'summary'>;
  readonly tools: Pick<MapTools, 'page' | 'words'>;
  readonly pages: PageWords;
}

/** Everything that pages of events are said with in one language. */
export interface EventPageLanguage extends PageLanguage {
  readonly agenda: AgendaWords;
  readonly agendaTools: AgendaTools;
}
