import { wordFor } from '../words.js';

/** Zones that have had one offset for decades, by the name that everybody there gives it. */
const NAMES = { 'Asia/Seoul': 'KST', 'Asia/Tokyo': 'JST' };

/** An offset as readers write it: `UTC+9`, `UTC−3:30`, `UTC`; nothing where there is none. */
export const utcText = (offset: string): string =>
  offset &&
  `UTC${offset
    .replace('-', '−')
    .replace(/^(.)0|:00/g, '$1')
    .replace(/^.0$/, '')}`;

/** How the zone of an event is called. */
export interface ZoneNames {
  /** `KST`, `UTC+8`, `UTC+2/UTC+1`; the IANA name where no offset is known; empty where nothing is. */
  readonly short: string;
  /** `KST, UTC+9 (Asia/Seoul)`. */
  readonly long: string;
}

/**
 * Names a zone by its IANA name and the offsets that it has in the event: two where clocks are changed between its
 * days, none where no day is known.
 */
export function zoneNames(zone = '', offsets: readonly string[]): ZoneNames {
  const utc = offsets.map(utcText).join('/');
  // Once upon a time their clocks were put forward in summer.
  const named = offsets.every((offset) => offset === '+09:00') && wordFor(NAMES, zone);
  const short = named || utc || zone;
  const long = [...new Set([short, utc])].filter((one) => one && one !== zone).join(', ');
  return { short, long: long && zone ? `${long} (${zone})` : long || zone };
}
