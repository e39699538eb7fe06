import { beginningOf, textOf } from '../figure-cell.js';
import type { Cell, Sheet } from '../format.js';
import { tonneExponent } from '../../units.js';

/** What a column of the table of sources holds. */
export type Concept =
  | 'year'
  | 'reference'
  | 'sector'
  | 'subsector'
  | 'scope'
  | 'activity'
  | 'key'
  | 'activityQuality'
  | 'factorQuality'
  | 'CO2'
  | 'CH4'
  | 'N2O'
  | 'total'
  | 'biogenic';

/** A column: where it stands and what it is called. */
export interface Column {
  readonly position: number;
  readonly header: string;
}

/** The table of sources in a sheet. */
export interface SourceColumns {
  /** Position, among the sheet's rows, of the first row under the header. */
  readonly first: number;
  readonly of: ReadonlyMap<Concept, Column>;
  /** Unit of the figures as printed, absent where the header names none. */
  readonly unit?: string;
  /** Power of ten that brings the figures to tonnes; absent where the unit is not known or has two meanings. */
  readonly exponent?: number;
  /** Headers of figures that stand twice. */
  readonly repeated: readonly string[];
}

/** Words in a header, in small letters with single spaces. Figures: what is left after the group's name. */
const CONCEPTS: readonly (readonly [Concept, RegExp])[] = [
  ['year', /^inventory year$/u],
  ['reference', /^gpc ref(?:erence)?\b/u],
  ['sector', /^(?:crf )?sector$/u],
  ['subsector', /^(?:crf )?sub ?sector$/u],
  ['scope', /^(?:gpc |emissions? )?scope$/u],
  ['activity', /^(?:fuel type|fuel type or activity|activity)$/u],
  ['key', /^notation keys?\b/u],
  ['activityQuality', /^activity data (?:data )?quality$/u],
  ['factorQuality', /^emission factors? (?:data )?quality$/u],
];
const GASES: readonly (readonly [Concept, RegExp])[] = [
  ['biogenic', /\b(?:biogenic co2|co2 ?\(?b\)?)$/u],
  ['total', /\btotal(?: t?co2e(?:q)?)?$/u],
  ['CO2', /\bco2$/u],
  ['CH4', /\bch4$/u],
  ['N2O', /\bn2o$/u],
];
const GROUP = /^(?:ghgs?|ghg emissions?|greenhouse gas(?:es| emissions)?|emissions)\b/u;
const HEADER_WITHIN = 40;

/**
 * The table with one source of emissions a row, as eCRF_3 and CIRIS have it: by what its headers say, wherever
 * they stand, in one row or under a row of merged groups. Undefined where the sheet holds no such table.
 */
export function findSourceColumns(sheet: Sheet): SourceColumns | undefined {
  for (let index = 0; index < Math.min(sheet.rows.length, HEADER_WITHIN); index += 1) {
    const own = (sheet.rows[index]?.cells ?? []).map((cell) => beginningOf(textOf(cell) ?? ''));
    const above = index > 0 ? groupsOf(sheet.rows[index - 1]?.cells ?? []) : [];
    const grouped = Array.from({ length: Math.max(own.length, above.length) }, (_, at) =>
      `${above[at] ?? ''} ${own[at] ?? ''}`.trim(),
    );
    for (const headers of index > 0 ? [own, grouped] : [own]) {
      const columns = readHeaders(headers, index + 1);
      if (columns) return columns;
    }
  }
  return undefined;
}

function readHeaders(headers: readonly string[], first: number): SourceColumns | undefined {
  const of = new Map<Concept, Column>();
  const repeated: string[] = [];
  for (const [position, header] of headers.entries()) {
    const concept = conceptOf(header);
    if (concept === undefined) continue;
    if (!of.has(concept)) of.set(concept, { position, header });
    else if (GASES.some(([gas]) => gas === concept) || concept === 'key') repeated.push(header);
  }
  const named = of.has('reference') || (of.has('sector') && of.has('subsector'));
  const total = of.get('total');
  if (!named || !total) return undefined;
  const unit = unitIn(total.header);
  const exponent = unit === undefined ? 0 : tonneExponent(unit);
  return {
    first,
    of,
    repeated,
    ...(unit === undefined ? {} : { unit }),
    ...(exponent === undefined ? {} : { exponent }),
  };
}

function conceptOf(header: string): Concept | undefined {
  const words = header
    .toLowerCase()
    .replace(/[^\p{L}\p{N}()]+/gu, ' ')
    .trim();
  const simple = words.replace(/[()]/gu, '');
  const found = CONCEPTS.find(([, pattern]) => pattern.test(simple));
  if (found) return found[0];
  if (!GROUP.test(words)) return undefined;
  const gas = words.replace(/ ?\([^()]*\)/gu, '');
  return GASES.find(([, pattern]) => pattern.test(gas))?.[0];
}

/** The unit in brackets: `GHGs (metric tonnes CO2e) - CO2`. */
function unitIn(header: string): string | undefined {
  const inner = [...header.matchAll(/\(([^()]*)\)/gu)].map((match) => match[1]?.trim() ?? '');
  return (
    inner.find((text) => tonneExponent(text) !== undefined) ?? inner.find((text) => text.length > 1)
  );
}

/** A row of merged groups with each group's name over all of its columns. */
function groupsOf(cells: readonly Cell[]): string[] {
  const names: string[] = [];
  for (const cell of cells) names.push(beginningOf(textOf(cell) ?? names.at(-1) ?? ''));
  return names;
}
