import type { Breakdown } from '@climate-embed/schema';
import { gpcSource } from '@climate-embed/accounting';
import { boundaryOf } from '../boundary.js';
import { readFigure, textOf } from '../figure-cell.js';
import type { Cell, Desk, Place, SheetRow } from '../format.js';
import { gwpSetOf } from '../gwp-set.js';
import { type PeriodReading, readPeriodCell } from '../period-cell.js';
import type { Columns, Descriptor } from './columns.js';

type Entry = Breakdown['entries'][number];
type Total = Breakdown['totals'][number];

/** Reads one row of the table. What cannot be read becomes an issue at the desk, in the column's name. */
export class CityYear {
  readonly #columns: Columns;
  readonly #desk: Desk;
  readonly #sheet: string;
  readonly #row: SheetRow;
  #failed = false;

  constructor(columns: Columns, desk: Desk, sheet: string, row: SheetRow) {
    this.#columns = columns;
    this.#desk = desk;
    this.#sheet = sheet;
    this.#row = row;
  }

  /** True once a cell was an error: the row's sums would be wrong without it. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Where a column of this row stands. */
  at(column?: string): Place {
    return { sheet: this.#sheet, row: this.#row.row, ...(column === undefined ? {} : { column }) };
  }

  /** Text of a descriptor, or undefined where it is empty or has no column. */
  text(descriptor: Descriptor): string | undefined {
    return textOf(this.cell(this.#columns.descriptors.get(descriptor)));
  }

  /** The cell at a position. */
  cell(position: number | undefined): Cell {
    return position === undefined ? undefined : this.#row.cells[position];
  }

  /** The reporting period; `year` as printed rules, the calendar year fills in where it is empty. */
  period(): PeriodReading | undefined {
    const { descriptors } = this.#columns;
    const printed = this.cell(descriptors.get('year'));
    const cell =
      textOf(printed) === undefined ? this.cell(descriptors.get('calendarYear')) : printed;
    const reading = readPeriodCell(cell, this.text('country'));
    if (!reading) {
      const found = textOf(cell) ?? '';
      const message = `"${found}" does not bound one year.`;
      return this.fail('bad-period', 'Year', message, found, '2018, or 2013 Apr - 2014 Mar');
    }
    if (reading.assumed) {
      const { start, end } = reading.period;
      const found = textOf(cell) ?? '';
      const message = `Read "${found}" as ${start} to ${end}: we assume ${reading.assumed}.`;
      this.warn('assumed-period', 'Year', message, found, 'two days');
    }
    return reading;
  }

  /** The boundary under its common name; absent where the cell says nothing. */
  boundary(): string | undefined {
    const text = this.text('boundary');
    const boundary = text === undefined ? undefined : boundaryOf(text);
    if (text !== undefined && !boundary?.known) {
      const message = boundary
        ? `"${text}" is none of the boundaries we know; it is kept as "${boundary.name}".`
        : `"${text}" is not a boundary; none is stored.`;
      this.warn(
        'odd-boundary',
        'Boundary',
        message,
        text,
        'administrative, metropolitan, county …',
      );
    }
    return boundary?.name;
  }

  /** The set of global warming potentials, where a column names it. */
  gwp(): string | undefined {
    const text = this.text('gwp');
    const gwp = text === undefined ? undefined : gwpSetOf(text);
    if (text !== undefined && gwp === undefined) {
      this.warn('odd-gwp', 'GWP', `"${text}" names no set; none is stored.`, text, 'AR4, AR5, AR6');
    }
    return gwp;
  }

  /** The year in which the inventory came in: the first part of `2022_05_01`, whose day and month change places. */
  reportedYear(): number | undefined {
    const year = /^((?:19|20)\d{2})(?:\D|$)/u.exec(this.text('received') ?? '')?.[1];
    return year === undefined ? undefined : Number(year);
  }

  /** The cells of the sources. An empty one is not known: it becomes no entry, and never 0. */
  entries(): Entry[] {
    const blank: string[] = [];
    const entries = [...this.#columns.sources].flatMap(([ref, position]): Entry[] => {
      const scope = gpcSource(ref)?.scope;
      const source = { code: ref, ...(scope === undefined ? {} : { scope }) };
      const figure = readFigure(this.cell(position));
      if (figure.kind === 'number') return [{ ...source, value: figure.value }];
      if (figure.kind === 'keys') {
        const { keys, elsewhere } = figure;
        return [{ ...source, keys, ...(elsewhere.length > 0 ? { elsewhere } : {}) }];
      }
      if (figure.kind === 'blank') blank.push(ref);
      else {
        const message = `The cell of ${ref} holds neither a number nor a notation key.`;
        this.fail('bad-figure', ref, message, figure.text, 'tonnes, or NO, NE, IE, C');
      }
      return [];
    });
    if (blank.length > 0) {
      const message = `Not filled in: ${blank.length} of the sources. Stored as not known, not as 0.`;
      this.warn(
        'blank-source',
        blank[0] ?? '',
        message,
        blank.join(', '),
        'tonnes or a notation key',
      );
    }
    return entries;
  }

  /** The totals as printed. */
  totals(): Total[] {
    return [...this.#columns.totals].flatMap(([code, position]): Total[] => {
      const figure = readFigure(this.cell(position));
      if (figure.kind === 'number') return [{ code, value: figure.value }];
      if (figure.kind !== 'blank' && figure.kind !== 'keys') {
        this.warn(
          'bad-total',
          code,
          `The total is not a number; it is left out.`,
          figure.text,
          'tonnes',
        );
      }
      return [];
    });
  }

  /** Points out carbon credits: they are no emissions and are not stored. */
  noteCredits(): void {
    for (const [sector, position] of this.#columns.credits) {
      const figure = readFigure(this.cell(position));
      if (figure.kind !== 'number' || figure.value === 0) continue;
      const message = 'Credits are not emissions. Totals are shown without them.';
      this.warn(
        'credits-left-out',
        `Credits ${sector}`,
        message,
        String(figure.value),
        '0 or nothing',
      );
    }
  }

  /** Reports an error, which keeps the row out. */
  fail(code: string, column: string, message: string, found: string, expected: string): undefined {
    this.#failed = true;
    this.#desk.issue('error', this.at(column), code, message, { found, expected });
  }

  /** Reports something to look at. */
  warn(code: string, column: string, message: string, found: string, expected: string): void {
    this.#desk.issue('warning', this.at(column), code, message, { found, expected });
  }
}
