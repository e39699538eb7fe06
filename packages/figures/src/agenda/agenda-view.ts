import type { Picked } from '../localized.js';

/** A word beside a row that something is to be known of it; `id` tells what, also of a status not known yet. */
export interface Mark {
  /** `now`, `next`, a status, `no-time`, `derived`, `suggested`, `remark`. */
  readonly id: string;
  readonly text: string;
}

/** A short line below a title: its parts are to be joined by ` · ` and stand between the two texts. */
export interface Line {
  readonly before: string;
  readonly parts: readonly Picked[];
  readonly after: string;
}

/** A day of an event. */
export interface DayTab {
  /** YYYY-MM-DD. */
  readonly id: string;
  /** With its number where the event has several days: `1일차 · 11월 23일`. */
  readonly label: string;
  /** The date alone: `23 Nov`. */
  readonly short: string;
}

/** A session as an agenda shows it. */
export interface Row {
  readonly id: string;
  /** The day of the event under which it stands; empty where no day is known. */
  readonly day: string;
  /** The date of its start by the clock shown, written out for those who hear it. */
  readonly date: string;
  /** For `<time datetime>`: the start, as the API has it. */
  readonly datetime?: string | undefined;
  /** HH:MM; absent where it is not known. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  /** `+1` where the time is on the day after the row's day, `−1` where on the day before. */
  readonly startMark?: string | undefined;
  readonly endMark?: string | undefined;
  /** As in the contract, or one that this version does not know. */
  readonly kind: string;
  /** Its title, else the name of its kind. */
  readonly title: Picked;
  /** What it is about in short, then who leads it. */
  readonly lines: readonly Line[];
  readonly state?: 'now' | 'next' | 'past' | undefined;
  /** As in the contract; absent or `confirmed` where nothing is to be said. */
  readonly status?: string | undefined;
  readonly track?: string | undefined;
  /** All that is to be seen of the above in words, in order of weight. */
  readonly marks: readonly Mark[];
}

/** An agenda in words: plain data, every text of others already cleaned and cut. */
export interface AgendaView {
  readonly name: Picked;
  /** Its name in English beside another one, when, where and how, to be joined by ` · `. */
  readonly about: readonly Picked[];
  /** Absent where the event is confirmed. */
  readonly status?: Mark | undefined;
  /** Said where no day is known, with what is known instead. */
  readonly undated?: string | undefined;
  /** Said where there are no sessions. */
  readonly empty?: string | undefined;
  /** The mark of what is invented. */
  readonly illustrative?: string | undefined;
  /** The zone of all times in a sentence; empty where there are no times. */
  readonly zoneLine: string;
  /** The event's own zone in short: `KST`, `UTC+8`. */
  readonly zoneShort: string;
  readonly days: readonly DayTab[];
  /** The day shown; empty where no day is known. */
  readonly day: string;
  /** The sessions of the day shown. */
  readonly rows: readonly Row[];
  /** The sessions of all days. */
  readonly all: readonly Row[];
  /** When a state changes next, in milliseconds since 1970; absent where none does any more. */
  readonly changesAt?: number | undefined;
  /** Publishers, required wording and the date of the data, to be joined by ` · `. */
  readonly provenance: readonly Picked[];
}
