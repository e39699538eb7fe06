import { isPlaceholder, readFigure, textOf } from '../figure-cell.js';
import type { Desk, SheetRow } from '../format.js';
import type { CitySheet } from './city-sheet.js';
import type { Concept, SourceColumns } from './columns.js';
import type { Findings } from './findings.js';
import type { EcrfSheets } from './sheets.js';

/** Concepts whose cells hold what a row says, as against those that say which row it is. */
const FILLED: readonly Concept[] = ['activity', 'key', 'total', 'CO2', 'CH4', 'N2O', 'biogenic'];

/** A template that nobody filled, or not to its end, is one issue and not hundreds. */
export function isUnfilled(
  { sources, columns }: EcrfSheets,
  city: CitySheet,
  data: readonly SheetRow[],
  desk: Desk,
): boolean {
  const rows = data.filter(({ cells }) =>
    FILLED.some((concept) => {
      const at = columns.of.get(concept)?.position;
      return at !== undefined && readFigure(cells[at]).kind === 'placeholder';
    }),
  );
  const [first] = rows;
  if (!first) return false;
  const message = `The workbook is a template that is not filled in: placeholders stand in ${rows.length} rows of sources and ${city.placeholders.length} fields about the city. Nothing is read. Fill them in, or delete the rows.`;
  const column = columns.of.get('total')?.header ?? '';
  const placeholder = first.cells
    .map(textOf)
    .find((text) => text !== undefined && isPlaceholder(text));
  desk.issue(
    'error',
    { sheet: sources.name, row: first.row, column },
    'unfilled-template',
    message,
    {
      found: placeholder ?? '',
      expected: 'figures',
    },
  );
  return true;
}

/** Reports the placeholders among the answers about the city; each is read as empty. */
export function noteUnfilled({ placeholders }: CitySheet, desk: Desk): void {
  for (const { cell, place } of placeholders) {
    const message = 'A placeholder of the template stands here; the field is read as empty.';
    desk.issue('warning', place, 'unfilled-field', message, { found: textOf(cell) ?? '' });
  }
}

/** Whether the columns can be read at all: none twice, and in a unit that is known. */
export function areColumnsSound(
  { repeated, exponent, unit, of }: SourceColumns,
  findings: Findings,
): boolean {
  if (repeated.length > 0) {
    const message = 'Several columns have the same header. Rename or delete one.';
    findings.fail(0, 'total', 'repeated-column', message, repeated.join(', '), 'one column each');
  }
  if (exponent === undefined) {
    const message = `The unit "${unit ?? ''}" is not known, or has two meanings.`;
    findings.fail(
      0,
      'total',
      'bad-unit',
      message,
      of.get('total')?.header ?? '',
      'metric tonnes CO2e',
    );
  } else if (unit === undefined) {
    const message =
      'The header names no unit. The figures are read as tonnes, as the layout has it.';
    findings.warn(
      0,
      'total',
      'assumed-unit',
      message,
      of.get('total')?.header ?? '',
      'metric tonnes CO2e',
    );
  }
  return repeated.length === 0 && exponent !== undefined;
}

/** Names the tables of sources that are passed over. */
export function noteOthers({ others, sources }: EcrfSheets, desk: Desk): void {
  if (others.length === 0) return;
  const message = `The workbook has the table of sources more than once. "${sources.name}" is read, ${others.join(', ')} not.`;
  desk.issue('warning', { sheet: sources.name, row: 0 }, 'other-tables', message, {
    found: others.join(', '),
  });
}
