import type { Cell, SheetRow } from '../format.js';
import type { LabelCell } from './label-cell.js';

/** A row of a table as it takes its place in the tree; the tree is built by adding to `children`. */
export interface Heading {
  readonly label: string;
  readonly printed: string;
  /** 0 and no cells where the heading stands beside or above rows and has no figures of its own. */
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly children: Heading[];
}

/** A label and the column it stands in. */
export interface PlacedLabel extends LabelCell {
  readonly column: number;
}

/** A row of a table with its labels, left to right: the last is its own, those before it stand above. */
export interface LabelledRow {
  readonly row: SheetRow;
  readonly labels: readonly [PlacedLabel, ...PlacedLabel[]];
  readonly hasFigures: boolean;
}

/** A heading without children yet. Without a row it is one that only stands above others. */
export function headingOf({ label, printed }: LabelCell, row?: SheetRow): Heading {
  return { label, printed, row: row?.row ?? 0, cells: row?.cells ?? [], children: [] };
}
