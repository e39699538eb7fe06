import type { Entry } from '@climate-embed/schema';
import { present } from '../../present.js';
import { readFigure, textOf } from '../figure-cell.js';
import type { Cell, SheetRow } from '../format.js';
import { readPeriodCell } from '../period-cell.js';
import type { Concept, SourceColumns } from './columns.js';
import type { Findings } from './findings.js';
import { isGeneration, type Reference, referenceOf } from './reference.js';
import { readGases } from './row-gases.js';

/** A row of eCRF_3 as an entry, with what eCRF_2 needs to know of it. */
export interface SourceRow {
  readonly row: number;
  readonly entry: Entry;
  /** The CRF's own sub-sector, in small letters, of energy made for the grid. */
  readonly generation?: string;
}

const QUALITIES: Readonly<Record<string, 'H' | 'M' | 'L'>> = {
  h: 'H',
  high: 'H',
  m: 'M',
  medium: 'M',
  l: 'L',
  low: 'L',
};

/** Reads rows of the table of sources; what it cannot read goes to the findings. */
export class SourceRowReader {
  readonly #columns: SourceColumns;
  readonly #findings: Findings;
  /** Year under which the inventory is filed, against which each row's own is held. */
  readonly #year: number | undefined;

  constructor(columns: SourceColumns, findings: Findings, year: number | undefined) {
    this.#columns = columns;
    this.#findings = findings;
    this.#year = year;
  }

  /** The entry of a row; undefined where it is empty, or where an error was found. */
  read(row: SheetRow): SourceRow | undefined {
    const cell = (concept: Concept): Cell => {
      const column = this.#columns.of.get(concept);
      return column && row.cells[column.position];
    };
    const text = (concept: Concept): string | undefined => textOf(cell(concept));
    const naming = {
      reference: text('reference'),
      sector: text('sector'),
      subsector: text('subsector'),
      scope: text('scope'),
    };
    this.#checkYear(row.row, cell('year'));
    const name = naming.reference ?? [naming.sector, naming.subsector].filter(Boolean).join(' > ');
    const figure = this.#figure(row.row, cell, name);
    if (!figure) return undefined;
    const reference = referenceOf(naming);
    if (!reference) {
      const numeric = 'value' in figure;
      if (numeric) this.#unknownSource(row.row, name);
      else this.#findings.gather('no-source', row.row, name);
      return undefined;
    }
    this.#noteDoubt(row.row, reference, naming.reference ?? name);
    const { source } = reference;
    const generation = isGeneration(naming) ? (naming.subsector ?? '').toLowerCase() : undefined;
    if ('value' in figure && (figure.value ?? 0) < 0 && source.sector !== 'V') {
      const message = `${source.ref} is below 0. Only land takes up emissions; credits do not belong here.`;
      this.#findings.warn(
        row.row,
        'total',
        'negative-figure',
        message,
        String(figure.value),
        'above 0',
      );
    }
    const entry: Entry = present({
      code: source.ref,
      scope: source.scope,
      ...figure,
      activity: text('activity') ?? (source.ref === 'I.4.4' ? naming.subsector : undefined),
      activityQuality: this.#quality(row.row, 'activityQuality', text('activityQuality')),
      factorQuality: this.#quality(row.row, 'factorQuality', text('factorQuality')),
    });
    return { row: row.row, entry, ...(generation === undefined ? {} : { generation }) };
  }

  #figure(
    row: number,
    cell: (concept: Concept) => Cell,
    name: string,
  ): Pick<Entry, 'value' | 'keys' | 'elsewhere' | 'gases' | 'biogenic'> | undefined {
    const total = readFigure(cell('total'));
    const stated = readFigure(cell('key'));
    if (stated.kind !== 'keys' && stated.kind !== 'blank') {
      const message = 'The cell for the notation key holds something else.';
      const found = textOf(cell('key')) ?? '';
      return this.#findings.fail(
        row,
        'key',
        'bad-key',
        message,
        found,
        'NO, NE, IE, C, or nothing',
      );
    }
    if (total.kind === 'unreadable') {
      const message = `The emissions of ${name} are not a number. Write digits with a decimal point, or a notation key.`;
      return this.#findings.fail(
        row,
        'total',
        'bad-figure',
        message,
        total.text,
        'tonnes CO2e, or a notation key',
      );
    }
    const key = stated.kind === 'keys' ? stated : total.kind === 'keys' ? total : undefined;
    if (key) {
      const { keys, elsewhere } = key;
      if (total.kind === 'number' && total.value !== 0) {
        const message = `${name} has a figure and the notation key ${keys.join('; ')}. Keep one.`;
        return this.#findings.fail(
          row,
          'key',
          'key-beside-figure',
          message,
          String(total.value),
          'one of the two',
        );
      }
      if (total.kind === 'number') this.#findings.gather('key-beside-zero', row, name);
      return { keys, ...(elsewhere.length > 0 ? { elsewhere } : {}) };
    }
    const gases = readGases(row, cell, total, this.#columns, this.#findings, name);
    if (gases === undefined && total.kind === 'blank')
      this.#findings.gather('blank-source', row, name);
    return gases;
  }

  #quality(row: number, concept: Concept, text: string | undefined): 'H' | 'M' | 'L' | undefined {
    if (text === undefined) return undefined;
    const word = text.toLowerCase();
    const grade = Object.hasOwn(QUALITIES, word) ? QUALITIES[word] : undefined;
    if (grade === undefined) {
      const message = `"${text}" is not a grade of data quality; none is stored.`;
      this.#findings.warn(row, concept, 'bad-quality', message, text, 'H, M or L');
    }
    return grade;
  }

  #checkYear(row: number, cell: Cell): void {
    const text = textOf(cell);
    if (text === undefined || this.#year === undefined) return;
    const year =
      readPeriodCell(cell)?.period.year ?? Number(/^(?:FY ?)?(\d{4})\b/iu.exec(text)?.[1]);
    if (year === this.#year) return;
    const message = `The row is of "${text}", the inventory of ${this.#year}. One workbook holds one year.`;
    this.#findings.fail(row, 'year', 'other-year', message, text, String(this.#year));
  }

  #unknownSource(row: number, name: string): undefined {
    const message =
      'The row names no source of the GPC: neither its number nor its words are known.';
    return this.#findings.fail(
      row,
      'reference',
      'unknown-source',
      message,
      name,
      'a GPC number, like I.1.1',
    );
  }

  #noteDoubt(row: number, { doubt, source }: Reference, found: string): void {
    const { ref } = source;
    if (doubt === 'assumed') {
      const message = `The row has no GPC number, and its words fit several. It is read as ${ref}.`;
      this.#findings.warn(row, 'reference', 'assumed-source', message, found, 'a GPC number');
    } else if (doubt === 'odd-reference') {
      const message = `"${found}" is no number of the GPC. By its words the row is ${ref}.`;
      this.#findings.warn(row, 'reference', 'odd-reference', message, found, ref);
    } else if (doubt === 'conflict') {
      const message = `The row is numbered ${ref}, and its sub-sector or scope is another one's. The number decides.`;
      this.#findings.warn(
        row,
        'reference',
        'conflicting-source',
        message,
        found,
        'words that fit the number',
      );
    } else if (doubt === 'other-scope-3') {
      const message =
        'The GPC has no number for these emissions outside the city. They are kept as VI.1, which is in no total.';
      this.#findings.warn(row, 'reference', 'other-scope-3', message, found, ref);
    }
  }
}
