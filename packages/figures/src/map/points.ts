import { type PartnerPoints, positionAt } from '@climate-embed/schema';

/** All partners as columns. The position in a column is a partner's key; those with a place come first. */
export interface MapPoints {
  /** Columns, filters and blocks of names belong together only where it is the same. */
  readonly edition: string;
  /** How many partners there are: keys run from 0 to below it. */
  readonly total: number;
  /** How many of them have a place: keys below it do. */
  readonly placed: number;
  /** Degrees east and north of those with a place. */
  readonly longitudes: Float32Array;
  readonly latitudes: Float32Array;
  /** Of each partner, the position in `kindNames`; 255 where the data say none. */
  readonly kinds: Uint8Array;
  readonly kindNames: readonly string[];
  /** How many names a block holds. */
  readonly block: number;
  /** True where any of them is invented. */
  readonly illustrative: boolean;
}

/** Adds differences of hundredths up to degrees. */
function degrees(differences: readonly number[], count: number): Float32Array {
  const values = new Float32Array(count);
  let at = 0;
  // Summed as whole numbers, so that no error adds up.
  for (let key = 0; key < count; key++) values[key] = (at += differences[key]!) / 100;
  return values;
}

/** More blocks than any network needs: an answer with more would be asked for in as many requests. */
const MOST_BLOCKS = 1000;

/**
 * Makes the columns of an answer ready for use. Columns that disagree in length are cut to what all of them say; a
 * kind that is not named is 255.
 *
 * @throws RangeError where names come in more than {@link MOST_BLOCKS} blocks.
 */
export function decodePoints(answer: PartnerPoints): MapPoints {
  const { edition, kinds, kindNames, longitudes, latitudes, block, illustrative } = answer;
  const total = kinds.length;
  if (total > MOST_BLOCKS * Math.max(1, block))
    throw new RangeError(`[climate-embed] ${total} names in blocks of ${block}: too many.`);
  const placed = Math.min(longitudes.length, latitudes.length, total);
  const kindOf = new Uint8Array(total);
  const most = Math.min(kindNames.length, 255);
  for (let key = 0; key < total; key++) {
    const kind = positionAt(kinds, key);
    kindOf[key] = kind >= 0 && kind < most ? kind : 255;
  }
  return {
    edition,
    total,
    placed,
    longitudes: degrees(longitudes, placed),
    latitudes: degrees(latitudes, placed),
    kinds: kindOf,
    kindNames,
    block: Math.max(1, block),
    illustrative: !!illustrative,
  };
}

/** Which blocks of names hold some keys, in ascending order. */
export const blocksOf = ({ block }: MapPoints, keys: Iterable<number>): number[] => {
  const blocks = new Set<number>();
  for (const key of keys) blocks.add(Math.floor(key / block));
  return [...blocks].sort((a, b) => a - b);
};
