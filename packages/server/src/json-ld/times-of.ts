import type { Event, Session } from '@climate-embed/schema';

import { instantOf, dayOf } from '../calendar/moments.js';
import { statusOf } from '../calendar/status.js';

/** What becomes of an event, in schema.org's words; it knows none for tentative ones. */
const STATUSES = {
  confirmed: 'https://schema.org/EventScheduled',
  tentative: 'https://schema.org/EventScheduled',
  moved: 'https://schema.org/EventRescheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
} as const;

const statusWord = (status: string): Times['eventStatus'] =>
  Object.hasOwn(STATUSES, status) ? STATUSES[status as keyof typeof STATUSES] : STATUSES.confirmed;

/** When something is and whether it is still so. */
export interface Times {
  readonly startDate?: string;
  readonly endDate?: string;
  readonly previousStartDate?: string;
  readonly eventStatus: (typeof STATUSES)[keyof typeof STATUSES];
}

/** The texts of moments or days, of those that are any; no end where nothing but the start is printed. */
function span(start: string | undefined, end: string | undefined) {
  const known = (text: string | undefined): text is string =>
    instantOf(text) !== undefined || dayOf(text) !== undefined;
  if (!known(start)) return {};
  return { startDate: start, ...(known(end) && end !== start && { endDate: end }) };
}

/** The times of an event: its moments where they are known, else its days; nothing where it is undated. */
export function timesOfEvent(event: Event): Times {
  const { days, start, end } = event;
  const last = days.at(-1);
  const moments = span(start, end);
  return {
    ...('startDate' in moments ? moments : span(days[0], last)),
    eventStatus: statusWord(statusOf(event)),
  };
}

/** The times of a session, as printed or derived; suggested ones are none. */
export function timesOfSession(event: Event, session: Session): Times {
  const { previousStart } = session;
  const status = statusOf(event, session);
  const moved = instantOf(previousStart) !== undefined;
  // Who gives an earlier start says that it was moved.
  const told = status === 'confirmed' && moved ? 'moved' : status;
  return {
    ...span(session.start, session.end),
    ...(moved && previousStart !== undefined && { previousStartDate: previousStart }),
    eventStatus: statusWord(told),
  };
}
