import { millisOf, offsetOf } from '../agenda/clock.js';
import { zoneNames } from '../agenda/zone.js';
import { foreignText } from '../partner/foreign-text.js';
import { clockFor, readersZone, type ZoneClock } from './clocks.js';

/** A zone that a reader may see the times in. */
export interface ZoneChoice {
  /** `event`, `reader` or an IANA name. */
  readonly id: string;
  /** On the switch: `KST`, `My time`, `Ulaanbaatar`. */
  readonly label: string;
  /** In full, at the moment asked about: `UTC+8 (Asia/Ulaanbaatar)`. */
  readonly title: string;
  /** Absent for the event's own clock, which needs none. */
  readonly clock?: ZoneClock;
}

/** What decides which zones are offered. */
export interface ZonesAsked {
  /** The event's own zone. */
  readonly timeZone?: string | undefined;
  /** Its label on the switch: the short name of the agenda's view. */
  readonly short: string;
  /** The label of the reader's own. */
  readonly mine: string;
  /** The zones that the page adds, between spaces. */
  readonly zones?: string | undefined;
  /** The moment whose offsets are told: the first of the day shown. Without one the clocks cannot be compared. */
  readonly moment?: string | undefined;
  /** For tests; the device's where it is absent. */
  readonly reader?: string | undefined;
}

/**
 * The town of an IANA name.
 *
 * @example
 * townOf('America/Argentina/Buenos_Aires'); // 'Buenos Aires'
 */
export const townOf = (zone: string): string =>
  foreignText(zone.slice(zone.lastIndexOf('/') + 1).replace(/_/g, ' '), 'name');

/** The event's own zone in full, at one of its moments: `KST, UTC+9 (Asia/Seoul)`. */
export const ownZone = (timeZone: string | undefined, moment: string | undefined): string =>
  zoneNames(
    timeZone,
    moment === undefined || Number.isNaN(millisOf(moment)) ? [] : [offsetOf(moment)],
  ).long;

/** A clock with the name of its zone in full, as the sentence above all times needs it. */
export const namedClock = (clock: ZoneClock, moment: string): ZoneClock => ({
  ...clock,
  // `UTC` is its own name, said once.
  zone: zoneNames(clock.zone, [clock.offset(moment)].filter(Boolean)).long.replace(
    'UTC (UTC)',
    'UTC',
  ),
});

/**
 * The zones of the switch: the event's own, the reader's, and those that the page adds; each once, and no zone that the
 * engine does not know. Where no moment is known there is only the event's own.
 */
export function zoneChoices(asked: ZonesAsked): ZoneChoice[] {
  const { mine, moment, reader = readersZone(), short, timeZone, zones = '' } = asked;
  const own = { id: 'event', label: short, title: ownZone(timeZone, moment) };
  if (moment === undefined) return [own];
  const others = [
    ['reader', reader] as const,
    ...zones.split(/\s+/).map((one) => [one, one] as const),
  ];
  const known = new Set([timeZone?.toLowerCase()]);
  return [
    own,
    ...others.flatMap(([id, zone]) => {
      const clock = zone && !known.has(zone.toLowerCase()) ? clockFor(zone) : undefined;
      if (!zone || !clock) return [];
      known.add(zone.toLowerCase());
      const named = namedClock(clock, moment);
      const label = id === 'reader' ? mine : townOf(zone);
      return { id, label, title: named.zone, clock: named };
    }),
  ];
}

/** The zones of a list that nobody knows: for a warning to the page's maker. */
export const unknownZones = (zones: string): string[] =>
  zones.split(/\s+/).filter((zone) => zone && !clockFor(zone));
