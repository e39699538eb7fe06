import ICAL from 'ical.js';

/** An entry of a calendar as a reader that knows nothing of us takes it. */
export interface ReadEntry {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string | null;
  readonly status: string;
  readonly sequence: number;
  /** Instants in UTC, or a day where it is a whole one. */
  readonly start: string;
  /** Undefined where there is none. */
  readonly end: string | undefined;
}

const momentOf = (time: ICAL.Time): string =>
  time.isDate ? time.toString() : new Date(time.toUnixTime() * 1000).toISOString();

/** Reads a calendar by the rules of time zones that it carries itself, and by no others. */
export function readCalendar(text: string): {
  readonly calendar: ICAL.Component;
  readonly entries: readonly ReadEntry[];
} {
  const calendar = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const entries = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      location: event.location,
      status: String(component.getFirstPropertyValue('status')),
      sequence: event.sequence,
      start: momentOf(event.startDate),
      end: component.hasProperty('dtend') ? momentOf(event.endDate) : undefined,
    };
  });
  return { calendar, entries };
}
