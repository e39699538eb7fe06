import { type Clock, ownReading } from '../agenda/clock.js';

/** The clock of a time zone that is not the event's own. */
export interface ZoneClock extends Clock {
  /** How far the zone is from UTC at a moment: `+08:00`; nothing where that is no moment. */
  offset(moment: string): string;
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** One for each zone asked for: a page names few. Making one costs about a tenth of a millisecond. */
const clocks = new Map<string, ZoneClock>();

const two = (value: number): string => String(value).padStart(2, '0');

/** An offset in minutes as moments write it: `+09:00`. */
const offsetText = (minutes: number): string => {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
};

function makeClock(zone: string): ZoneClock {
  // A calendar that has no eras, so that no year is taken for another.
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  /** The moment as if the clock of the zone stood in UTC. */
  const wall = (at: number): number => {
    const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
    for (const { type, value } of format.formatToParts(at)) part[type] = value;
    const there = Date.parse(
      `${part.year!.padStart(4, '0')}-${part.month}-${part.day}T${part.hour}:${part.minute}Z`,
    );
    // No zone is further from UTC: what seems so is a year that is not written as years of today are.
    return Math.abs(there - at) > DAY ? NaN : there;
  };
  return {
    zone,
    read(moment) {
      const at = Date.parse(moment);
      const own = ownReading(moment);
      const there = Number.isNaN(at) ? NaN : wall(at);
      const day = Date.parse(own.date);
      if (Number.isNaN(there) || Number.isNaN(day)) return own;
      const iso = new Date(there).toISOString();
      return {
        time: iso.slice(11, 16),
        date: iso.slice(0, 10),
        shift: Math.floor((there - day) / DAY),
      };
    },
    offset(moment) {
      const at = Date.parse(moment);
      const minutes = Number.isNaN(at) ? NaN : Math.round((wall(at) - at) / MINUTE);
      return Number.isNaN(minutes) ? '' : offsetText(minutes);
    },
  };
}

/**
 * The clock of an IANA time zone, made when it is first asked for and kept; nothing for a zone that the engine does not
 * know. It reads every moment by the rule of its own day, so that summer time is right.
 *
 * @example
 * clockFor('Europe/Brussels')?.read('2021-11-23T01:30:00+09:00'); // { time: '17:30', date: '2021-11-22', shift: -1 }
 */
export function clockFor(zone: string): ZoneClock | undefined {
  const known = clocks.get(zone);
  if (known) return known;
  try {
    const made = makeClock(zone);
    clocks.set(zone, made);
    return made;
  } catch {
    return undefined;
  }
}

/** The zone that the reader's device is set to; nothing where it does not say. */
export function readersZone(): string | undefined {
  try {
    return new Intl.DateTimeFormat().resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
