import type { Desk, Format, OpenFile } from '../format.js';
import { flatten } from '../national/category.js';
import { isBlankCell } from '../national/printed-cell.js';
import { tellColumns } from '../national/tell-columns.js';
import { countryInFileName, countryOf } from './parties.js';
import { partyIn, type Profile, readProfile } from './profile.js';
import { readProfileYears, unitOf } from './read-profile.js';
import { gwpIn, sourceOf } from './unfccc-source.js';

/**
 * National greenhouse gas profiles of the UNFCCC's data interface: categories of IPCC 1996 as rows, years as columns.
 * docs/data/unfccc.md describes what is read and how.
 */
export const unfccc: Format = {
  id: 'unfccc',
  title: 'UNFCCC national greenhouse gas profile',
  recognises: (file) => readProfile(file) !== undefined,
  read: (file, desk) => {
    const profile = readProfile(file);
    if (!profile) {
      const message =
        'There is no national profile: a line of years, rows like "1. Energy" and "GHG emissions without LULUCF".';
      desk.issue('error', { row: 0 }, 'no-profile', message);
      return;
    }
    const accepted = readFor(profile, file, desk);
    countRows(profile, accepted, desk);
  },
};

function readFor(profile: Profile, file: OpenFile, desk: Desk): boolean {
  const at = { sheet: profile.table.sheet.name, row: profile.table.header.row.row };
  const party = partyIn(file);
  const stated = party === undefined ? undefined : countryOf(party);
  const country = stated ?? countryInFileName(file.name);
  const unclear = profile.tables.find((table) => unitOf(table) === undefined);
  if (country === undefined) {
    const message = `The country is not known${party === undefined ? ': no sheet names it' : `: "${party}"`}. A cell "Emissions Summary for <Party>" would.`;
    desk.issue('error', at, 'unknown-country', message, {
      found: party ?? '',
      expected: 'the name of a Party',
    });
    return false;
  }
  if (unclear) {
    const found = unclear.units.map(({ text }) => text).join(', ');
    const message = 'The sheet does not state one unit. Nothing of the file is read.';
    const place = { sheet: unclear.sheet.name, row: unclear.header.row.row };
    desk.issue('error', place, 'no-unit', message, { found, expected: 'Gg CO2 equivalent' });
    return false;
  }
  if (stated === undefined) {
    const message = `No sheet names the country. It was read from the file's name: ${country}.`;
    desk.issue('warning', at, 'country-from-name', message, { found: file.name });
  }
  tellLeftOut(profile, desk);
  const sourceId = desk.source(sourceOf(country, party, desk));
  readProfileYears(profile, { country, sourceId, gwp: gwpIn(file) }, desk);
  return true;
}

function tellLeftOut({ repeated, unknown, tables, table, ignored }: Profile, desk: Desk): void {
  for (const { row, printed } of repeated) {
    const message = `The category of "${printed}" is there already. The first row is read.`;
    desk.issue('error', { sheet: table.sheet.name, row }, 'repeated-row', message, {
      found: printed,
    });
  }
  for (const { row, printed, table: own } of unknown) {
    const message = `"${printed}" is neither a category nor a known total. The row is not read.`;
    desk.issue('error', { sheet: own.sheet.name, row }, 'unknown-row', message, { found: printed });
  }
  for (const { sheet, header, unlabelled } of tables) {
    tellColumns(sheet, header, desk);
    for (const { row } of unlabelled) {
      desk.issue(
        'error',
        { sheet: sheet.name, row },
        'no-label',
        'The row has figures and no label.',
      );
    }
  }
  if (ignored.length > 0) {
    const message = `Sheets not read, because they show figures of the others again: ${ignored.join(', ')}.`;
    desk.issue('warning', { row: 0 }, 'sheet-ignored', message, { found: ignored.join(', ') });
  }
}

function countRows(profile: Profile, accepted: boolean, desk: Desk): void {
  const { table, categories, totals, repeated, unknown, tables } = profile;
  const read = [
    ...flatten(categories).map((category) => ({ ...category, table })),
    ...totals,
  ].filter(({ cells, table: { header } }) =>
    header.years.some(({ index }) => !isBlankCell(cells[index])),
  );
  for (const each of read) desk.row({ sheet: each.table.sheet.name, row: each.row }, accepted);
  const refused = [
    ...repeated.map(({ row }) => ({ sheet: table.sheet.name, row })),
    ...unknown.map((each) => ({ sheet: each.table.sheet.name, row: each.row })),
    ...tables.flatMap(({ sheet, unlabelled }) =>
      unlabelled.map(({ row }) => ({ sheet: sheet.name, row })),
    ),
  ];
  for (const at of refused) desk.row(at, false);
}
