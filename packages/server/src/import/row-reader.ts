import type { LocalizedText } from '@climate-embed/schema';
import { isCalendarDate, parseYear } from './calendar.js';
import { LANGUAGE_SUFFIX, languageTag } from './languages.js';
import { type DecimalText, parseNumber, shiftDecimal } from './parse-number.js';
import type { Row } from './read-table.js';
import type { Journal } from './report.js';
import { KNOWN_UNITS, tonneExponent } from './units.js';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/u;
const FLAGS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  1: true,
  false: false,
  no: false,
  0: false,
};

/** A value as printed, with its unit, and in tonnes. */
export interface Mass {
  readonly tonnes: number;
  readonly original: number;
  readonly unit: string;
  readonly digits: DecimalText;
  /** Power of ten between the unit and a tonne. */
  readonly exponent: number;
}

/**
 * Reads the cells of one row. A cell that is there and cannot be read is an error in the journal, and the row
 * has failed; a cell that is empty is `undefined` and never a default.
 */
export class RowReader {
  readonly row: Row;
  readonly #journal: Journal;
  #failed = false;

  constructor(row: Row, journal: Journal) {
    this.row = row;
    this.#journal = journal;
  }

  /** True once anything in this row was an error. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Reports an error; the row is not imported. */
  fail(code: string, column: string, message: string, expected: string, found?: string): undefined {
    this.#failed = true;
    this.#note('error', code, column, message, expected, found);
  }

  /** Reports something to look at; the row is imported unless the message says otherwise. */
  warn(code: string, column: string, message: string, expected: string, found?: string): void {
    this.#note('warning', code, column, message, expected, found);
  }

  /** The cell, or undefined where it is empty. */
  text(column: string): string | undefined {
    return this.row.cells.get(column);
  }

  /** The cell; an empty one is an error. */
  required(column: string): string | undefined {
    const cell = this.text(column);
    if (cell !== undefined) return cell;
    return this.fail('missing-value', column, `"${column}" is empty. Fill it in.`, 'a value');
  }

  /** A required id: lower-case letters, digits and single hyphens, since it becomes part of an address. */
  id(column = 'id'): string | undefined {
    const cell = this.required(column);
    if (cell === undefined || (ID.test(cell) && cell.length <= 100)) return cell;
    const message = `"${column}" becomes part of an address.`;
    return this.fail('bad-id', column, message, 'a-z, 0-9 and single hyphens, like kobe-2030');
  }

  /** A required or optional word out of a list. */
  word<const Word extends string>(column: string, words: readonly Word[]): Word | undefined {
    const cell = this.text(column);
    const found = words.find((word) => word === cell);
    if (cell === undefined || found !== undefined) return found;
    const message = `"${cell}" is not a known ${column}.`;
    return this.fail('bad-word', column, message, words.join(', '));
  }

  /** A decimal number. */
  number(column: string): number | undefined {
    const digits = this.digits(column);
    return digits === undefined ? undefined : Number(digits);
  }

  /** A decimal number as text. */
  digits(column: string): DecimalText | undefined {
    const cell = this.text(column);
    if (cell === undefined) return undefined;
    const digits = parseNumber(cell);
    if (digits !== undefined) return digits;
    const message = `"${cell}" is not a number, or could be read in two ways.`;
    return this.fail('bad-number', column, message, 'digits with a decimal point, like 1234.5');
  }

  /** A number of tonnes, in the unit that the row states. */
  mass(column: string): Mass | undefined {
    const digits = this.digits(column);
    if (digits === undefined) return undefined;
    const unit = this.required('unit');
    const exponent = unit === undefined ? undefined : tonneExponent(unit);
    if (unit === undefined) return undefined;
    if (exponent === undefined) {
      const message = `The unit "${unit}" is not known, or has two meanings.`;
      return this.fail('bad-unit', 'unit', message, KNOWN_UNITS);
    }
    const tonnes = shiftDecimal(digits, exponent);
    if (exponent !== 0) {
      const { file, line } = this.row;
      const original = this.text(column) ?? '';
      this.#journal.conversions.push({ file, row: line, column, original, unit, value: tonnes });
    }
    return { tonnes, original: Number(digits), unit, digits, exponent };
  }

  /** A calendar year. */
  year(column: string): number | undefined {
    const cell = this.text(column);
    if (cell === undefined) return undefined;
    const year = parseYear(cell);
    if (year !== undefined) return year;
    return this.fail('bad-year', column, `"${cell}" is not a year.`, 'a year from 1900 to 2099');
  }

  /** A day that exists. */
  date(column: string): string | undefined {
    const cell = this.text(column);
    if (cell === undefined || isCalendarDate(cell)) return cell;
    const message = `"${cell}" is not a day of the calendar.`;
    return this.fail('bad-date', column, message, 'YYYY-MM-DD');
  }

  /** Yes or no. */
  flag(column: string): boolean | undefined {
    const cell = this.text(column)?.toLowerCase();
    if (cell === undefined) return undefined;
    if (Object.hasOwn(FLAGS, cell)) return FLAGS[cell];
    return this.fail('bad-flag', column, `"${cell}" is neither yes nor no.`, 'true or false');
  }

  /** A web address. */
  url(column: string): string | undefined {
    const cell = this.text(column);
    if (cell === undefined || isWebAddress(cell)) return cell;
    const message = `"${cell}" is not a web address.`;
    const expected = 'an address beginning with https:// or http://, without name or password';
    return this.fail('bad-url', column, message, expected);
  }

  /** The texts of `prefix_<language>` columns, or undefined where all are empty. */
  localized(prefix: string): LocalizedText | undefined {
    const texts: [string, string][] = [];
    for (const [column, cell] of this.row.cells) {
      if (!column.startsWith(`${prefix}_`)) continue;
      const suffix = column.slice(prefix.length + 1);
      if (LANGUAGE_SUFFIX.test(suffix)) texts.push([languageTag(suffix), cell]);
    }
    return texts.length > 0 ? Object.fromEntries(texts) : undefined;
  }

  #note(
    severity: 'error' | 'warning',
    code: string,
    column: string,
    message: string,
    expected: string,
    found = this.text(column) ?? '',
  ): void {
    const { file, line } = this.row;
    this.#journal.issues.push({
      severity,
      file,
      row: line,
      column,
      code,
      message,
      found,
      expected,
    });
  }
}

/** With a name or a password in it, an address would show them to everybody, or hide where it leads. */
const WEB_ADDRESS = /^https?:\/\/[^\s\\/?#@]+(?:[/?#][^\s\\]*)?$/u;

function isWebAddress(text: string): boolean {
  return WEB_ADDRESS.test(text) && URL.canParse(text);
}
