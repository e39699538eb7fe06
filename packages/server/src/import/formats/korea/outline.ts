import type { SheetRow } from '../format.js';
import { isBlankCell } from '../national/printed-cell.js';
import type { YearHeader } from '../national/year-columns.js';
import type { Heading, LabelledRow, PlacedLabel } from './heading.js';
import { isNote, readLabelCell } from './label-cell.js';
import { isIndented, treeByIndent } from './tree-by-indent.js';
import { treeByNumber } from './tree-by-number.js';

/** The rows of a table as a tree. */
export interface Outline {
  readonly tops: readonly Heading[];
  /** True of a tree that only the numbers before the labels show. */
  readonly guessed: boolean;
  /** Rows with figures and no label. */
  readonly unlabelled: readonly SheetRow[];
}

/** Beyond this a line without figures is a sentence, not a heading. */
const LONGEST_HEADING = 60;

/** Reads the rows under a header as a tree. `skipped` are columns left of the years that hold no labels. */
export function readOutline(
  rows: readonly SheetRow[],
  header: YearHeader,
  skipped: ReadonlySet<number>,
  isTop: (label: string) => boolean,
): Outline {
  const labelled: LabelledRow[] = [];
  const unlabelled: SheetRow[] = [];
  for (const row of rows) {
    const hasFigures = header.years.some(({ index }) => !isBlankCell(row.cells[index]));
    const labels = row.cells.slice(0, header.first).flatMap((cell, column): PlacedLabel[] => {
      const label = skipped.has(column) ? undefined : readLabelCell(cell);
      return label ? [{ ...label, column }] : [];
    });
    const [first, ...others] = labels;
    if (!first) {
      if (hasFigures) unlabelled.push(row);
    } else if (hasFigures || !(isNote(first.printed) || first.printed.length > LONGEST_HEADING)) {
      labelled.push({ row, labels: [first, ...others], hasFigures });
    }
  }
  const body = withoutTail(labelled);
  if (isIndented(body)) return { tops: treeByIndent(body, isTop), guessed: false, unlabelled };
  const tops = treeByNumber(body, isTop);
  return { tops, guessed: tops.some(({ children }) => children.length > 0), unlabelled };
}

/** Lines below the last figures are remarks. */
function withoutTail(rows: readonly LabelledRow[]): readonly LabelledRow[] {
  const last = rows.map(({ hasFigures }) => hasFigures).lastIndexOf(true);
  return rows.slice(0, last + 1);
}
