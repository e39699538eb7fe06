import { RefusedError } from '../refusal.js';
import type { WorkbookLimits } from './limits.js';
import type { XmlListener } from './scan-xml.js';

/** Characters that XML cannot hold, as spreadsheets write them: `_x000D_`. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/gu;

/** What no text for people holds, and what neither XML nor JSON can carry everywhere: half characters, controls. */
const UNFIT = /(?![\t\n\r])[\p{Cc}\p{Cs}]/gu;

/**
 * A text with the characters that spreadsheets write as `_x000D_`. What is no character for people becomes the sign
 * for that, U+FFFD.
 */
export function unescapeText(text: string): string {
  const plain = text.includes('_x')
    ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
  return plain.replace(UNFIT, '\uFFFD');
}

/**
 * Gathers the text of a cell out of its runs (`t`), without readings of East Asian characters (`rPh`).
 *
 * @throws RefusedError where it is longer than a cell can hold.
 */
export class TextRuns {
  readonly #limit: number;
  #text = '';
  #inText = false;
  #inReading = false;

  constructor({ cellLength }: WorkbookLimits) {
    this.#limit = cellLength;
  }

  open(name: string): void {
    if (name === 't') this.#inText = true;
    else if (name === 'rPh') this.#inReading = true;
  }

  close(name: string): void {
    if (name === 't') this.#inText = false;
    else if (name === 'rPh') this.#inReading = false;
  }

  add(text: string): void {
    if (!this.#inText || this.#inReading) return;
    this.#text += text;
    if (this.#text.length > this.#limit) throw cellTooLong(this.#limit);
  }

  /** The text so far; the next begins empty. */
  take(): string {
    const text = unescapeText(this.#text);
    this.#text = '';
    return text;
  }
}

/** The refusal of a workbook with a text that no cell can hold. */
export function cellTooLong(limit: number): RefusedError {
  const message = `A cell of the workbook has more than ${limit} characters, more than a spreadsheet program can write. Shorten it.`;
  return new RefusedError('cell-too-long', message, `more than ${limit}`, `${limit} characters`);
}

/** Listens to sharedStrings.xml: texts that cells name by their number. */
export class SharedStrings implements XmlListener {
  readonly strings: string[] = [];
  readonly #runs: TextRuns;
  readonly #limit: number;

  constructor(limits: WorkbookLimits) {
    this.#runs = new TextRuns(limits);
    this.#limit = limits.sharedStrings;
  }

  open(name: string): void {
    this.#runs.open(name);
  }

  text(text: string): void {
    this.#runs.add(text);
  }

  close(name: string): void {
    this.#runs.close(name);
    if (name !== 'si') return;
    this.strings.push(this.#runs.take());
    if (this.strings.length <= this.#limit) return;
    const message = `The workbook has more than ${this.#limit} different texts. Save the sheets that matter in a new workbook.`;
    const found = `more than ${this.#limit}`;
    throw new RefusedError('workbook-too-large', message, found, `${this.#limit} texts`);
  }
}
