/** A moment as a clock shows it. */
export interface ClockReading {
  /** HH:MM. */
  readonly time: string;
  /** Days from the event's own day: −1, 0 or 1. */
  readonly shift: number;
  /** YYYY-MM-DD by this clock. */
  readonly date: string;
}

/** A clock by which an agenda's times are read. */
export interface Clock {
  /** The name of its zone, as a reader is to see it. */
  readonly zone: string;
  /** Reads a moment: an RFC 3339 date-time with an offset. */
  read(moment: string): ClockReading;
}

/** Reads a moment by the event's own clock: it stands in the text. */
export const ownReading = (moment: string): ClockReading => ({
  time: moment.slice(11, 16),
  shift: 0,
  date: moment.slice(0, 10),
});

const MOMENT = /^\d{4}-.*T.*(Z|[+-]\d\d:\d\d)$/;

/** The milliseconds of a moment since 1970; NaN for a text that is none. */
export const millisOf = (moment: string | undefined): number =>
  moment && MOMENT.test(moment) ? Date.parse(moment) : NaN;

/** The offset at the end of a moment: `+09:00`. */
export const offsetOf = (moment: string): string =>
  moment.endsWith('Z') ? '+00:00' : moment.slice(-6);
