import { type Heading, headingOf, type LabelledRow } from './heading.js';
import type { OutlineNumber } from './outline-number.js';

interface Level {
  readonly heading: Heading;
  readonly number: OutlineNumber | undefined;
}

/**
 * The tree that the numbers before the labels show, for tables whose indentation was lost: `B.` follows `A.`,
 * and a `1.` after it begins the level below. Rows that `isTop` knows begin anew.
 */
export function treeByNumber(
  rows: readonly LabelledRow[],
  isTop: (label: string) => boolean,
): readonly Heading[] {
  const tops: Heading[] = [];
  let open: Level[] = [];
  let topKind: string | undefined;
  const seen = new Set<string>();
  for (const { row, labels } of rows) {
    const { label, numbers, ...rest } = labels.at(-1)!;
    const heading = headingOf({ ...rest, label, numbers }, row);
    const kind = numbers[0]?.kind;
    // "폐기물" is a field of its own, and again a part of the indirect emissions.
    const top = isTop(label) && !seen.has(label) && (seen.size === 0 || kind === topKind || !kind);
    if (top || open.length === 0) {
      if (top && seen.size === 0) topKind = kind;
      if (top) seen.add(label);
      tops.push(heading);
      open = [{ heading, number: numbers[0] }];
      continue;
    }
    const place = placeOf(open, numbers);
    open = open.slice(0, place.depth);
    (open.at(-1)?.heading.children ?? tops).push(heading);
    open.push({ heading, number: place.number });
  }
  return tops;
}

/** How many levels stay open above a row, and how its number is read there. */
function placeOf(
  open: readonly Level[],
  numbers: readonly OutlineNumber[],
): { depth: number; number: OutlineNumber | undefined } {
  const fits = (test: (before: OutlineNumber, next: OutlineNumber) => boolean) => {
    // The top stays open: only rows that are known to be tops begin another.
    for (let depth = open.length - 1; depth > 0; depth -= 1) {
      const before = open[depth]!.number;
      const number =
        before && numbers.find((next) => next.kind === before.kind && test(before, next));
      if (number) return { depth, number };
    }
    return undefined;
  };
  const first = numbers.find(({ position }) => position === 1);
  const next = fits((before, { position }) => position === before.position + 1 || position === 0);
  if (next) return next;
  if (first) return { depth: open.length, number: first };
  const later = fits((before, { position }) => position > before.position);
  // A row without a number, or with one of a kind that is not open: below the top, and no deeper.
  return later ?? { depth: numbers.length > 0 ? open.length : 1, number: numbers[0] };
}
