import type { OpenFile } from '../format.js';
import { cleanCell } from '../../clean-cell.js';
import type { Category } from '../national/category.js';
import {
  categoryIn,
  type ProfileRow,
  type ProfileSheet,
  readProfileSheet,
  treeOf,
} from './profile-sheet.js';
import { type TotalRow, totalRowOf } from './totals.js';

/** A total row and where it stands. */
export interface PlacedTotal extends TotalRow, ProfileRow {
  readonly table: ProfileSheet;
}

/** A national profile: categories over years, and totals of all gases and of each. */
export interface Profile {
  readonly table: ProfileSheet;
  readonly categories: readonly Category[];
  readonly repeated: readonly ProfileRow[];
  /** Rows of the sheets read that are neither category nor total. */
  readonly unknown: readonly (ProfileRow & { readonly table: ProfileSheet })[];
  /** Totals of the sheet of categories, then those of the sheet of gases. */
  readonly totals: readonly PlacedTotal[];
  readonly tables: readonly ProfileSheet[];
  /** Names of sheets that are left out: they show the same figures again. */
  readonly ignored: readonly string[];
}

const LEAST_CATEGORIES = 3;

/** Finds the profile in a workbook, whatever its sheets are called. */
export function readProfile({ sheets }: OpenFile): Profile | undefined {
  const tables = sheets.flatMap((sheet) => readProfileSheet(sheet) ?? []);
  const table = tables.find(
    ({ rows }) =>
      rows.filter(({ printed }) => categoryIn(printed)).length >= LEAST_CATEGORIES &&
      rows.some(({ printed, heading }) => totalRowOf(printed, heading)?.code === 'total'),
  );
  if (!table) return undefined;
  const gases = tables.find((other) => other !== table && isOfGases(other));
  const read = gases ? [table, gases] : [table];
  return {
    table,
    ...treeOf(table.rows),
    totals: read.flatMap(totalsOf),
    unknown: read.flatMap((each) => unknownOf(each, each === table)),
    tables: read,
    ignored: sheets
      .filter((sheet) => sheet.rows.length > 0 && !read.some((each) => each.sheet === sheet))
      .map(({ name }) => name),
  };
}

/** The Party whose emissions these are, as a sheet names it: "Emissions Summary for Mongolia". */
export function partyIn({ sheets }: OpenFile): string | undefined {
  for (const { rows } of sheets) {
    for (const cell of rows.flatMap(({ cells }) => cells)) {
      const text = typeof cell === 'string' ? cleanCell(cell) : '';
      const party =
        /^Emissions Summary for\s+(.+)$/iu.exec(text)?.[1] ??
        /^(?:Party|Country)\s*:\s*(.+)$/iu.exec(text)?.[1];
      if (party !== undefined) return party;
    }
  }
  return undefined;
}

/** True of a sheet whose words head lines named after single gases. */
function isOfGases({ rows }: ProfileSheet): boolean {
  const gases = rows.filter(
    ({ printed, heading }) =>
      heading !== printed && totalRowOf(printed, heading)?.gas !== undefined,
  );
  return gases.some(({ printed }) => /^CH[4₄]$/u.test(printed));
}

function totalsOf(table: ProfileSheet): readonly PlacedTotal[] {
  return table.rows.flatMap((row) => {
    const total = row.hasFigures ? totalRowOf(row.printed, row.heading) : undefined;
    return total && !categoryIn(row.printed) ? [{ ...row, ...total, table }] : [];
  });
}

function unknownOf(
  table: ProfileSheet,
  hasCategories: boolean,
): readonly (ProfileRow & { table: ProfileSheet })[] {
  return table.rows.flatMap((row) => {
    if (!row.hasFigures || totalRowOf(row.printed, row.heading)) return [];
    return hasCategories && categoryIn(row.printed) ? [] : [{ ...row, table }];
  });
}
