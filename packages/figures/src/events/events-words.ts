import type { AgendaWords } from '../agenda/agenda-words.js';

/** The words of a list of events in one language; `{}` is where a value goes. Texts hold no markup. */
export interface EventsWords {
  /** How dates, statuses and modes are said. */
  readonly agenda: AgendaWords;
  /** Who organises an event. */
  readonly organisers: string;
  readonly words: {
    readonly title: string;
    readonly upcoming: string;
    readonly past: string;
    /** The event runs. */
    readonly now: string;
    /** Where there are none at all; where there are none to come. */
    readonly none: string;
    readonly noneUpcoming: string;
    /** Follows the calendar of what is listed. */
    readonly subscribe: string;
    /** From an event back to the list. */
    readonly back: string;
    /** Of a city or an organiser that nobody knows. */
    readonly notFound: string;
    /** How many older events are left out of a long list. */
    readonly left: string;
  };
}
