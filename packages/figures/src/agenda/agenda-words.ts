/** How dates are written in one language. */
export interface DateWords {
  /**
   * A date as precise as its parts, which have no zeros in front; any of them may be empty. `day` may also be two days
   * of the month with a dash; `short` asks for the name of the month in short, where the language has one.
   */
  date(year: string, month: string, day: string, short?: boolean): string;
  /** Set where the year stands behind the day. */
  readonly yearLast?: true;
  /** Between the ends of a span whose ends are in two months. */
  readonly to: string;
  /** Between the ends where an event lies somewhere between them. */
  readonly and: string;
  /** What is said of an event whose day is not known: nothing more, in a span of one, from, until, between two. */
  readonly undated: {
    readonly none: string;
    readonly in: string;
    readonly from: string;
    readonly until: string;
    readonly between: string;
  };
}

/** The words of an agenda's first sight in one language; `{}` is where a value goes. Texts hold no markup. */
export interface AgendaWords extends DateWords {
  /** The number of a day of the event: `Day 1`. */
  readonly day: string;
  /** Before all times: which zone they are in. */
  readonly zone: string;
  /** Where no zone is known. */
  readonly noZone: string;
  /** Who leads a session. */
  readonly convener: string;
  /** Times that nobody printed. */
  readonly suggested: string;
  /** The date of the data. */
  readonly asOf: string;
  /** Names of kinds of sessions, for those without a title; `other` also for kinds not known yet. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Statuses of events and sessions; `confirmed` goes without saying. */
  readonly statuses: Readonly<Record<string, string>>;
  readonly modes: Readonly<Record<string, string>>;
  readonly words: {
    /** The session runs. */
    readonly now: string;
    /** The session is the next to begin. */
    readonly next: string;
    /** A time was computed from something else that is printed. */
    readonly derived: string;
    readonly noTime: string;
    /** Something about the programme is not as it should be: the detail says what. */
    readonly remark: string;
    readonly noProgramme: string;
    /** On the switch of clocks: the reader's own. */
    readonly mine: string;
    readonly calendar: string;
    readonly share: string;
  };
}
