import { cleanCell } from '../../clean-cell.js';
import { parseYear } from '../../calendar.js';
import { parseNumber, shiftDecimal } from '../../parse-number.js';
import type { Mass } from '../../row-reader.js';
import type { Desk, Place, Sheet, SheetRow } from '../format.js';
import type { CdpIssue } from './issue-codes.js';
import { placeIn, type Header } from './read-header.js';

/** What stands in a cell that holds nothing. `NA` is what R writes for it. */
const NOTHING = /^(-|–|n\/?a|not applicable|question not applicable|none)?$/iu;

/** How R writes 21 million. Spreadsheets write `2.1E+07`, with digits thrown away: that is refused. */
const EXPONENT = /^\d(?:\.\d+)?e\+\d\d$/u;

/** Reads the cells of one record by concept. What is there and cannot be read is an issue at the desk. */
export class CdpRow<Name extends string> {
  readonly #sheet: Sheet;
  readonly #row: SheetRow;
  readonly #header: Header<Name>;
  readonly #desk: Desk;

  constructor(sheet: Sheet, row: SheetRow, header: Header<Name>, desk: Desk) {
    this.#sheet = sheet;
    this.#row = row;
    this.#header = header;
    this.#desk = desk;
  }

  /** Where the record, or its cell of this concept, stands. */
  at(name?: Name): Place {
    const column = name === undefined ? undefined : this.#header.columns.get(name)?.header;
    return placeIn(this.#sheet, this.#row.row, column);
  }

  /**
   * True where the row has as many cells as the header. One that has not was cut off, or holds a comma that is not
   * quoted, and no cell of it can be trusted.
   */
  isWhole(): boolean {
    const { cells } = this.#row;
    const extra = cells
      .slice(this.#header.width)
      .some((cell) => cleanCell(String(cell ?? '')) !== '');
    // Workbooks leave empty cells at the end of a row away; text does not.
    const short = this.#sheet.name === '' && cells.length < this.#header.width;
    if (!short && !extra) return true;
    const message = 'The row does not have as many cells as the header. Is the file cut off?';
    const code: CdpIssue = 'cell-count';
    this.#desk.issue('error', this.at(), code, message, {
      found: String(cells.length),
      expected: String(this.#header.width),
    });
    this.#desk.row(this.at(), false);
    return false;
  }

  /** The cell as printed, cleaned; empty where there is no such column. */
  printed(name: Name): string {
    const column = this.#header.columns.get(name);
    return column ? cleanCell(String(this.#row.cells[column.index] ?? '')) : '';
  }

  /** The cell, or undefined where it says that it holds nothing. */
  text(name: Name): string | undefined {
    const printed = this.printed(name);
    return NOTHING.test(printed) ? undefined : printed;
  }

  /** Reports something about this record. */
  issue(
    severity: 'error' | 'warning',
    name: Name | undefined,
    code: CdpIssue,
    message: string,
    expected: string,
  ): undefined {
    const found = name === undefined ? '' : this.printed(name);
    this.#desk.issue(severity, this.at(name), code, message, { found, expected });
  }

  /** A decimal number. */
  number(name: Name): number | undefined {
    const digits = this.#digits(name);
    return digits === undefined ? undefined : Number(digits);
  }

  /** A number of tonnes, in the unit that the header states. */
  mass(name: Name): Mass | undefined {
    const digits = this.#digits(name);
    if (digits === undefined) return undefined;
    const exponent = this.#header.columns.get(name)?.exponent ?? 0;
    const unit = exponent === 0 ? 't' : exponent === 3 ? 'kt' : 'Mt';
    const tonnes = shiftDecimal(digits, exponent);
    if (exponent !== 0) this.#desk.converted(this.at(name), this.printed(name), unit, tonnes);
    return { tonnes, original: Number(digits), unit, digits, exponent };
  }

  /** Tonnes above 0. A zero may mean none, not estimated or not asked, so it is not taken for a number. */
  positive(name: Name): Mass | undefined {
    const mass = this.mass(name);
    if (!mass || mass.tonnes > 0) return mass;
    if (mass.tonnes < 0) {
      const message = 'The value is below 0. It is not stored.';
      return this.issue('warning', name, 'negative', message, 'a number above 0');
    }
    const message = 'The value is 0, which may mean none or not estimated. It is not stored.';
    return this.issue('warning', name, 'zero', message, 'a number above 0, or an empty cell');
  }

  /** A calendar year. */
  year(name: Name): number | undefined {
    const cell = this.text(name);
    if (cell === undefined) return undefined;
    const year = parseYear(cell);
    if (year !== undefined) return year;
    const message = `"${cell}" is not a year. It is left out.`;
    return this.issue('warning', name, 'bad-year', message, 'a year from 1900 to 2099');
  }

  #digits(name: Name): string | undefined {
    const cell = this.text(name);
    if (cell === undefined) return undefined;
    const digits = parseNumber(cell);
    if (digits !== undefined) return digits;
    if (EXPONENT.test(cell)) {
      const value = String(Number(cell));
      const message = `"${cell}" is read as ${value}.`;
      this.issue('warning', name, 'exponent', message, 'the digits in full');
      return value;
    }
    const message = `"${cell.slice(0, 60)}" is not a number, or could be read in two ways.`;
    return this.issue('error', name, 'bad-number', message, 'digits with a decimal point');
  }
}
