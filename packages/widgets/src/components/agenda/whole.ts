import { type ProgrammeIndex, programmeIndex } from '@climate-embed/figures/agenda-tools';
import { event as endpoint, type Event, type EventAgenda, fits } from '@climate-embed/schema';

/** An event with all its parts, and what it can be searched by. */
interface Whole {
  readonly event: Event;
  /** Made when it is first asked for. */
  readonly index: ProgrammeIndex;
}

const known = new WeakMap<EventAgenda, Whole | undefined>();

/**
 * All of an event. It came in one answer, of which only the part that is shown at first was checked; the rest is checked
 * when it is asked for, once. Nothing where it is not as the contract says.
 */
export function wholeOf(agenda: EventAgenda): Whole | undefined {
  if (!known.has(agenda)) {
    const event: unknown = agenda;
    let index: ProgrammeIndex | undefined;
    known.set(
      agenda,
      fits(endpoint.response, event)
        ? {
            event,
            get index() {
              return (index ??= programmeIndex(event));
            },
          }
        : undefined,
    );
  }
  return known.get(agenda);
}
