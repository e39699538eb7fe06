import { foreignText } from '../partner/foreign-text.js';
import { wordFor } from '../words.js';

/** Short names that mean one offset and nothing else: `CST`, `IST` or `BST` would be read in two ways. */
const NAMES = {
  'Asia/Seoul+09:00': 'KST',
  'Asia/Tokyo+09:00': 'JST',
  'CET+01:00': 'CET',
  'CET+02:00': 'CEST',
};
const CENTRAL = /^Europe\/(Berlin|Brussels|Madrid|Paris|Rome|Vienna|Zurich)$/;

/** An offset as readers write it: `UTC+9`, `UTC−3:30`, `UTC`; nothing where there is none. */
export const utcText = (offset: string): string =>
  offset &&
  `UTC${offset
    .replace('-', '−')
    .replace(/^(.)0|:00/g, '$1')
    .replace(/^.0$/, '')}`;

/** How the zone of an event is called. */
export interface ZoneNames {
  /** `KST`, `UTC+8`, `CEST/CET`; the IANA name where no offset is known; empty where nothing is. */
  readonly short: string;
  /** `KST, UTC+9 (Asia/Seoul)`. */
  readonly long: string;
}

/**
 * Names a zone by its IANA name and the offsets that it has in the event: two where clocks are changed between its
 * days, none where no day is known.
 */
export function zoneNames(timeZone = '', offsets: readonly string[]): ZoneNames {
  const zone = foreignText(timeZone, 'name');
  const utc = offsets.map(utcText).join('/');
  const named = zone.replace(CENTRAL, 'CET');
  const short = (offsets[0] ? offsets : [''])
    // Where no day is known, neither is the offset: those that have had one for decades are named all the same.
    .map((offset) => wordFor(NAMES, named + (offset || '+09:00')) ?? utcText(offset))
    .join('/');
  const long = [...new Set([short, utc])].filter(Boolean).join(', ');
  return { short: short || zone, long: long && zone ? `${long} (${zone})` : long || zone };
}
