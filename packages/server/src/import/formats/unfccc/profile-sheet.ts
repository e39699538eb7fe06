import type { Cell, Sheet, SheetRow } from '../format.js';
import { cleanCell } from '../../clean-cell.js';
import type { Category } from '../national/category.js';
import { isBlankCell, type PrintedUnit } from '../national/printed-cell.js';
import { unitsIn } from '../national/table-unit.js';
import { findYearHeader, type YearHeader } from '../national/year-columns.js';
import { headsTotals } from './totals.js';

/** A row with its label, of a sheet of a national profile. */
export interface ProfileRow {
  readonly printed: string;
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** A row of a sheet under the words that say which total is meant. */
export interface HeadedRow extends ProfileRow {
  readonly heading: string;
  readonly hasFigures: boolean;
}

/** The figures of a sheet: rows up to the rates of change, with the words that each stands under. */
export interface ProfileSheet {
  readonly sheet: Sheet;
  readonly header: YearHeader;
  readonly units: readonly PrintedUnit[];
  readonly rows: readonly HeadedRow[];
  /** Rows with figures and no label. */
  readonly unlabelled: readonly SheetRow[];
}

/** Where rates of change begin, which repeat the same labels. */
const CHANGES = /annual changes|growth rates|in percent/iu;

/** Reads a sheet of labels and years; undefined where it has no line of years. */
export function readProfileSheet(sheet: Sheet): ProfileSheet | undefined {
  const header = findYearHeader(sheet.rows);
  if (!header) return undefined;
  const at = sheet.rows.indexOf(header.row);
  const rows: HeadedRow[] = [];
  const unlabelled: SheetRow[] = [];
  let heading = '';
  for (const row of sheet.rows.slice(at + 1)) {
    const printed = labelIn(row.cells.slice(0, header.first));
    if (CHANGES.test(printed)) break;
    const hasFigures = header.years.some(({ index }) => !isBlankCell(row.cells[index]));
    if (printed === '') {
      if (hasFigures) unlabelled.push(row);
    } else {
      if (!hasFigures && headsTotals(printed)) heading = printed;
      rows.push({ printed, heading, hasFigures, row: row.row, cells: row.cells });
    }
  }
  return { sheet, header, units: unitsIn(sheet.rows.slice(0, at + 1)), rows, unlabelled };
}

const CODE = /^([1-7](?:bis)?(?:\.[A-Za-z0-9]{1,3})*)\.?\s+(\S.*)$/u;

/** `1.A.4. Other sectors` in parts; the land sector of 1996 is printed `5bis` and is category 5. */
export function categoryIn(printed: string): { code: string; label: string } | undefined {
  const [, code, label] = CODE.exec(printed) ?? [];
  return code === undefined || label === undefined
    ? undefined
    : { code: code.replace('bis', ''), label };
}

/** The rows that carry codes as a tree, and rows whose code is there already. */
export function treeOf(rows: readonly ProfileRow[]): {
  categories: readonly Category[];
  repeated: readonly ProfileRow[];
} {
  interface Branch extends Category {
    readonly children: Branch[];
  }
  const branches = new Map<string, Branch>();
  const repeated: ProfileRow[] = [];
  for (const row of rows) {
    const found = categoryIn(row.printed);
    if (!found) continue;
    if (branches.has(found.code)) repeated.push(row);
    else branches.set(found.code, { ...row, ...found, children: [] });
  }
  const tops: Branch[] = [];
  for (const branch of branches.values()) {
    (parentOf(branch.code, branches)?.children ?? tops).push(branch);
  }
  return { categories: tops, repeated };
}

/** The nearest category above that the sheet has: above `1.A.1` stands `1`, where there is no `1.A`. */
function parentOf<Branch>(code: string, branches: ReadonlyMap<string, Branch>): Branch | undefined {
  const segments = code.split('.');
  for (let length = segments.length - 1; length > 0; length -= 1) {
    const branch = branches.get(segments.slice(0, length).join('.'));
    if (branch) return branch;
  }
  return undefined;
}

function labelIn(cells: readonly Cell[]): string {
  const texts = cells.flatMap((cell) => (typeof cell === 'string' ? cleanCell(cell) : []));
  return texts
    .filter((text) => text !== '')
    .join(' ')
    .replace(/\s+/gu, ' ');
}
