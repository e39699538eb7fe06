import { cleanCell } from '../../clean-cell.js';

/** Words of CDP's headers that a reader may find misspelt; `county` is here so that it is not mended to `country`. */
const VOCABULARY = [
  'absolute',
  'account',
  'accounting',
  'achieved',
  'boundary',
  'change',
  'city',
  'country',
  'county',
  'decrease',
  'direct',
  'emissions',
  'excluding',
  'generation',
  'increase',
  'indirect',
  'intensity',
  'inventory',
  'location',
  'measurement',
  'methodology',
  'number',
  'organisation',
  'organization',
  'outside',
  'percentage',
  'population',
  'projected',
  'protocol',
  'reason',
  'reduction',
  'reported',
  'reporting',
  'sector',
  'target',
] as const;

const KNOWN: ReadonlySet<string> = new Set(VOCABULARY);

/** Shorter words of the vocabulary have too many neighbours. */
const SHORTEST_MENDED = 6;

/** Longest header looked at: CDP's longest has 160 characters. */
const LONGEST = 400;

/**
 * A header as lower-case words with single spaces: no invisible characters, punctuation or dots in place of
 * spaces, `%` and `+` as words, misspelt words mended (`Chnage` is printed in the file of 2018).
 */
export function headerWords(header: string): string {
  const plain = cleanCell(header.slice(0, LONGEST))
    .normalize('NFKC')
    .toLowerCase()
    // Where dots stand for punctuation, `BASIC+ Emissions` has become `BASIC..Emissions`.
    .replace(/basic(?:\s*\+|\.\.(?=[a-z])|\s+plus\b)/gu, 'basic plus ')
    .replace(/%/gu, ' percent ')
    .replace(/scope\s*(\d)/gu, 'scope $1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain.split(' ').map(mended).join(' ');
}

function mended(word: string): string {
  if (word.length < SHORTEST_MENDED - 1 || KNOWN.has(word)) return word;
  return VOCABULARY.find((known) => known.length >= SHORTEST_MENDED && near(word, known)) ?? word;
}

/** True where one letter is missing, added or changed, or two neighbours have changed places. */
function near(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const rest = (text: string, skip: number): string => text.slice(from + skip);
  if (a.length > b.length) return rest(a, 1) === rest(b, 0);
  if (a.length < b.length) return rest(a, 0) === rest(b, 1);
  const swapped = a[from] === b[from + 1] && a[from + 1] === b[from];
  return rest(a, 1) === rest(b, 1) || (swapped && rest(a, 2) === rest(b, 2));
}
