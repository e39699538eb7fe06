/** A programme as a calendar library takes it: plain JSON, one language, and nothing that it has no place for. */

/** KST has no summer time. */
const OFFSET = '+09:00';

const words = (text) => text?.en ?? '';

const named = ({ kind, title }) => words(title) || kind[0].toUpperCase() + kind.slice(1);

const speakersOf = (items) =>
  items.flatMap(({ speakers }) =>
    speakers.map(({ name, role, affiliation }) => [name, role, affiliation].map(words).join(', ')),
  );

/**
 * The sessions of a programme as FullCalendar's event objects, in the order of the programme.
 *
 * @param programme as `sampleProgramme` gives it.
 */
export function calendarEvents({ sessions, items }) {
  return sessions.map((session) => {
    const own = items.map(({ body }) => body).filter(({ sessionId }) => sessionId === session.id);
    const at = (time) => `${session.day}T${time}:00${OFFSET}`;
    return {
      id: session.id,
      title: named(session),
      start: at(session.from),
      end: at(session.until),
      extendedProps: {
        order: session.order,
        track: words(session.trackName),
        room: words(session.room),
        items: own.map(({ title, place }) => `${words(place)}: ${words(title)}`),
        speakers: speakersOf(own),
      },
    };
  });
}
