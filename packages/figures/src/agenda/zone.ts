import { foreignText } from '../partner/foreign-text.js';

/** Short names that mean one offset and nothing else: `CST`, `IST` or `BST` would be read in two ways. */
const NAMES: readonly (readonly [zones: RegExp, names: Readonly<Record<string, string>>])[] = [
  [/^Asia\/Seoul$/, { '+09:00': 'KST', '': 'KST' }],
  [/^Asia\/Tokyo$/, { '+09:00': 'JST', '': 'JST' }],
  [
    /^Europe\/(Berlin|Brussels|Madrid|Paris|Rome|Vienna|Zurich)$/,
    { '+01:00': 'CET', '+02:00': 'CEST' },
  ],
];

/** An offset as readers write it: `UTC+9`, `UTC−3:30`, `UTC`. */
export function utcText(offset: string): string {
  const [hours = '', minutes = ''] = offset.slice(1).split(':');
  const size = +hours + (+minutes ? `:${minutes}` : '');
  return size === '0' || !offset ? offset && 'UTC' : `UTC${offset[0] === '-' ? '−' : '+'}${size}`;
}

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
export function zoneNames(timeZone: string | undefined, offsets: readonly string[]): ZoneNames {
  const zone = foreignText(timeZone ?? '', 'name');
  const names = NAMES.find(([zones]) => zones.test(zone))?.[1] ?? {};
  const at = offsets.length ? offsets : [''];
  const short = at.map((offset) => names[offset] ?? utcText(offset)).join('/');
  const long = [...new Set([short, at.map(utcText).join('/')])].filter(Boolean).join(', ');
  return { short: short || zone, long: long && zone ? `${long} (${zone})` : long || zone };
}
