import type { Line, Mark } from '../agenda/agenda-view.js';
import type { Picked } from '../localized.js';

/** An event as a list shows it. */
export interface EventRow {
  readonly id: string;
  readonly name: Picked;
  /** `23–24 November 2021`; of an event without a known day what is known instead. */
  readonly date: string;
  /** For `<time datetime>`: the first day; absent where no day is known. */
  readonly datetime?: string;
  /** Venue, place and mode, to be joined by ` · `. */
  readonly where: readonly Picked[];
  /** Who organises it, in one line; none or one. */
  readonly lines: readonly Line[];
  /** That it runs, or its status where that is not `confirmed`; `id` is `now` or the status. */
  readonly marks: readonly Mark[];
  /** The mark of what is invented. */
  readonly illustrative?: string;
}

/** A list of events in words. */
export interface EventsView {
  /** Those that run first, then by their first day, those without a day last. */
  readonly upcoming: readonly EventRow[];
  /** The latest first. */
  readonly past: readonly EventRow[];
}
