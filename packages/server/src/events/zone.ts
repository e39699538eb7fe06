import type { IsoDate } from '@climate-embed/schema';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** How the end of a text such as `1/2/1900, GMT+08:27:52` says the offset; a bare `GMT` is none. */
const OFFSET = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/;

/** Names of areas, never an offset: `+09:00` is no time zone. */
const ZONE_NAME = /^[A-Za-z][A-Za-z0-9_+/-]*$/;

/** What is kept of a zone: making a formatter takes as long as a dozen answers of it. */
interface KnownZone {
  readonly format: Intl.DateTimeFormat;
  /** Minutes before and after each day that was asked for. */
  readonly days: Map<IsoDate, readonly [before: number, after: number]>;
}

/** More than there are names of zones, and more days than the programmes of a year have. */
const KEPT = 1000;

const zones = new Map<string, KnownZone | undefined>();

/** Writes into a map that never grows without end. */
function keep<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Value {
  if (map.size >= KEPT) map.clear();
  map.set(key, value);
  return value;
}

function openZone(name: string): KnownZone | undefined {
  if (!ZONE_NAME.test(name)) return undefined;
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: name, timeZoneName: 'longOffset' });
    return { format, days: new Map() };
  } catch {
    return undefined;
  }
}

function zoneOf(name: string): KnownZone | undefined {
  return zones.has(name) ? zones.get(name) : keep(zones, name, openZone(name));
}

/** Minutes east of UTC at an instant. Seconds, as local mean time had them, are rounded: RFC 3339 knows none. */
function offsetAt({ format }: KnownZone, instant: number): number {
  const [, sign, hours = 0, minutes = 0, seconds = 0] = OFFSET.exec(format.format(instant)) ?? [];
  const size = Math.round(Number(hours) * 60 + Number(minutes) + Number(seconds) / 60);
  return sign === '-' ? -size : size;
}

function offsetsAround(zone: KnownZone, day: IsoDate): readonly [number, number] {
  const known = zone.days.get(day);
  if (known) return known;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return keep(zone.days, day, [offsetAt(zone, midnight - DAY), offsetAt(zone, midnight + 2 * DAY)]);
}

const two = (value: number): string => String(value).padStart(2, '0');

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Whether a name is one of an IANA time zone: `Asia/Seoul`, but neither `KST` nor `+09:00`. */
export function isTimeZone(name: string): boolean {
  return zoneOf(name) !== undefined;
}

/** Whether a text is a day that a calendar has: not the 30th of February. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether a text is a time of day from `00:00` to `23:59`. */
export function isTimeOfDay(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** The day after a day. */
export function dayAfter(day: IsoDate): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
}

/** A local time as a moment. */
export interface Moment {
  /** RFC 3339, with the local time as it was said and the offset of the zone. */
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly instant: number;
  /** What is odd about a time of a day on which clocks are put forward or back. */
  readonly oddity?: 'time-in-gap' | 'time-twice';
}

/**
 * The moment of a local time. One that clocks leave out is read with the offset before the gap, one that comes twice is
 * the first (RFC 5545, 3.3.5). Undefined where the zone, the day or the time is none.
 *
 * @example
 * momentIn('Asia/Seoul', '2021-11-23', '13:30')?.text; // '2021-11-23T13:30:00+09:00'
 */
export function momentIn(zoneName: string, day: IsoDate, time: string): Moment | undefined {
  const zone = zoneOf(zoneName);
  if (!zone || !isDay(day) || !isTimeOfDay(time)) return undefined;
  const local = Date.parse(`${day}T${time}:00Z`);
  const [before, after] = offsetsAround(zone, day);
  const at = (offset: number, oddity?: Moment['oddity']): Moment => ({
    text: `${day}T${time}:00${offsetText(offset)}`,
    instant: local - offset * MINUTE,
    ...(oddity && { oddity }),
  });
  if (before === after) return at(before);
  const fits = (offset: number): boolean => offsetAt(zone, local - offset * MINUTE) === offset;
  if (!fits(before)) return fits(after) ? at(after) : at(before, 'time-in-gap');
  return fits(after) ? at(before, 'time-twice') : at(before);
}
