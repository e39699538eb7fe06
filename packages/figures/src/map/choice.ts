import type { MapFilters } from './filters.js';
import type { MapPoints } from './points.js';

/** What partners are chosen by. */
export type Facet = 'kind' | 'country' | 'network' | 'topic';

/** One facet as a column over the keys. */
export interface Column {
  /** The values in use: words of the contract, codes of countries, ids of networks. */
  readonly names: readonly string[];
  /** Of each partner, a position in `sets`, or in `names` where a partner has one value at most. */
  readonly of: ArrayLike<number>;
  /** Positions in `names` that occur together. */
  readonly sets?: readonly (readonly number[])[];
}

/**
 * What a reader or a page chose. Several values of one facet: any of them; between facets: all. A facet without
 * values chooses nothing and lets all pass.
 */
export type Choice = { readonly [facet in Facet]?: readonly string[] | undefined };

/** A value of a facet and how many partners choosing it would give. */
export interface Count {
  readonly value: string;
  readonly count: number;
}

/** The facets in the order of their counts. */
export const FACETS: readonly Facet[] = ['kind', 'country', 'network', 'topic'];

/** The columns that are there: kinds at first, the others when the filters have come. */
export const columnsOf = (
  points: MapPoints,
  filters: MapFilters | undefined,
): { readonly [facet in Facet]?: Column | undefined } => ({
  ...filters?.columns,
  kind: { names: points.kindNames, of: points.kinds },
});

/** The positions in `names` of each set. */
const setsOf = ({ names, sets }: Column): readonly (readonly number[])[] =>
  sets ?? names.map((_, at) => [at]);

/** What a key must pass: for each facet that is chosen by, which sets of values do. */
interface Test {
  readonly facet: Facet;
  readonly of: ArrayLike<number>;
  readonly passes: Uint8Array;
}

function testsOf(points: MapPoints, filters: MapFilters | undefined, choice: Choice): Test[] {
  const columns = columnsOf(points, filters);
  return FACETS.flatMap((facet) => {
    const column = columns[facet];
    const chosen = choice[facet];
    return column && chosen?.length
      ? {
          facet,
          of: column.of,
          passes: Uint8Array.from(setsOf(column), (set) =>
            set.some((at) => chosen.includes(column.names[at]!)) ? 1 : 0,
          ),
        }
      : [];
  });
}

/**
 * The keys that a choice gives, ascending. A facet whose column has not come yet is not applied: wait for the filters
 * where the choice needs them ({@link needsFilters}). `found` holds 1 at each key that a search found; without it all
 * are.
 */
export function keysFor(
  points: MapPoints,
  filters: MapFilters | undefined,
  choice: Choice,
  found?: Uint8Array,
): Uint32Array {
  const tests = testsOf(points, filters, choice);
  const keys = new Uint32Array(points.total);
  let count = 0;
  for (let key = 0; key < points.total; key++)
    if ((!found || found[key]) && tests.every(({ of, passes }) => passes[of[key]!]))
      keys[count++] = key;
  return keys.slice(0, count);
}

/** Whether a choice can only be applied with the columns of {@link MapFilters}. */
export const needsFilters = ({ country, network, topic }: Choice): boolean =>
  [country, network, topic].some((values) => values?.length);

/**
 * How many partners each value of each facet would give, with the other facets and the search applied, so that a chip
 * says what choosing it gives. In the order of the data, zeros included; empty where the column has not come yet.
 */
export function countsFor(
  points: MapPoints,
  filters: MapFilters | undefined,
  choice: Choice,
  found?: Uint8Array,
): Readonly<Record<Facet, readonly Count[]>> {
  const tests = testsOf(points, filters, choice);
  const columns = columnsOf(points, filters);
  const counted = FACETS.map((facet): [Facet, readonly Count[]] => {
    const column = columns[facet];
    if (!column) return [facet, []];
    const others = tests.filter((test) => test.facet !== facet);
    const sets = setsOf(column);
    const sums = new Uint32Array(sets.length);
    for (let key = 0; key < points.total; key++)
      if ((!found || found[key]) && others.every(({ of, passes }) => passes[of[key]!]))
        sums[column.of[key]!]!++;
    const counts = column.names.map(() => 0);
    sets.forEach((set, at) => {
      for (const name of new Set(set)) counts[name]! += sums[at]!;
    });
    return [facet, column.names.map((value, at) => ({ value, count: counts[at]! }))];
  });
  return Object.fromEntries(counted) as Record<Facet, readonly Count[]>;
}
