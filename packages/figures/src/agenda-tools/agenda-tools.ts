/**
 * The words that a reader of an agenda meets on request: clocks, filters, the detail of a session, calendars, changes.
 * `{}` is where a value goes; texts hold no markup.
 */
export interface AgendaTools {
  /** What sessions are chosen by: `track`, `language`, `place`. */
  readonly facets: Readonly<Record<string, string>>;
  /** How many sessions of how many are shown. */
  readonly found: string;
  /** What the choice gives on another day: the day and how many. */
  readonly elsewhere: string;
  /** How many sessions are chosen for a calendar. */
  readonly chosen: string;
  /** A length in minutes. */
  readonly minutes: string;
  /** How many took part. */
  readonly attendance: string;
  /** The number of an event in its series. */
  readonly number: string;
  /** How many changes there are, and which. */
  readonly changed: string;
  /** How many changes are not named. */
  readonly more: string;
  /** Changes by kind; `{}` is the session, then its new time or room. */
  readonly changes: Readonly<Record<string, string>>;
  /** The same of the event as a whole. */
  readonly eventChanges: Readonly<Record<string, string>>;
  /** How a derived time was found, by the contract's word; `''` for one not known yet. */
  readonly derivations: Readonly<Record<string, string>>;
  /** What is not as it should be, by the contract's word; in `overlap` `{}` is the other session. */
  readonly issues: Readonly<Record<string, string>>;
  /** Parts that somebody has in an event or session. */
  readonly roles: Readonly<Record<string, string>>;
  /** What another event is to this one. */
  readonly relations: Readonly<Record<string, string>>;
  /** Kinds of documents. */
  readonly documents: Readonly<Record<string, string>>;
  /** Names of languages by their tags. */
  readonly languages: Readonly<Record<string, string>>;
  readonly words: {
    readonly filter: string;
    readonly search: string;
    readonly all: string;
    readonly clear: string;
    /** Where no session fits. */
    readonly none: string;
    /** Leads to what takes place now. */
    readonly now: string;
    readonly calendar: string;
    readonly thisSession: string;
    readonly selection: string;
    readonly wholeEvent: string;
    readonly subscribe: string;
    /** What a subscription is. */
    readonly follows: string;
    readonly subscribeOf: string;
    readonly subscribeIn: string;
    readonly choose: string;
    readonly add: string;
    readonly cancel: string;
    readonly close: string;
    readonly back: string;
    /** Why nothing can go into a calendar. */
    readonly undated: string;
    readonly nothingChosen: string;
    readonly print: string;
    readonly share: string;
    readonly shared: string;
    /** Above an address that a reader has to copy. */
    readonly copyThis: string;
    /** The event's own zone, on the switch. */
    readonly eventZone: string;
    readonly zones: string;
    readonly loading: string;
    readonly failed: string;
    /** Marks of changes at a session. */
    readonly moved: string;
    readonly cancelled: string;
    readonly new: string;
    readonly removed: string;
    /** How a time by another clock than the event's was come by. */
    readonly converted: string;
    /** Where a time comes from. */
    readonly printed: string;
    readonly derived: string;
    readonly suggested: string;
    /** What a suggested time is not. */
    readonly notPrinted: string;
    readonly previous: string;
    readonly asPrinted: string;
    readonly start: string;
    readonly end: string;
    readonly length: string;
    readonly time: string;
    readonly issues: string;
    readonly room: string;
    readonly track: string;
    readonly languages: string;
    readonly items: string;
    readonly speakers: string;
    readonly related: string;
    readonly documents: string;
    readonly series: string;
    readonly website: string;
    readonly details: string;
    /** The column of what is for all. */
    readonly forAll: string;
    readonly noTime: string;
    readonly grid: string;
    readonly list: string;
    /** Where the event asked for is not there, and where none was asked for. */
    readonly notFound: string;
    readonly empty: string;
  };
}
