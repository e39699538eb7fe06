import type { Period } from '@climate-embed/schema';

import type { RecordKind } from '../store/store.js';
import type { FormatId } from './formats/format.js';

/** The CSV files of events. */
export type EventFileKind =
  | 'events'
  | 'sessions'
  | 'session-items'
  | 'agenda-issues'
  | 'event-parties'
  | 'event-attachments';

/** The CSV files of our own that the importer reads. */
export type FileKind =
  | EventFileKind
  | 'cities'
  | 'sources'
  | 'targets'
  | 'emissions'
  | 'partners'
  | 'profiles'
  | 'relationships'
  | 'declarations';

/** Something in a file that its author should look at. */
export interface ImportIssue {
  /** An error keeps the row out; a warning lets it in, or says what was left out on purpose. */
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** Sheet of a workbook; absent for CSV. */
  readonly sheet?: string;
  /** Row of the sheet or line of the file, counted from 1; 0 where the issue concerns the file as a whole. */
  readonly row: number;
  /** Column name as documented, empty where the issue concerns the whole row. */
  readonly column: string;
  /** A fixed word for programs; the page of each format in docs/data lists them. */
  readonly code: string;
  /** What happened and what to do, in English. */
  readonly message: string;
  readonly found: string;
  readonly expected: string;
}

/** A published total beside the sum of its published parts, in tonnes. */
export interface Reconciliation {
  readonly file: string;
  readonly sheet?: string;
  readonly row: number;
  /** Inventory or breakdown, with the code of a sub-total behind it. */
  readonly id: string;
  readonly published: number;
  readonly computed: number;
  readonly difference: number;
  readonly tolerance: number;
  readonly agrees: boolean;
}

/** A row that repeats an earlier one word for word and was ignored. */
export interface DuplicateRow {
  readonly file: string;
  readonly sheet?: string;
  readonly row: number;
  /** File, sheet and line of the row that it repeats. */
  readonly firstFile: string;
  readonly firstSheet?: string;
  readonly firstRow: number;
  readonly id: string;
}

/** A value that was brought to tonnes. */
export interface Conversion {
  readonly file: string;
  readonly sheet?: string;
  readonly row: number;
  readonly column: string;
  /** As written in the file. */
  readonly original: string;
  readonly unit: string;
  /** Tonnes. */
  readonly value: number;
}

/** One file as the importer saw it. */
export interface FileSummary {
  readonly name: string;
  /** Which of our own CSV files, or which format of others. */
  readonly kind: FileKind | Exclude<FormatId, 'csv'> | 'unknown';
  /** Rows of data. */
  readonly rows: number;
  /** Rows that became, or took part in, a record. Duplicates are not counted. */
  readonly accepted: number;
}

/** A total that an import took: as printed, or added up where none is printed. */
export interface TotalLine {
  readonly file: string;
  readonly sheet?: string;
  readonly row: number;
  /** Inventory id. */
  readonly id: string;
  readonly cityId: string;
  readonly period: Period;
  readonly scheme?: string;
  readonly code?: string;
  /** Tonnes. */
  readonly value: number;
  /** True where the source prints only the parts. */
  readonly computed: boolean;
}

/** A total that is at least five times larger or smaller than those of the nearest other periods. */
export interface Outlier {
  readonly file: string;
  readonly sheet?: string;
  readonly row: number;
  /** Inventory id. */
  readonly id: string;
  readonly value: number;
  readonly against: 'too-small' | 'too-large';
  /** The inventory of the nearest other period, in these files or in the database. */
  readonly otherId: string;
  readonly otherYear: number;
  readonly otherValue: number;
}

/** What an import did, in full: nothing is left out or changed without a line here. */
export interface ImportReport {
  readonly files: readonly FileSummary[];
  /** Records accepted, by kind. */
  readonly accepted: Readonly<Record<RecordKind, number>>;
  readonly issues: readonly ImportIssue[];
  readonly totals: readonly TotalLine[];
  readonly reconciliations: readonly Reconciliation[];
  readonly outliers: readonly Outlier[];
  readonly duplicates: readonly DuplicateRow[];
  readonly conversions: readonly Conversion[];
}

/** The report while it is being written. */
export interface Journal {
  readonly issues: ImportIssue[];
  readonly reconciliations: Reconciliation[];
  readonly outliers: Outlier[];
  readonly duplicates: DuplicateRow[];
  readonly conversions: Conversion[];
}

/** An empty journal. */
export function openJournal(): Journal {
  return { issues: [], reconciliations: [], outliers: [], duplicates: [], conversions: [] };
}
