import { newCity } from '../../new-city.js';
import type { Desk, Format, OpenFile } from '../format.js';
import { isBlankCell } from '../national/printed-cell.js';
import { flatten } from '../national/category.js';
import { gwpIn, sourceOf, warnOfSource } from './korean-source.js';
import { type KoreanTable, readKoreanTable, unitOfRow } from './korean-table.js';
import { readKoreanYears } from './read-korean-table.js';
import { type Subject, subjectOf } from './subject.js';
import { tellTable } from './tell-table.js';

/**
 * Greenhouse gas tables of Korean regions and of the nation: categories as rows, years as columns, one region a
 * sheet. docs/data/korea.md describes what is read and how.
 */
export const korea: Format = {
  id: 'korea',
  title: 'Korean regional greenhouse gas table',
  recognises: (file) => file.sheets.some((sheet) => readKoreanTable(sheet) !== undefined),
  read: (file, desk) => {
    const tables = file.sheets.flatMap((sheet) => readKoreanTable(sheet) ?? []);
    if (tables.length === 0) {
      const message =
        'There is no Korean greenhouse gas table: a line of years, and rows named like 에너지, 산업공정, 농업, 폐기물 or 총배출량.';
      desk.issue('error', { row: 0 }, 'no-table', message);
      return;
    }
    const made = sourceOf(file, tables, desk.today);
    const sourceId = desk.source(made);
    warnOfSource(made, sourceId, desk);
    const gwp = gwpIn(file);
    for (const table of tables) readTable(table, file, { sourceId, gwp }, desk);
  },
};

function tellProblem(
  { problem, names }: Extract<Subject, { problem: unknown }>,
  { sheet, header }: KoreanTable,
  desk: Desk,
): void {
  const at = { sheet: sheet.name, row: header.row.row };
  const found = names.join(', ') || sheet.name;
  if (problem === 'other-region') {
    const message = `The sheet names ${found}, and not the city that was named: left out.`;
    desk.issue('warning', at, 'other-region', message, { found, expected: 'the named city' });
    return;
  }
  const advice = newCity({ names: names.slice(0, 1), country: 'KR' });
  const message = `No known city fits "${found}". If it is known by another name, name it with --city. ${advice}`;
  desk.issue('error', at, 'unknown-city', message, { found, expected: 'a known city' });
}

function readTable(
  table: KoreanTable,
  file: OpenFile,
  stated: { readonly sourceId: string; readonly gwp: string | undefined },
  desk: Desk,
): void {
  const at = { sheet: table.sheet.name, row: table.header.row.row };
  const subject = subjectOf(table, file, desk);
  const known = !('problem' in subject);
  const accepted = known && tellTable(table, desk);
  if (!known) tellProblem(subject, table, desk);
  else if (accepted) readKoreanYears(table, { subject, ...stated }, desk);
  const tops = table.tops.filter(({ kind }) => kind !== 'memo');
  for (const { row, cells } of [...tops, ...flatten(table.categories)]) {
    const hasFigures = table.header.years.some(({ index }) => !isBlankCell(cells[index]));
    if (row === 0 || !hasFigures) continue;
    desk.row({ ...at, row }, accepted && unitOfRow(table, { cells }) !== undefined);
  }
}
