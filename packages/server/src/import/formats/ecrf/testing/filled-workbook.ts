import { GPC_SOURCES, gpcSource } from '@climate-embed/accounting';
import type { KnownCity } from '../../../city-finder.js';
import {
  workbook,
  type WorkbookOptions,
  type WrittenCell,
  type WrittenRows,
} from '../../../testing/write-workbook.js';

/** An invented city that the tests know. */
export const CITIES: readonly KnownCity[] = [
  {
    id: 'alpha',
    name: { en: 'Alpha', ja: 'アルファ' },
    country: 'JP',
    identifiers: [{ system: 'geonames', value: '1234567' }],
  },
];

const GHG = 'GHGs (metric tonnes CO2e) - ';

/** Headers of eCRF_3 that matter to the reader, in the order of the layout, with some that do not. */
export const HEADERS = {
  year: 'Inventory year',
  reference: 'GPC ref. no.',
  sector: 'CRF - Sector',
  subsector: 'CRF - Sub-sector',
  scope: 'Scope',
  activity: 'Fuel type or activity',
  key: 'Notation key',
  amount: 'Activity data - Amount',
  activityQuality: 'Activity data - Data Quality',
  factorCO2: 'Emission factor - CO2',
  factorTotal: 'Emission factor - Total CO2e',
  factorQuality: 'Emission factor - Data Quality',
  CO2: `${GHG}CO2`,
  CH4: `${GHG}CH4`,
  N2O: `${GHG}N2O`,
  total: `${GHG}Total CO2e`,
  biogenic: `${GHG}Biogenic CO2`,
  original: 'Activity data conversion - original activity',
} as const;

/** Cells of a row of eCRF_3 by what they hold; what is left out is empty. */
export type SourceCells = { readonly [Name in keyof typeof HEADERS]?: WrittenCell };

const SECTORS: Readonly<Record<string, string>> = {
  I: 'Stationary energy',
  II: 'Transportation',
  III: 'Waste',
  IV: 'IPPU',
  V: 'AFOLU',
  VI: 'Out of scope',
};
/** The CRF's words for sub-sectors of the GPC, the misspelt one included. */
const SUBSECTORS: Readonly<Record<string, string>> = {
  'I.1': 'Residential Buildings',
  'I.2': 'Commercial & Institutional buildings & facilities',
  'I.3': 'Industrial buildings & facilities',
  'I.4': 'Energy Industries',
  'I.5': 'Agriculture',
  'I.6': 'Non-specified sources',
  'I.7': 'Fugitive emissions',
  'I.8': 'Fugitive emissions',
  'II.1': 'On-road',
  'II.2': 'Rail',
  'II.3': 'Waterborne navigation',
  'II.4': 'Aviation',
  'II.5': 'Off-road',
  'III.1': 'Solid waste disposal',
  'III.2': 'Biological treatment',
  'III.3': 'Incineration and open burning',
  'III.4': 'Wastewater',
  'IV.1': 'Industrial process',
  'IV.2': 'Produce Use',
  'V.1': 'Livestock',
  'V.2': 'Land use',
  'V.3': 'Other AFOLU',
  'VI.1': 'Out of scope',
};
const SCOPES: Readonly<Record<string, string>> = {
  1: 'Direct emissions',
  2: 'Indirect emissions',
  3: 'Outside city boundary',
};

/** A row as the layout words it: number, sector, sub-sector and scope, with the rest as given. */
export function sourceRow(ref: string, cells: SourceCells = {}): SourceCells {
  const source = gpcSource(ref);
  const generation = ref === 'I.4.4';
  return {
    year: 'Please select',
    reference: ref,
    sector: generation ? 'Generation of grid-supplied energy' : SECTORS[source?.sector ?? ''],
    subsector: generation ? 'CHP generation' : SUBSECTORS[source?.subsector ?? ''],
    scope: SCOPES[source?.scope ?? ''],
    ...cells,
  };
}

/** One row a source: the figures given, `NO` for the others. */
export function sourceRows(figures: Readonly<Record<string, number>>): SourceCells[] {
  return GPC_SOURCES.map(({ ref }) => {
    const total = figures[ref];
    return sourceRow(ref, total === undefined ? { key: 'NO' } : { total });
  });
}

/** Labels of eCRF_1 with an answer each, people's names among them. */
export const CITY_LABELS: Readonly<Record<string, WrittenCell>> = {
  Type: 'Community',
  'Name of city': 'Alpha',
  Country: 'Japan',
  Region: 'Somewhere',
  'City ID (GeoNames)': 1_234_567,
  'Inventory year': 2021,
  'Geographic boundary': 'City / Municipality',
  'Resident population within city boundary': 500_000,
  'GPC reporting level': 'BASIC',
  'Greenhouse gases included in inventory': 'CO2, CH4 and N2O',
  'Global Warming Potential': 'IPCC 5th Assessment Report',
  'Please explain your choice of GWP \n(if not AR4 or AR5)': undefined,
  'Name of auditor/verifier': 'Somebody Else',
  'Compiler name': 'Some Body',
  Department: 'Department of Examples',
  Date: new Date(Date.UTC(2023, 2, 31)),
  Email: 'somebody@example.org',
  Webpage: 'https://example.org/inventory',
};

/** eCRF_1 with other answers. */
export function citySheet(answers: Readonly<Record<string, WrittenCell>> = {}): WrittenRows {
  const labels = { ...CITY_LABELS, ...answers };
  return Object.entries(labels).map(([label, answer], index) => [
    index === 0 ? 'Boundary' : undefined,
    label,
    answer,
  ]);
}

/** eCRF_2 under its two rows of headers: each line a label, then direct, indirect, outside. */
export function summarySheet(lines: Readonly<Record<string, readonly WrittenCell[]>>): WrittenRows {
  const column = ['Emissions in tCO2e', 'Notation key (if needed)'];
  return [
    ['Summary'],
    [
      'Sectors and Sub-Sectors',
      'Direct Emissions',
      undefined,
      'Indirect emissions from the use of grid-supplied electricity, heat, steam and/or cooling',
      undefined,
      'Emissions occurring outside the city boundary as a result of in-city activities',
    ],
    [undefined, ...column, ...column, ...column],
    ...Object.entries(lines).map(([label, figures]) => [
      label,
      ...figures.flatMap((figure) => [figure, undefined]),
    ]),
  ];
}

/** eCRF_3 under its header. */
export function sourceSheet(
  rows: readonly SourceCells[],
  headers: Readonly<Record<string, string>> = HEADERS,
): WrittenRows {
  const names = Object.keys(headers) as (keyof typeof HEADERS)[];
  return [Object.values(headers), ...rows.map((row) => names.map((name) => row[name]))];
}

/** What differs from the usual workbook. */
export interface FilledOptions extends WorkbookOptions {
  readonly city?: Readonly<Record<string, WrittenCell>>;
  readonly summary?: Readonly<Record<string, readonly WrittenCell[]>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A workbook with the three sheets. */
export function filledWorkbook(
  rows: readonly SourceCells[],
  options: FilledOptions = {},
): Uint8Array {
  const { city, summary, headers } = options;
  return workbook(
    {
      eCRF_1: citySheet(city),
      ...(summary ? { eCRF_2: summarySheet(summary) } : {}),
      eCRF_3: sourceSheet(rows, headers),
    },
    options,
  );
}
