import type { Sheet, SheetRow } from '../format.js';
import type { Category } from '../national/category.js';
import type { PrintedUnit } from '../national/printed-cell.js';
import { unitIn, unitsIn } from '../national/table-unit.js';
import { findYearHeader, rowsUnder, type YearHeader } from '../national/year-columns.js';
import { codeTree } from './codes.js';
import type { Heading } from './heading.js';
import { readLabelCell } from './label-cell.js';
import { isSubtotal, type KoreanScheme, sectorCode, type TopKind, topKind } from './names.js';
import { readOutline } from './outline.js';

/** A row that states a total, or something beside it. */
export interface TopRow extends Heading {
  readonly kind: TopKind;
}

/** A sheet as a table of categories over years. */
export interface KoreanTable {
  readonly sheet: Sheet;
  readonly header: YearHeader;
  readonly scheme: KoreanScheme;
  readonly categories: readonly Category[];
  readonly tops: readonly TopRow[];
  readonly repeated: readonly Heading[];
  readonly unlabelled: readonly SheetRow[];
  /** A further line of years, which begins another table. */
  readonly second: SheetRow | undefined;
  /** True where the tree was read from the numbers before the labels. */
  readonly guessed: boolean;
  /** Units stated above the table or in it; one, in a table that can be read. */
  readonly units: readonly PrintedUnit[];
  /** Column with a unit for each row, where there is one. */
  readonly unitColumn: number | undefined;
  /** Text above the header, from the top down. */
  readonly titles: readonly string[];
}

/** Reads a sheet as a Korean table; undefined where it is none. */
export function readKoreanTable(sheet: Sheet): KoreanTable | undefined {
  const header = findYearHeader(sheet.rows);
  if (!header) return undefined;
  const at = sheet.rows.indexOf(header.row);
  const { body, second } = rowsUnder(sheet.rows, header);
  const labels = body.flatMap(({ cells }) =>
    cells.slice(0, header.first).flatMap((cell) => readLabelCell(cell)?.label ?? []),
  );
  const scheme = schemeOf(labels);
  if (!scheme) return undefined;
  const unitColumn = unitColumnOf(header);
  const isTop = (label: string): boolean =>
    sectorCode(scheme, label) !== undefined || (topKind(label) !== undefined && !isSubtotal(label));
  const outline = readOutline(body, header, new Set(unitColumn ?? []), isTop);
  const { tops, headings } = partTops(outline.tops);
  const { categories, repeated } = codeTree(headings, scheme);
  const above = sheet.rows.slice(0, at + 1);
  const stated = unitsIn(above);
  return {
    sheet,
    header,
    scheme,
    categories,
    tops,
    repeated,
    unlabelled: outline.unlabelled,
    second,
    guessed: outline.guessed,
    units: stated.length > 0 || unitColumn ? stated : unitsIn(body),
    unitColumn: unitColumn?.[0],
    titles: above
      .slice(0, -1)
      .flatMap(({ cells }) => cells.filter((cell) => typeof cell === 'string')),
  };
}

/** The unit of a row: its own, else the table's. */
export function unitOfRow(
  { units, unitColumn }: KoreanTable,
  { cells }: Pick<SheetRow, 'cells'>,
): PrintedUnit | undefined {
  const own = unitColumn === undefined ? undefined : cells[unitColumn];
  if (typeof own === 'string') return unitIn(own);
  return units.length === 1 ? units[0] : undefined;
}

/** National fields or managed sectors, whichever has more of its names in the table; waste is in both. */
function schemeOf(labels: readonly string[]): KoreanScheme | undefined {
  const count = (scheme: KoreanScheme): number =>
    new Set(labels.flatMap((label) => sectorCode(scheme, label) ?? [])).size;
  const [fields, managed] = [count('korea'), count('korea-managed')];
  const totals = labels.filter((label) => {
    const kind = topKind(label);
    return kind === 'total' || kind === 'net';
  }).length;
  if (!labels.some((label) => /\p{Script=Hangul}/u.test(label))) return undefined;
  if (Math.max(fields, managed) + Math.min(totals, 1) < 2) return undefined;
  return managed > fields ? 'korea-managed' : 'korea';
}

function unitColumnOf({ row, first }: YearHeader): readonly number[] | undefined {
  const index = row.cells
    .slice(0, first)
    .findIndex((cell) => typeof cell === 'string' && /^\s*(단위|unit)\s*$/iu.test(cell));
  return index < 0 ? undefined : [index];
}

/** Totals stand beside the categories, though tables print them above: what is under them moves up. */
function partTops(headings: readonly Heading[]): { tops: TopRow[]; headings: Heading[] } {
  const tops: TopRow[] = [];
  const others: Heading[] = [];
  for (const heading of headings) {
    const kind = topKind(heading.label);
    if (kind === undefined) {
      others.push(heading);
      continue;
    }
    tops.push({ ...heading, kind });
    if (kind === 'memo') continue;
    const below = partTops(heading.children);
    tops.push(...below.tops);
    others.push(...below.headings);
  }
  return { tops, headings: others };
}
