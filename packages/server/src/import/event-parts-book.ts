import type { EventPart } from './event-parts.js';
import type { Row } from './read-table.js';
import type { Journal } from './report.js';

/** What an event or a session is called here: `ifllc-2021`, `ifllc-2021/session-1`. */
export function wholeOf({
  eventId,
  sessionId,
}: Omit<EventPart<unknown>, 'body' | 'reader'>): string {
  return sessionId === undefined ? eventId : `${eventId}/${sessionId}`;
}

/**
 * Rows that add to events and sessions of the same import, by what they add to. A row that says again what an earlier
 * one says is reported and taken once. Where an import has no such rows at all, what is stored stays: an event that is
 * imported anew without the file of its documents keeps them.
 */
export class EventParts<Body extends object> {
  readonly #parts = new Map<string, EventPart<Body>[]>();
  readonly #stored: ReadonlyMap<string, readonly Body[]>;

  /** @param stored what is stored, by what it adds to; nothing where the import has rows of its own. */
  constructor(
    parts: readonly EventPart<Body>[],
    stored: ReadonlyMap<string, readonly Body[]>,
    journal: Journal,
  ) {
    this.#stored = stored;
    const seen = new Map<string, EventPart<Body>>();
    for (const part of parts) {
      const of = wholeOf(part);
      const others = this.#parts.get(of) ?? [];
      const said = JSON.stringify([of, part.body]);
      const first = seen.get(said);
      this.#parts.set(of, others);
      if (!first) {
        seen.set(said, part);
        others.push(part);
      } else {
        const { file, line } = part.reader.row;
        const { file: firstFile, line: firstRow } = first.reader.row;
        journal.duplicates.push({ file, row: line, firstFile, firstRow, id: of });
      }
    }
  }

  /** What was said of one event or session, in the order of the rows. */
  bodiesOf(whole: string): readonly Body[] {
    const read = this.#parts.get(whole)?.map(({ body }) => body);
    return read ?? this.#stored.get(whole) ?? [];
  }

  /** The rows in which it was said. */
  rowsOf(whole: string): Row[] {
    return (this.#parts.get(whole) ?? []).map(({ reader }) => reader.row);
  }

  /**
   * Reports the rows whose event or session is not written.
   *
   * @param isRead true for what has a row of its own in this import, whether it was refused or not.
   * @param stands true for what is written.
   */
  report(isRead: (whole: string) => boolean, stands: (whole: string) => boolean): void {
    for (const [whole, parts] of this.#parts) {
      if (stands(whole)) continue;
      const kind = whole.includes('/') ? 'session' : 'event';
      for (const { reader } of parts) {
        if (isRead(whole)) {
          const message = `Not imported: the ${kind} "${whole}" was refused.`;
          reader.warn('left-out', `${kind}_id`, message, `a ${kind} without errors`);
        } else {
          const message = `No row of these files is the ${kind} "${whole}", to which this one adds. Import both together.`;
          reader.fail(`unknown-${kind}`, `${kind}_id`, message, `the id of a ${kind}`);
        }
      }
    }
  }
}
