import { schemeOf } from '../../schemes/index.js';
import { MAPPINGS, type Evidence, type Mapping, type MappingRow } from '../index.js';
import { rowFor } from '../place.js';

/** Cells of a table, as they stand in the page. */
export type Table = readonly (readonly string[])[];

const MARKS: Readonly<Record<Evidence, string>> = { read: '', titles: ' †', assumed: ' ‡' };

const mappingOf = (from: string, to: string): Mapping =>
  MAPPINGS.find((mapping) => mapping.from === from && mapping.to === to)!;

const fateOf = (row: MappingRow): string =>
  ('to' in row ? `\`${row.to}\`` : `_${row.reason}_`) + MARKS[row.evidence];

const hasRow = ({ rows }: Mapping, code: string): boolean =>
  rows.some(({ from, scope }) => from === code && scope === undefined);

/** What becomes of each category of a scheme in others, with its English name. */
const fates = (from: string, to: readonly string[]): Table => {
  const mappings = to.map((scheme) => mappingOf(from, scheme));
  return schemeOf(from)!
    .categories.filter(({ code }) => mappings.some((mapping) => hasRow(mapping, code)))
    .map(({ code, label }) => [
      `\`${code}\``,
      label.en ?? '',
      ...mappings.map((mapping) => fateOf(rowFor(mapping, { code })!)),
    ]);
};

const rowsWhere = (wanted: (row: MappingRow) => boolean): Table =>
  MAPPINGS.flatMap(({ from, to, rows }) =>
    rows
      .filter(wanted)
      .map((row) => [from, to, `\`${row.from}\``, fateOf(row), row.note ?? 'no such category']),
  );

/** The tables of the page about the crosswalk, by the heading that they stand under. */
export const pageTables: Readonly<Record<string, Table>> = {
  'From the GPC': fates('gpc', ['crf', 'ipcc-2006', 'ipcc-1996', 'korea']),
  'From the 1996 guidelines': fates('ipcc-1996', ['gpc', 'ipcc-2006', 'korea']),
  'From the 2006 guidelines': fates('ipcc-2006', ['gpc', 'korea']),
  'From the Common Reporting Framework': fates('crf', ['gpc']),
  'From Korea’s national fields': fates('korea', ['gpc', 'ipcc-2006', 'ipcc-1996']),
  'From Korean city plans': fates('korea-managed', ['gpc', 'crf']),
  'From Gwangju’s plan': fates('gwangju-plan', ['gpc', 'crf']),
  'From Kobe’s statistics': fates('kobe-statistics', ['gpc', 'crf']),
  'What cannot be carried over': rowsWhere(
    (row) => 'reason' in row && row.reason !== 'outside-scope',
  ),
  'What is assumed': rowsWhere((row) => 'to' in row && row.evidence === 'assumed').map(
    ([from, to, code, fate, note]) => [from!, to!, code!, fate!.replace(' ‡', ''), note!],
  ),
};
