import type { Event, Session } from '@climate-embed/schema';

import type { Entry } from './entries.js';
import type { CalendarLanguage } from './languages.js';
import { Saying } from './say.js';

/** What an entry says, in one language. */
export interface Described {
  readonly summary: string;
  readonly description: string;
  /** Empty where no place is known. */
  readonly location: string;
}

/** An event's own times, as far as sessions of it were derived. */
function edges({ sessions, start, end }: Event): Partial<Session> {
  const first = sessions.find((session) => session.start === start && start !== undefined);
  const last = sessions.find((session) => session.end === end && end !== undefined);
  const derivation = [first, last].find((session) => session?.derivation)?.derivation;
  return {
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(first?.startBasis && { startBasis: first.startBasis }),
    ...(last?.endBasis && { endBasis: last.endBasis }),
    ...(derivation && { derivation }),
  };
}

function sessionLines(say: Saying, event: Event, session: Session): string[] {
  const track = event.tracks.find(({ id }) => id === session.trackId);
  return [
    say.event(event),
    say.text(track?.name, 'name'),
    ...say.changes(event, session),
    ...say.derived(session),
    ...say.printed(session),
    ...say.parties(session.parties),
    ...session.items.flatMap((item) => say.item(item)),
    say.note(session),
  ];
}

function eventLines(say: Saying, { event, when, untimed }: Entry): string[] {
  return [
    ...say.changes(event),
    ...('start' in when ? say.derived({ id: '', kind: '', items: [], ...edges(event) }) : []),
    say.text(event.purpose, 'description'),
    ...say.parties(event.parties),
    ...say.untimed(untimed),
    say.text(event.note === undefined ? undefined : { en: event.note }),
  ];
}

/** Says an entry: title, place, and all that is known beside its time, sources included. */
export function describe(entry: Entry, language: CalendarLanguage): Described {
  const { event, session } = entry;
  const say = new Saying(language);
  const lines = session ? sessionLines(say, event, session) : eventLines(say, entry);
  return {
    summary: session ? say.session(session) : say.event(event),
    description: [...lines, ...say.sources(event)].filter(Boolean).join('\n'),
    location: say.place(event, session),
  };
}
