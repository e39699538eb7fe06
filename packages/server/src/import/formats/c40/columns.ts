import { GPC_SOURCES } from '@climate-embed/accounting';
import type { Cell, Sheet } from '../format.js';
import { beginningOf, textOf } from '../figure-cell.js';

/** Columns that describe a city-year, by what they mean. */
export type Descriptor =
  | 'city'
  | 'country'
  | 'boundary'
  | 'year'
  | 'calendarYear'
  | 'level'
  | 'population'
  | 'gwp'
  | 'received';

/** The totals that the database prints, under the names that records use. */
export const PRINTED_TOTALS = ['BASIC', 'BASIC+', 'BASIC+S3', 'territorial'] as const;

/** Where each concept stands in a sheet. Numbers are positions in a row's cells. */
export interface Columns {
  /** Position of the header among the sheet's rows. */
  readonly header: number;
  readonly descriptors: ReadonlyMap<Descriptor, number>;
  /** By GPC reference number. */
  readonly sources: ReadonlyMap<string, number>;
  readonly totals: ReadonlyMap<string, number>;
  readonly credits: ReadonlyMap<string, number>;
  /** References that head more than one column: nobody can say which is meant. */
  readonly repeated: readonly string[];
  /** References without a column. */
  readonly absent: readonly string[];
}

const DESCRIPTORS: readonly (readonly [Descriptor, RegExp])[] = [
  ['city', /^city(?: name)?$/u],
  ['country', /^country(?: name)?$/u],
  ['boundary', /^(?:inventory |geographic(?:al)? )?boundary$/u],
  ['year', /^(?:inventory |reporting |accounting )?(?:year|period)$/u],
  ['calendarYear', /^(?:year calendar|calendar year)$/u],
  ['level', /^(?:gpc |reporting )?level$/u],
  ['population', /^(?:resident )?population$/u],
  ['gwp', /^(?:gwps?|gwp set|global warming potentials?)$/u],
  ['received', /^(?:month|date) inventory received$/u],
];

/** How far down a header is looked for: titles and notes may stand above it. */
const HEADER_WITHIN = 40;
/** Fewer columns of sources than this, and the table is another one that happens to use GPC numbers. */
const FEWEST_SOURCES = 40;

/** The columns of a wide table with one city-year a row, or undefined where the sheet is another one. */
export function findColumns(sheet: Sheet): Columns | undefined {
  for (let header = 0; header < Math.min(sheet.rows.length, HEADER_WITHIN); header += 1) {
    const columns = readHeader(sheet.rows[header]?.cells ?? [], header);
    const { descriptors, sources, repeated } = columns;
    const enough = sources.size + repeated.length >= FEWEST_SOURCES;
    if (enough && descriptors.has('city') && descriptors.has('year')) return columns;
  }
  return undefined;
}

/** A header as people read it: one line, lower case, no underscores. */
export function headerOf(cell: Cell): string {
  return beginningOf(textOf(cell) ?? '')
    .replace(/[\s_]+/gu, ' ')
    .toLowerCase();
}

function readHeader(cells: readonly Cell[], header: number): Columns {
  const names = cells.map(headerOf);
  const positionsOf = (name: string): number[] =>
    names.flatMap((each, index) => (each === name ? [index] : []));
  const first = (name: string): number[] => positionsOf(name).slice(0, 1);
  const refs = GPC_SOURCES.map(({ ref }) => [ref, positionsOf(ref.toLowerCase())] as const);
  return {
    header,
    descriptors: new Map(
      DESCRIPTORS.flatMap(([concept, pattern]) => {
        const at = names.findIndex((name) => pattern.test(name));
        return at < 0 ? [] : [[concept, at] as const];
      }),
    ),
    sources: new Map(refs.flatMap(([ref, at]) => (at.length === 1 ? [[ref, at[0] ?? 0]] : []))),
    totals: new Map(
      PRINTED_TOTALS.flatMap((code) => first(code.toLowerCase()).map((at) => [code, at])),
    ),
    credits: new Map(
      ['I', 'II', 'III', 'IV', 'V', 'VI'].flatMap((sector) =>
        first(`credits ${sector.toLowerCase()}`).map((at) => [sector, at]),
      ),
    ),
    repeated: refs.flatMap(([ref, at]) => (at.length > 1 ? [ref] : [])),
    absent: refs.flatMap(([ref, at]) => (at.length === 0 ? [ref] : [])),
  };
}
