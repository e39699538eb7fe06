import type { Desk, Place } from '../format.js';
import type { Category } from './category.js';
import {
  type Manner,
  type PrintedCell,
  type PrintedUnit,
  readPrintedCell,
} from './printed-cell.js';
import { columnLetter, type YearColumn } from './year-columns.js';

type Figures = Pick<Category, 'row' | 'cells' | 'printed'>;

/**
 * Reads the figures of a table and writes down what it meets: every cell that is no figure is told once, a dash once
 * for the whole table.
 */
export class FigureReader {
  readonly #desk: Desk;
  readonly #sheet: string;
  readonly #manner: Manner;
  readonly #unitOf: (figures: Figures) => PrintedUnit | undefined;
  readonly #read = new Map<string, PrintedCell>();
  readonly #dashes: Place[] = [];

  constructor(
    desk: Desk,
    sheet: string,
    manner: Manner,
    unitOf: (figures: Figures) => PrintedUnit | undefined,
  ) {
    this.#desk = desk;
    this.#sheet = sheet;
    this.#manner = manner;
    this.#unitOf = unitOf;
  }

  /** Where a figure stands. */
  place({ row }: Pick<Figures, 'row'>, column?: YearColumn): Place {
    const at = { sheet: this.#sheet, row };
    return column ? { ...at, column: column.header || columnLetter(column.index) } : at;
  }

  /** The figure of a category in one year. */
  cell(figures: Figures, column: YearColumn): PrintedCell {
    if (figures.row === 0) return { kind: 'blank' };
    const key = `${figures.row} ${column.index}`;
    const known = this.#read.get(key);
    if (known) return known;
    const cell = this.#readCell(figures, column);
    this.#read.set(key, cell);
    return cell;
  }

  /** Tells what was met in the whole table. Once, at the end. */
  close(): void {
    const [first] = this.#dashes;
    if (!first) return;
    const message = `${this.#dashes.length} cells hold a dash. A dash does not say whether nothing occurs or nothing was estimated: these cells are left out, and are not 0.`;
    this.#desk.issue('warning', first, 'dash-cells', message, {
      found: '-',
      expected: 'a number, NO or NE',
    });
  }

  #readCell(figures: Figures, column: YearColumn): PrintedCell {
    const at = this.place(figures, column);
    const unit = this.#unitOf(figures);
    if (!unit) return { kind: 'blank' };
    const cell = readPrintedCell(figures.cells[column.index], unit, this.#manner);
    if (cell.kind === 'dash') this.#dashes.push(at);
    if (cell.kind === 'unreadable') {
      const message = `"${cell.found}" under ${figures.printed} is neither a number nor a notation key.`;
      const expected = 'a number, NO, NE, NA, IE, C or nothing';
      this.#desk.issue('error', at, 'bad-number', message, { found: cell.found, expected });
    }
    if (cell.kind === 'mass' && unit.exponent !== 0) {
      this.#desk.converted(at, String(figures.cells[column.index]), unit.text, cell.mass.tonnes);
    }
    return cell;
  }
}
