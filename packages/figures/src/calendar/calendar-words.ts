import type { DERIVATIONS, EVENT_ROLES, SESSION_KINDS } from '@climate-embed/schema';

/** What a calendar says beside what the events say themselves. Every line stands alone, as plain text. */
export interface CalendarWords {
  /** The name of a calendar of all events. */
  readonly events: string;
  /** Names of sessions that have no title. */
  readonly kinds: Readonly<Record<(typeof SESSION_KINDS)[number], string>>;
  /** Before the names of who has this part. */
  readonly roles: Readonly<Record<(typeof EVENT_ROLES)[number], string>>;
  /** Which times of an entry nobody printed. */
  readonly derived: Readonly<Record<'start' | 'end' | 'both', string>>;
  /** From what they were computed. */
  readonly derivations: Readonly<Record<(typeof DERIVATIONS)[number], string>>;
  /** Before a time as the programme prints it. */
  readonly printed: string;
  readonly cancelled: string;
  readonly postponed: string;
  readonly moved: string;
  /** Before the moment at which it was to begin. */
  readonly movedFrom: string;
  /** Where those who take part are, when there is no other place. */
  readonly online: string;
  /** Behind the title of what was made up as an example. */
  readonly illustrative: string;
  /** Before the sessions of a day of whose times nothing is known. */
  readonly untimed: string;
  /** Before who published it. */
  readonly source: string;
}
