import type {
  Breakdown,
  Identifier,
  Inventory,
  IsoDate,
  LocalizedText,
  Source,
  Target,
} from '@climate-embed/schema';

import type { PopulationRecord } from '../../app/records.js';

/** The names by which the command is told a format. */
export type FormatId =
  | 'csv'
  | 'ecrf'
  | 'c40'
  | 'cdp-emissions'
  | 'cdp-targets'
  | 'korea'
  | 'unfccc';

/**
 * A cell as a file holds it. Days are `YYYY-MM-DD`, error values their sign (`#REF!`), formulas their last
 * stored value, or `#UNCALCULATED!` where there is none; what its own workbook contradicts is `#UNREADABLE!`. An
 * empty cell is `undefined`. Text is as written: clean it with `cleanCell`.
 */
export type Cell = string | number | boolean | undefined;

/** A row and the number under which its author finds it: the sheet's row, or the line of a CSV file. */
export interface SheetRow {
  readonly row: number;
  /** From column A on. A cell that others are merged into holds the value, the others are empty. */
  readonly cells: readonly Cell[];
}

/** A sheet without its blank rows. A CSV file is one sheet whose name is empty. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** A file whose bytes have been read, within the limits for files from strangers. */
export interface OpenFile {
  readonly name: string;
  readonly kind: 'workbook' | 'text';
  readonly sheets: readonly Sheet[];
}

/** Where in a file something stands. */
export interface Place {
  readonly sheet?: string;
  readonly row: number;
  /** Header of the column as cleaned, or its letter where it has none. */
  readonly column?: string;
}

/** What may tell a city to a file's reader. */
export interface CityClue {
  readonly identifiers?: readonly Identifier[];
  /** Names as printed, the likeliest first. */
  readonly names?: readonly string[];
  /** ISO 3166-1 alpha-2, or the country's name as printed. */
  readonly country?: string;
}

/**
 * What a reader of a format works at: it finds cities, takes records and writes down what was wrong. It holds
 * every record against the contract, keeps to the policy for duplicates, and looks for outliers at the end.
 */
export interface Desk {
  readonly today: IsoDate;
  /** The city that the caller named for the whole file. */
  readonly cityId?: string | undefined;
  /** The city that the clues mean; the one that the caller named, where he named one. */
  city(clue: CityClue): string | undefined;
  /** Name of a known city, as the store has it. */
  nameOf(cityId: string): LocalizedText | undefined;
  /** The source of the file's figures: the one that the caller named, else this one, which is added. */
  source(made: Source): string;
  /**
   * Takes a breakdown and the totals that follow from its entries (of GPC: BASIC, BASIC+ and territorial; of
   * other schemes the total of all entries), each reconciled with the published one.
   */
  breakdown(body: Breakdown, at: Place): void;
  /** Takes a total that no entries are known of. */
  inventory(body: Inventory, at: Place): void;
  target(body: Target, at: Place): void;
  population(body: PopulationRecord, at: Place): void;
  /** A cell or row that could not be read (`error`), or was read with a doubt or left out on purpose (`warning`). */
  issue(
    severity: 'error' | 'warning',
    at: Place,
    code: string,
    message: string,
    detail?: { readonly found?: string; readonly expected?: string },
  ): void;
  /** A published number beside the sum of its parts, in tonnes; a misfit becomes a warning too. */
  reconcile(at: Place, id: string, published: number, computed: number, tolerance?: number): void;
  /** A value that was brought to tonnes. */
  converted(at: Place, original: string, unit: string, tonnes: number): void;
  /** Counts a row of data, so that the report can say how many there were and how many were accepted. */
  row(at: Place, accepted: boolean): void;
}

/** How files of one layout are recognised and read. Knows no disk, clock or store. */
export interface Format {
  readonly id: FormatId;
  /** In English, for reports: "GCoM eCRF workbook". */
  readonly title: string;
  /** True where sheets and headers are those of this layout, whatever the file is called. */
  recognises(file: OpenFile): boolean;
  read(file: OpenFile, desk: Desk): void;
}
