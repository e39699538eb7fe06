import { GPC_SOURCES } from '@climate-embed/accounting';
import type { KnownCity } from '../../../city-finder.js';
import {
  workbook,
  type WorkbookOptions,
  type WrittenCell,
} from '../../../testing/write-workbook.js';

/** Invented cities that the tests know. */
export const CITIES: readonly KnownCity[] = [
  {
    id: 'alpha',
    name: { en: 'Alpha' },
    country: 'JP',
    identifiers: [{ system: 'c40', value: 'Alpha' }],
  },
  { id: 'beta', name: { en: 'Beta', ko: '베타' }, country: 'AU' },
];

/** Cells of a row by header; what is left out is empty. */
export type WideRow = Readonly<Record<string, WrittenCell>>;

const REFS = GPC_SOURCES.map(({ ref }) => ref);

/** Headers as the database prints them, line breaks and the repeated one included. */
export const HEADERS: readonly string[] = [
  'City',
  'Country',
  'Region',
  'Boundary',
  'Year',
  'Year_calendar',
  'City_year',
  'Level',
  'Population',
  ...REFS,
  'Credits I',
  'Credits II',
  'City_year',
  'BASIC',
  'BASIC+',
  'BASIC+S3',
  'Territorial',
  'BASIC\r\nWaste',
  'BASIC \r\nI.1',
  'TERRITORIAL\r\nI.1.1',
  'Month inventory received',
];

/** A row in which every source is `NO`, but for those given. Its totals are printed as 1000 unless given. */
export function wideRow(cells: WideRow = {}): WideRow {
  return {
    City: 'Alpha',
    Country: 'Japan',
    Boundary: 'Administrative boundary of a local government',
    Year: 2018,
    Year_calendar: 2018,
    Level: 'BASIC',
    ...Object.fromEntries(REFS.map((ref) => [ref, 'NO'])),
    'I.1.1': 1000,
    BASIC: 1000,
    'BASIC+': 1000,
    'BASIC+S3': 1000,
    Territorial: 1000,
    ...cells,
  };
}

/** How the workbook differs from the usual. */
export interface WideOptions extends WorkbookOptions {
  readonly headers?: readonly string[];
  /** Rows above the header. */
  readonly above?: readonly (readonly WrittenCell[])[];
  readonly version?: string;
}

/** A workbook with the wide table between a cover and a taxonomy. */
export function wideWorkbook(rows: readonly WideRow[], options: WideOptions = {}): Uint8Array {
  const { headers = HEADERS, above = [], version = '30.05.2023' } = options;
  const table = rows.map((row) => headers.map((header) => row[header]));
  return workbook(
    {
      Cover: [
        [undefined, 'An example'],
        [undefined, 'Version', undefined, version],
      ],
      Inventory: [...above, headers, ...table],
      'GPC taxonomy': [['GPC ref', 'Scope'], ...GPC_SOURCES.map(({ ref, scope }) => [ref, scope])],
    },
    options,
  );
}
