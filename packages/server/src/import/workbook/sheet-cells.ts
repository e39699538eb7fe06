import type { Cell, SheetRow } from '../formats/format.js';
import { RefusedError } from '../refusal.js';
import { cellRange, cellReference } from './cell-reference.js';
import { UNCALCULATED, UNREADABLE } from './cell-signs.js';
import type { WorkbookLimits } from './limits.js';
import { dayOfSerial, type NumberFormats } from './number-formats.js';
import type { XmlAttributes, XmlListener } from './scan-xml.js';
import { cellTooLong, TextRuns, unescapeText } from './shared-strings.js';
import { damaged } from './zip-checks.js';

/** What the cells of all sheets share. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: NumberFormats;
  readonly from1904: boolean;
  readonly limits: WorkbookLimits;
  /** How much all sheets together may still hold. */
  readonly left: { cells: number; places: number; characters: number };
}

/** Listens to a sheet: rows that hold anything, in order, whatever size the sheet says it has. */
export class SheetCells implements XmlListener {
  readonly #context: CellContext;
  readonly #rows = new Map<number, Cell[]>();
  readonly #runs: TextRuns;
  #row = 0;
  #column = 0;
  #type: string | undefined;
  #style: string | undefined;
  #value: string | undefined;
  #inline = false;
  #formula = false;
  #within: 'value' | 'formula' | 'text' | undefined;

  constructor(context: CellContext) {
    this.#context = context;
    this.#runs = new TextRuns(context.limits);
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'row') this.#openRow(attributes.get('r'));
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'v') [this.#within, this.#value] = ['value', ''];
    else if (name === 'f') [this.#within, this.#formula] = ['formula', true];
    else if (name === 'is') [this.#within, this.#inline] = ['text', true];
    else if (this.#within === 'text') this.#runs.open(name);
    else if (name === 'mergeCell') this.#merge(attributes.get('ref'));
  }

  text(text: string): void {
    if (this.#within === 'text') this.#runs.add(text);
    if (this.#within !== 'value') return;
    this.#value = (this.#value ?? '') + text;
    const { cellLength } = this.#context.limits;
    if (this.#value.length > cellLength) throw cellTooLong(cellLength);
  }

  close(name: string): void {
    if (name === 'v' || name === 'f' || name === 'is') this.#within = undefined;
    else if (this.#within === 'text') this.#runs.close(name);
    if (name === 'c') this.#put(this.#cell());
  }

  /** The rows that hold anything. */
  rows(): SheetRow[] {
    return [...this.#rows]
      .filter(([, cells]) => cells.some((cell) => cell !== undefined))
      .sort(([a], [b]) => a - b)
      .map(([row, cells]) => ({ row, cells: Array.from(cells) }));
  }

  #openRow(reference: string | undefined): void {
    this.#row = reference === undefined ? this.#row + 1 : Number(reference);
    this.#column = 0;
    const { rows } = this.#context.limits;
    if (!(Number.isInteger(this.#row) && this.#row >= 1 && this.#row <= rows)) {
      throw damaged(`a row is numbered "${String(reference).slice(0, 20)}"; ${rows} is the last`);
    }
  }

  #openCell(attributes: XmlAttributes): void {
    const written = attributes.get('r');
    const { rows, columns } = this.#context.limits;
    const place = written === undefined ? undefined : cellReference(written);
    if (written !== undefined && (!place || place.row > rows || place.column > columns)) {
      throw damaged(`a cell is called "${written.slice(0, 20)}"; the last is XFD${rows}`);
    }
    [this.#row, this.#column] = place
      ? [place.row, place.column]
      : [Math.max(this.#row, 1), this.#column + 1];
    this.#type = attributes.get('t');
    this.#style = attributes.get('s');
    [this.#value, this.#inline, this.#formula] = [undefined, false, false];
  }

  #cell(): Cell {
    const inline = this.#runs.take();
    if (this.#type === 'inlineStr') return this.#inline && inline !== '' ? inline : undefined;
    const value = this.#value;
    // A formula's empty text is an answer; no value at all means that nobody has calculated it.
    if (value === undefined) return this.#formula ? UNCALCULATED : undefined;
    if (value === '') return undefined;
    switch (this.#type ?? 'n') {
      case 's': {
        const text = this.#context.strings[Number(value)];
        return text === '' ? undefined : (text ?? UNREADABLE);
      }
      case 'str':
        return unescapeText(value);
      case 'b':
        return value === '1' ? true : value === '0' ? false : UNREADABLE;
      case 'e':
        return value.startsWith('#') ? value : UNREADABLE;
      case 'd':
        return /^\d{4}-\d{2}-\d{2}/u.test(value) ? value.replace(/T00:00.*$/u, '') : UNREADABLE;
      case 'n':
        return this.#number(value);
      default:
        return UNREADABLE;
    }
  }

  #number(text: string): Cell {
    const number = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/iu.test(text) ? Number(text) : NaN;
    if (!Number.isFinite(number)) return UNREADABLE;
    if (!this.#context.formats.isDay(this.#style)) return number;
    return dayOfSerial(number, this.#context.from1904) ?? number;
  }

  #put(cell: Cell): void {
    if (cell === undefined) return;
    const { left, limits } = this.#context;
    const cells = this.#rows.get(this.#row) ?? [];
    left.cells--;
    if (typeof cell === 'string') left.characters -= cell.length;
    if (left.characters < 0) {
      const message = `The cells of the workbook have more than ${limits.characters} characters. Save the sheets that matter in a new workbook.`;
      const found = `more than ${limits.characters}`;
      throw new RefusedError('too-many-cells', message, found, `${limits.characters} characters`);
    }
    left.places -= Math.max(0, this.#column - cells.length);
    if (left.cells < 0 || left.places < 0) {
      const message = `The workbook has more than ${limits.cells} cells with content, or ${limits.places} up to the last of each row. Save the sheets that matter in a new workbook.`;
      const found = `more than ${left.cells < 0 ? limits.cells : limits.places}`;
      throw new RefusedError('too-many-cells', message, found, `${limits.cells} cells`);
    }
    while (cells.length < this.#column) cells.push(undefined);
    cells[this.#column - 1] = cell;
    this.#rows.set(this.#row, cells);
  }

  /** The cells that are merged into the first one show nothing, whatever they hold. */
  #merge(reference: string | undefined): void {
    const range = reference === undefined ? undefined : cellRange(reference);
    if (!range) return;
    const inRange = (row: number): boolean => row >= range.from.row && row <= range.to.row;
    for (const [row, cells] of this.#near(range.from.row, range.to.row)) {
      if (!inRange(row)) continue;
      const last = Math.min(range.to.column, cells.length);
      for (let column = range.from.column; column <= last; column++) {
        if (row !== range.from.row || column !== range.from.column) cells[column - 1] = undefined;
      }
    }
  }

  /** Rows between two numbers: by their numbers where these are few, else out of all. */
  *#near(from: number, to: number): Iterable<[number, Cell[]]> {
    const { left } = this.#context;
    if (to - from > this.#rows.size) {
      left.places -= this.#rows.size;
      if (left.places < 0) throw damaged('it merges more cells than it has');
      yield* this.#rows;
      return;
    }
    left.places -= to - from;
    if (left.places < 0) throw damaged('it merges more cells than it has');
    for (let row = from; row <= to; row++) {
      const cells = this.#rows.get(row);
      if (cells) yield [row, cells];
    }
  }
}
