import type { Desk, Place } from '../format.js';
import type { Concept, SourceColumns } from './columns.js';

/** What many rows have in common is said once, with all their rows. */
const GATHERED = {
  'blank-source': {
    message: 'Neither a figure nor a notation key; stored as not known, not as 0',
    expected: 'tonnes CO2e, or a notation key',
  },
  'key-beside-zero': {
    message: 'A notation key beside a 0; the key is stored, the 0 is not',
    expected: 'an empty cell beside a notation key',
  },
  'no-source': {
    message: 'A notation key only, and no source of the GPC; left out',
    expected: 'a GPC number',
  },
} as const;

/** Rows that one issue lists. The layout has 54 sources, and some have several rows. */
const LISTED = 200;

type Gathered = keyof typeof GATHERED;

/** What was found in the table of sources, with the right place for each, and whether any of it was an error. */
export class Findings {
  readonly #desk: Desk;
  readonly #sheet: string;
  readonly #columns: SourceColumns;
  readonly #gathered = new Map<
    Gathered,
    { readonly rows: number[]; readonly names: Set<string> }
  >();
  #errors = 0;

  constructor(desk: Desk, sheet: string, columns: SourceColumns) {
    this.#desk = desk;
    this.#sheet = sheet;
    this.#columns = columns;
  }

  /** How many errors there were: with any, the sums of the inventory would be wrong. */
  get errors(): number {
    return this.#errors;
  }

  /** Where a cell stands. */
  at(row: number, concept?: Concept): Place {
    const header = concept === undefined ? undefined : this.#columns.of.get(concept)?.header;
    return { sheet: this.#sheet, row, ...(header === undefined ? {} : { column: header }) };
  }

  /** Reports an error. */
  fail(
    row: number,
    concept: Concept,
    code: string,
    message: string,
    found: string,
    expected: string,
  ): undefined {
    this.#errors += 1;
    this.#desk.issue('error', this.at(row, concept), code, message, { found, expected });
  }

  /** Reports something to look at. */
  warn(
    row: number,
    concept: Concept,
    code: string,
    message: string,
    found: string,
    expected: string,
  ): void {
    this.#desk.issue('warning', this.at(row, concept), code, message, { found, expected });
  }

  /** Notes a figure that was brought to tonnes. */
  converted(row: number, original: string, tonnes: number): void {
    this.#desk.converted(this.at(row, 'total'), original, this.#columns.unit ?? '', tonnes);
  }

  /** Remembers a row for an issue that is reported once. */
  gather(code: Gathered, row: number, name: string): void {
    const { rows, names } = this.#gathered.get(code) ?? { rows: [], names: new Set() };
    rows.push(row);
    names.add(name);
    this.#gathered.set(code, { rows, names });
  }

  /** Reports what was gathered. */
  tell(): void {
    for (const [code, { rows, names }] of this.#gathered) {
      const { message, expected } = GATHERED[code];
      const concept = code === 'no-source' ? 'reference' : 'total';
      const more = rows.length > LISTED ? ` and ${rows.length - LISTED} more` : '';
      const text = `${message}. Rows: ${rows.slice(0, LISTED).join(', ')}${more}.`;
      const found = [...names].slice(0, LISTED).join(', ');
      this.warn(rows[0] ?? 0, concept, code, text, found, expected);
    }
  }
}
