import type { Sheet } from '../formats/format.js';
import { RefusedError } from '../refusal.js';
import { LIMITS, type WorkbookLimits } from './limits.js';
import { NumberFormats } from './number-formats.js';
import { type Budget, scanXml, type XmlListener } from './scan-xml.js';
import { SharedStrings } from './shared-strings.js';
import { SheetCells } from './sheet-cells.js';
import { unpackPart } from './unpack-part.js';
import { Relations, WorkbookOutline } from './workbook-parts.js';
import { damaged } from './zip-checks.js';
import { readZipDirectory } from './zip-directory.js';
import { checkContents } from './zip-kind.js';

/**
 * Reads the cells of an .xlsx workbook (ECMA-376), and nothing else of it: no formula is evaluated, no link
 * followed, no macro or picture unpacked. Its directory is held against the limits before anything is unpacked,
 * and unpacking and reading keep to them.
 *
 * @throws RefusedError
 */
export function readWorkbook(bytes: Uint8Array, limits: WorkbookLimits = LIMITS): Sheet[] {
  const entries = readZipDirectory(bytes, limits);
  checkContents(entries);
  const budget: Budget = { elements: limits.elements };
  const read = <Listener extends XmlListener>(path: string, listener: Listener): Listener => {
    const entry = entries.get(path);
    if (!entry) throw damaged(`it has no "${path}"`);
    scanXml(path, textOf(path, unpackPart(bytes, entry)), listener, limits, budget);
    return listener;
  };
  const optional = <Listener extends XmlListener>(
    path: string | undefined,
    listener: Listener,
  ): Listener => (path !== undefined && entries.has(path) ? read(path, listener) : listener);

  const root = optional('_rels/.rels', new Relations(''));
  const path = root.workbook ?? 'xl/workbook.xml';
  const outline = read(path, new WorkbookOutline());
  if (outline.sheets.length > limits.sheets) {
    const message = `The workbook has ${outline.sheets.length} sheets; ${limits.sheets} are the most. Save the sheets that matter in a new workbook.`;
    const found = String(outline.sheets.length);
    throw new RefusedError('too-many-sheets', message, found, String(limits.sheets));
  }
  const slash = path.lastIndexOf('/') + 1;
  const relationsPath = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
  const relations = read(relationsPath, new Relations(path.slice(0, slash)));
  const context = {
    strings: optional(relations.strings, new SharedStrings(limits)).strings,
    formats: optional(relations.styles, new NumberFormats()),
    from1904: outline.from1904,
    limits,
    left: { cells: limits.cells, places: limits.places, characters: limits.characters },
  };
  // A part that many sheets share would be unpacked as often, and no spreadsheet program writes that.
  const shared = outline.sheets
    .map(({ relation }) => relations.worksheets.get(relation))
    .find((sheet, index, all) => sheet !== undefined && all.indexOf(sheet) !== index);
  if (shared !== undefined) throw damaged(`two of its sheets are one file, "${shared}"`);
  // Sheets that are charts or dialogs have no cells.
  return outline.sheets.flatMap(({ name, relation }) => {
    const sheet = relations.worksheets.get(relation);
    return sheet === undefined ? [] : [{ name, rows: read(sheet, new SheetCells(context)).rows() }];
  });
}

function textOf(path: string, part: Uint8Array): string {
  const wide =
    part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : part[0] === 0xfe ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(wide, { fatal: true }).decode(part);
  } catch (error) {
    if (error instanceof TypeError) throw damaged(`"${path}" is not UTF-8 text`);
    throw error;
  }
}
