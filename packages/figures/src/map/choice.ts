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

/** In place of a facet: what a search did not find. */
const UNFOUND = 1 << FACETS.length;

/** Of each key, a bit for each facet whose choice it does not fit; 0 where it fits all. */
function missesOf(
  points: MapPoints,
  filters: MapFilters | undefined,
  choice: Choice,
  found: Uint8Array | undefined,
): Uint8Array {
  const { total } = points;
  const misses = new Uint8Array(total);
  const columns = columnsOf(points, filters);
  FACETS.forEach((facet, bit) => {
    const column = columns[facet];
    const chosen = choice[facet];
    if (!column || !chosen?.length) return;
    const { names, of } = column;
    const fits = setsOf(column).map((set) => set.some((at) => chosen.includes(names[at]!)));
    for (let key = 0; key < total; key++) if (!fits[of[key]!]) misses[key]! |= 1 << bit;
  });
  if (found) for (let key = 0; key < total; key++) if (!found[key]) misses[key]! |= UNFOUND;
  return misses;
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
  const misses = missesOf(points, filters, choice, found);
  const keys = new Uint32Array(points.total);
  let count = 0;
  for (let key = 0; key < points.total; key++) if (!misses[key]) keys[count++] = key;
  return keys.subarray(0, count);
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
  const misses = missesOf(points, filters, choice, found);
  const columns = columnsOf(points, filters);
  const counts: Record<Facet, readonly Count[]> = { kind: [], country: [], network: [], topic: [] };
  FACETS.forEach((facet, bit) => {
    const column = columns[facet];
    if (!column) return;
    const { names, of } = column;
    const sets = setsOf(column);
    const inSet = new Uint32Array(sets.length);
    for (let key = 0; key < points.total; key++)
      if (!(misses[key]! & ~(1 << bit))) inSet[of[key]!]!++;
    const ofName = new Uint32Array(names.length);
    sets.forEach((set, at) => new Set(set).forEach((name) => (ofName[name]! += inSet[at]!)));
    counts[facet] = names.map((value, at) => ({ value, count: ofName[at]! }));
  });
  return counts;
}
