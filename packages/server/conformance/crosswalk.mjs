/**
 * Holds the crosswalk against C40's published totals: `run(folder)` shows every city-year of the GPC workbook in
 * other schemes and compares their totals with those that C40 prints. Needs the built packages.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { categoryOf, convert } from '@climate-embed/accounting';
import { isRefusal, openFile } from '../dist/import/index.js';

const WORKBOOK = 'c40/C40_GPC_Database.xlsx';
const REFERENCE = /^(I|II|III|IV|V|VI)\.\d(\.\d)?$/;

/** Which published total a scheme's own total is, and the city-years that are known not to agree with themselves. */
const TOTALS = [
  { scheme: 'korea', printed: 'Territorial', misfits: [] },
  { scheme: 'ipcc-2006', printed: 'Territorial', misfits: [] },
  { scheme: 'crf', printed: 'BASIC+', misfits: ['Houston 2020'] },
];

const agree = (a, b) => Math.abs(a - b) <= Math.max(1, 1e-6 * Math.abs(b));

const entriesOf = (head, cells) =>
  head.flatMap((code, column) =>
    REFERENCE.test(code) && typeof cells[column] === 'number'
      ? [{ code, value: cells[column] }]
      : [],
  );

const totalIn = (scheme, entries) => {
  const { entries: placed } = convert({ scheme: 'gpc', entries }, scheme);
  const counted = placed.filter(({ code }) => !categoryOf(scheme, code).outside);
  return counted.reduce((sum, { value }) => sum + value, 0);
};

/** One check for each scheme: all city-years agree but those that are known. */
export async function run(folder) {
  const path = join(folder, WORKBOOK);
  if (!existsSync(path)) return [];
  const file = await openFile({ name: WORKBOOK, bytes: new Uint8Array(readFileSync(path)) });
  if (isRefusal(file)) return [{ name: WORKBOOK, message: 'refused' }];
  const [first, ...rows] = file.sheets.find(({ name }) => name.includes('Inventory')).rows;
  const head = first.cells.map(String);
  return TOTALS.map(({ scheme, printed, misfits }) => {
    const column = head.indexOf(printed);
    const published = rows.filter(({ cells }) => typeof cells[column] === 'number');
    const apart = published
      .filter(({ cells }) => !agree(totalIn(scheme, entriesOf(head, cells)), cells[column]))
      .map(({ cells }) => `${cells[head.indexOf('City')]} ${cells[head.indexOf('Year_calendar')]}`);
    const name = `crosswalk: ${published.length - apart.length} of ${published.length} totals of C40 (${printed}) are the total of ${scheme}`;
    return published.length === 329 && String(apart) === String(misfits)
      ? { name }
      : { name, message: `apart: ${apart.join(', ')}; expected: ${misfits.join(', ')}` };
  });
}
