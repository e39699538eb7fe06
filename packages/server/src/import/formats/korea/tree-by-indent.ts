import { type Heading, headingOf, type LabelledRow, type PlacedLabel } from './heading.js';

/** A column counts for more than any indentation within it. */
const COLUMN = 1000;

/** How far to the right a label begins. */
function depthOf({ column, indent }: PlacedLabel): number {
  return column * COLUMN + Math.min(indent, COLUMN - 1);
}

/** True where labels begin at different depths, so that the page itself shows the tree. */
export function isIndented(rows: readonly LabelledRow[]): boolean {
  return new Set(rows.flatMap(({ labels }) => labels.map(depthOf))).size > 1;
}

/**
 * The tree that indentation shows: a row stands under the nearest one above it that begins further left. A label
 * that `isTop` knows stands at the top the first time, whatever stray space is before it.
 */
export function treeByIndent(
  rows: readonly LabelledRow[],
  isTop: (label: string) => boolean,
): readonly Heading[] {
  const tops: Heading[] = [];
  const seen = new Set<string>();
  const open: { depth: number; heading: Heading }[] = [];
  for (const { row, labels } of rows) {
    for (const [index, label] of labels.entries()) {
      const depth = depthOf(label);
      const own = index === labels.length - 1;
      const same = open.findIndex(
        (each) => each.depth === depth && each.heading.label === label.label,
      );
      if (!own && same >= 0) {
        // Tables that repeat the field beside each of its rows mean one field.
        open.length = same + 1;
        continue;
      }
      while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop();
      if (isTop(label.label) && !seen.has(label.label)) {
        seen.add(label.label);
        open.length = 0;
      }
      const heading = headingOf(label, own ? row : undefined);
      (open.at(-1)?.heading.children ?? tops).push(heading);
      open.push({ depth, heading });
    }
  }
  return tops;
}
