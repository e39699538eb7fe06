import { strToU8, type Zippable, zipSync } from 'fflate';
import { columnLetters } from '../workbook/cell-reference.js';

/** A cell to write. A day is a `Date` (its UTC day), an empty cell `undefined`. */
export type WrittenCell =
  | string
  | number
  | boolean
  | Date
  | undefined
  /** `#REF!` and its like. */
  | { readonly error: string }
  /** A formula, with the value that a program stored for it, or without one. */
  | { readonly formula: string; readonly value?: string | number | boolean }
  /** Text in runs, as with bold words. */
  | { readonly runs: readonly string[] };

/** Rows of a sheet from row 1 on; `undefined` leaves a row out. */
export type WrittenRows = readonly (readonly WrittenCell[] | undefined)[];

/** How a workbook is written. */
export interface WorkbookOptions {
  /** Ranges to merge, by sheet: `{ Sheet: ['A1:C1'] }`. */
  readonly merged?: Readonly<Record<string, readonly string[]>>;
  /** `shared` as Excel does it (if left out), `inline` as streaming writers do. */
  readonly strings?: 'shared' | 'inline';
  /** What the sheets say of their size, true or not. */
  readonly dimension?: string;
  readonly from1904?: boolean;
  /** Further parts, or other contents for those that are written: the way to hostile files. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const DAY_STYLE = 1;

/**
 * Writes a workbook of these sheets, for tests.
 *
 * @example
 * workbook({ eCRF_1: [['Name of city', 'Example'], ['Inventory year', 2020]] });
 */
export function workbook(
  sheets: Readonly<Record<string, WrittenRows>>,
  options: WorkbookOptions = {},
): Uint8Array {
  const strings: string[] = [];
  const names = Object.keys(sheets);
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': outline(names, options.from1904 ?? false),
    'xl/_rels/workbook.xml.rels': relations([
      ...names.map((_, index): [string, string] => ['worksheet', sheetPath(index, '')]),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
  };
  for (const [index, name] of names.entries()) {
    parts[sheetPath(index, 'xl/')] = sheet(sheets[name] ?? [], name, strings, options);
  }
  const items = strings.map((item) => `<si>${item}</si>`).join('');
  parts['xl/sharedStrings.xml'] = `${HEAD}<sst xmlns="${MAIN}">${items}</sst>`;
  return zip({ ...parts, ...options.parts });
}

/** Packs files as a zip file. */
export function zip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    entries[name] = [typeof part === 'string' ? strToU8(part) : part, { mtime: '2026-01-01' }];
  }
  return zipSync(entries);
}

function sheetPath(index: number, folder: string): string {
  return `${folder}worksheets/sheet${index + 1}.xml`;
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const items = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}">${items.join('')}</Relationships>`;
}

function outline(names: readonly string[], from1904: boolean): string {
  const sheets = names.map(
    (name, index) =>
      `<sheet name="${escape(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const properties = `<workbookPr${from1904 ? ' date1904="1"' : ''}/>`;
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${sheets.join('')}</sheets></workbook>`;
}

function sheet(
  rows: WrittenRows,
  name: string,
  strings: string[],
  options: WorkbookOptions,
): string {
  const written = rows.map((cells, index) => {
    const row = index + 1;
    const inner = (cells ?? []).map((value, column) =>
      cell(`${columnLetters(column + 1)}${row}`, value, strings, options),
    );
    return cells ? `<row r="${row}">${inner.join('')}</row>` : '';
  });
  const ranges = (options.merged?.[name] ?? []).map((range) => `<mergeCell ref="${range}"/>`);
  const merged = ranges.length > 0 ? `<mergeCells>${ranges.join('')}</mergeCells>` : '';
  const dimension = options.dimension ? `<dimension ref="${options.dimension}"/>` : '';
  return `${HEAD}<worksheet xmlns="${MAIN}">${dimension}<sheetData>${written.join('')}</sheetData>${merged}</worksheet>`;
}

function cell(
  place: string,
  value: WrittenCell,
  strings: string[],
  options: WorkbookOptions,
): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (value instanceof Date) {
    const epoch = options.from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    const serial = (value.getTime() - epoch) / 86_400_000;
    return `<c r="${place}" s="${DAY_STYLE}"><v>${serial}</v></c>`;
  }
  if (typeof value === 'object' && 'error' in value) {
    return `<c r="${place}" t="e"><v>${escape(value.error)}</v></c>`;
  }
  if (typeof value === 'object' && 'formula' in value) {
    const { formula, value: stored } = value;
    const type =
      typeof stored === 'string' ? ' t="str"' : typeof stored === 'boolean' ? ' t="b"' : '';
    const shown = typeof stored === 'boolean' ? Number(stored) : stored;
    const result = shown === undefined ? '' : `<v>${escape(String(shown))}</v>`;
    return `<c r="${place}"${type}><f>${escape(formula)}</f>${result}</c>`;
  }
  const text =
    typeof value === 'string'
      ? `<t xml:space="preserve">${escape(value)}</t>`
      : value.runs.map((run) => `<r><t xml:space="preserve">${escape(run)}</t></r>`).join('');
  if (options.strings === 'inline') return `<c r="${place}" t="inlineStr"><is>${text}</is></c>`;
  const known = strings.indexOf(text);
  const index = known >= 0 ? known : strings.push(text) - 1;
  return `<c r="${place}" t="s"><v>${index}</v></c>`;
}

function escape(text: string): string {
  return (
    text
      .replace(/&/gu, '&amp;')
      .replace(/</gu, '&lt;')
      .replace(/>/gu, '&gt;')
      .replace(/"/gu, '&quot;')
      // What XML cannot hold, as spreadsheets write it.
      .replace(
        /(?![\n\t\r])\p{Cc}/gu,
        (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`,
      )
  );
}
