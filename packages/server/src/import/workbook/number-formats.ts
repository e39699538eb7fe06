import type { XmlAttributes, XmlListener } from './scan-xml.js';

/** Formats that ECMA-376 18.8.30 numbers: days, also those of East Asian versions (27 to 36, 50 to 58). */
const DAYS: readonly (readonly [number, number])[] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 54],
  [57, 58],
];

/** Listens to styles.xml: which styles show a number as a day. */
export class NumberFormats implements XmlListener {
  readonly #codes = new Map<number, string>();
  readonly #styles: number[] = [];
  #inCells = false;

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'numFmt') {
      this.#codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
    } else if (name === 'cellXfs') {
      this.#inCells = true;
    } else if (name === 'xf' && this.#inCells) {
      this.#styles.push(Number(attributes.get('numFmtId') ?? 0));
    }
  }

  close(name: string): void {
    if (name === 'cellXfs') this.#inCells = false;
  }

  /** True where cells of this style show days. */
  isDay(style: string | undefined): boolean {
    const format = style === undefined ? undefined : this.#styles[Number(style)];
    if (format === undefined) return false;
    const code = this.#codes.get(format);
    if (code !== undefined) return showsDays(code);
    return DAYS.some(([from, to]) => format >= from && format <= to);
  }
}

/** A format code shows days where a year or a day stands in it, outside of quotes, colours and escapes. */
function showsDays(code: string): boolean {
  const [first = ''] = code.split(';');
  const bare = first.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/gu, '');
  return !/general|standard/iu.test(bare) && /[yd]|e(?![+-])/iu.test(bare);
}

const DAY = 86_400_000;
/** Day 0 of the two calendars that spreadsheets count from. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const LAST_DAY = 2_958_465;

/**
 * The day that a spreadsheet counts as this number, `YYYY-MM-DD`, with the time where it has one.
 *
 * @returns undefined for what is no day.
 */
export function dayOfSerial(serial: number, from1904: boolean): string | undefined {
  if (!(serial >= 1 && serial <= LAST_DAY)) return undefined;
  // Spreadsheets believe in 29 February 1900: days before it count from one day later.
  const leap = !from1904 && serial < 60 ? 1 : 0;
  const base = from1904 ? EPOCH_1904 : EPOCH_1900;
  const time = new Date(Math.round((base + (serial + leap) * DAY) / 1000) * 1000).toISOString();
  return time.endsWith('T00:00:00.000Z') ? time.slice(0, 10) : time.slice(0, 19);
}
