import type { Entry, PublishedTotal } from '@climate-embed/schema';
import { present } from '../../present.js';
import { type Comparison, reconcile, sumOf } from '../../reconcile.js';
import type { Mass } from '../../row-reader.js';
import type { Category } from './category.js';
import type { PrintedCell } from './printed-cell.js';

/** A printed number of a category beside the sum of the numbers printed below it. */
export interface PartsComparison extends Comparison {
  readonly category: Category;
  readonly published: number;
}

/** One year of a table: entries that overlap nowhere, and the numbers that stand above others. */
export interface YearEntries {
  readonly entries: readonly Entry[];
  readonly totals: readonly PublishedTotal[];
  readonly comparisons: readonly PartsComparison[];
  /** Categories with a printed number that is larger than its parts: the rest is an entry of its own. */
  readonly undivided: readonly PartsComparison[];
  /** Categories that became entries although numbers stand below them: their place in the tree is a guess. */
  readonly unclear: readonly PartsComparison[];
  /** Categories where a notation key stands above numbers. */
  readonly keyed: readonly Category[];
  /** The figures that stand highest, for holding them against a total above them. */
  readonly masses: readonly Mass[];
}

/** How a table is read. */
export interface YearManner {
  /** Language of its labels. */
  readonly language: string;
  /** True where the tree is a guess: then parts that exceed their category do not belong to it. */
  readonly guessed: boolean;
}

const EMPTY: YearEntries = {
  entries: [],
  totals: [],
  comparisons: [],
  undivided: [],
  unclear: [],
  keyed: [],
  masses: [],
};
/** What an entry says that stands for the rest of a category. */
const REST_NOTE =
  'Part of the printed figure of this category that the source divides no further: the figure less its printed parts.';

/**
 * One column of a tree of categories. The numbers furthest down are the entries. A category with a number above
 * parts that have none is an entry itself. Where its parts do not reach its number (Korea's Energy of 2018:
 * 632 Mt above parts of 451 Mt), the rest becomes an entry with the code of the category, so that the entries
 * add up to what is printed; where they exceed it, nothing is taken away and the misfit is told.
 */
export function readYear(
  categories: readonly Category[],
  cellOf: (category: Category) => PrintedCell,
  manner: YearManner,
): YearEntries {
  return merge(categories.map((each) => read(each, cellOf, manner)));
}

function read(
  category: Category,
  cellOf: (category: Category) => PrintedCell,
  manner: YearManner,
): YearEntries {
  const below = merge(category.children.map((child) => read(child, cellOf, manner)));
  const cell = cellOf(category);
  const { code, printed } = category;
  const entry = { code, label: { [manner.language]: printed } };
  if (cell.kind === 'keys') {
    const { keys, elsewhere } = cell;
    if (below.masses.length > 0) return { ...below, keyed: [...below.keyed, category] };
    const places = elsewhere.length > 0 ? [...elsewhere] : undefined;
    const reason = present({ ...entry, keys: [...keys], elsewhere: places });
    return { ...below, entries: [reason, ...below.entries] };
  }
  if (cell.kind !== 'mass') return below;
  const { mass } = cell;
  const value = mass.tonnes;
  if (below.masses.length === 0) {
    return { ...below, entries: [{ ...entry, value }, ...below.entries], masses: [mass] };
  }
  const comparison = { category, published: value, ...reconcile(mass, below.masses) };
  const rest = restOf(comparison, below.entries);
  if (manner.guessed && !comparison.agrees && rest === undefined) {
    const unclear = [comparison, ...below.unclear];
    return { ...EMPTY, entries: [{ ...entry, value }], unclear, masses: [mass] };
  }
  return {
    ...below,
    entries:
      rest === undefined
        ? below.entries
        : [...below.entries, { ...entry, value: rest, note: REST_NOTE }],
    totals: [{ code, value }, ...below.totals],
    comparisons: [comparison, ...below.comparisons],
    undivided: rest === undefined ? below.undivided : [comparison, ...below.undivided],
    masses: [mass],
  };
}

/** The tonnes that the parts leave open; none where they agree, or say more than the whole. */
function restOf(comparison: PartsComparison, parts: readonly Entry[]): number | undefined {
  const { agrees, difference, published } = comparison;
  if (agrees) return undefined;
  const signed = published < 0 || parts.some(({ value }) => value !== undefined && value < 0);
  return signed || difference > 0 ? difference : undefined;
}

function merge(readings: readonly YearEntries[]): YearEntries {
  return {
    entries: readings.flatMap(({ entries }) => entries),
    totals: readings.flatMap(({ totals }) => totals),
    comparisons: readings.flatMap(({ comparisons }) => comparisons),
    undivided: readings.flatMap(({ undivided }) => undivided),
    unclear: readings.flatMap(({ unclear }) => unclear),
    keyed: readings.flatMap(({ keyed }) => keyed),
    masses: readings.flatMap(({ masses }) => masses),
  };
}

/** The sum of the entries that pass, in tonnes. */
export function sumEntries(
  entries: readonly Entry[],
  passes: (entry: Entry) => boolean = () => true,
): number {
  return sumOf(
    entries.flatMap((entry) => (entry.value !== undefined && passes(entry) ? [entry.value] : [])),
  );
}
