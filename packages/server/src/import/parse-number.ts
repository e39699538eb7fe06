/** A number as decimal text: optional sign, digits, optional fraction. Exact where a float is not. */
export type DecimalText = string;

const PLAIN = /^[+-]?\d+(\.\d+)?$/u;
/** Commas count as thousands separators only where nothing else can be meant. */
const COMMAS = /^[+-]?\d{1,3}(,\d{3}){2,}(\.\d+)?$|^[+-]?\d{1,3},\d{3}\.\d+$/u;
const SPACES = /^[+-]?\d{1,3}( \d{3})+(\.\d+)?$/u;

/**
 * Reads a number strictly. `1,234` is refused: it is 1234 in Seoul and 1.234 in Berlin. `1,234,567`,
 * `1,234.5` and `1 234` have one meaning and are read. Exponents are refused: a spreadsheet that writes
 * `6.6E+07` has thrown digits away.
 *
 * @returns undefined where the text is not a number; never NaN, never 0 in its place.
 */
export function parseNumber(cell: string): DecimalText | undefined {
  const text = cell
    .normalize('NFKC')
    .replace(/\u2212/gu, '-')
    .trim();
  const plain = COMMAS.test(text) || SPACES.test(text) ? text.replace(/[, ]/gu, '') : text;
  if (!PLAIN.test(plain)) return undefined;
  const digits = plain.replace(/^\+/u, '');
  return Math.abs(Number(digits)) <= 1e15 ? digits : undefined;
}

/** Decimal text times a power of ten, rounded once: 1.005 kt is 1005 t, where a product would say 1004.9999999999999. */
export function shiftDecimal(digits: DecimalText, exponent: number): number {
  return Number(`${digits}e${exponent}`);
}

/** The power of ten of the last digit that is not a trailing zero of an integer: 45646000 gives 3, 69794.14 gives -2. */
export function lastDigit(digits: DecimalText): number {
  const [whole = '', fraction = ''] = digits.split('.');
  if (fraction.length > 0) return -fraction.length;
  const zeros = /0*$/u.exec(whole)?.[0].length ?? 0;
  return zeros === whole.replace('-', '').length ? 0 : zeros;
}
