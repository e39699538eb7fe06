/** Small files in the shapes of CDP's city-wide emissions, by year, about cities that do not exist. */
import type { KnownCity } from '../../../city-finder.js';

/** Cities of the invented files. */
export const CITIES: readonly KnownCity[] = [
  {
    id: 'miru',
    name: { en: 'Miru', ko: '미루' },
    country: 'KR',
    identifiers: [{ system: 'cdp', value: '900001' }],
  },
  { id: 'hamanaka', name: { en: 'Hamanaka', ja: '浜中' }, country: 'JP' },
];

/** Cells of a record by concept. What a year has no column for is not written. */
export type Cells = Readonly<Record<string, string>>;

const GENERATION = 'for Total generation of grid supplied energy';
const WITHOUT = 'for Total emissions (excluding generation of grid-supplied energy)';

/** The columns of each shape: header by concept. 2022 is no year of CDP's: its words are ours. */
export const SHAPES = {
  2016: {
    account: 'Account Number',
    organisation: 'City Name',
    country: 'Country',
    city: 'City Short Name',
    c40: 'C40',
    reportedYear: 'Reporting Year',
    period: 'Measurement Year',
    inventoryBoundary: 'Boundary',
    protocol: 'Primary Methodology',
    protocolDetails: 'Methodology Details',
    gases: 'Gases included',
    total: 'Total City-wide Emissions (metric tonnes CO2e)',
    scope1: 'Total Scope 1 Emissions (metric tonnes CO2e)',
    scope2: 'Total Scope 2 Emissions (metric tonnes CO2e)',
    change: 'Increase/Decrease from last year',
    changeReason: 'Reason for increase/decrease in emissions',
    populationYear: 'Current Population Year',
    population: 'Current Population',
    temperature: 'Average annual temperature (in Celsius)\u200B',
    area: '\u200BLand area (in square km)',
  },
  2017: {
    account: 'Account number',
    organisation: 'Organization',
    city: 'City',
    country: 'Country',
    reportedYear: 'Reporting year',
    period: 'Accounting year',
    inventoryBoundary: 'Boundary',
    protocol: 'Protocol',
    gases: 'Gases included',
    total: 'Total emissions (metric tonnes CO2e)',
    scope1: 'Total Scope 1 Emissions (metric tonnes CO2e)',
    scope2: 'Total Scope 2 Emissions (metric tonnes CO2e)',
    scopesIncluded: 'Scopes Included ',
    change: 'Increase/Decrease from last year',
    population: 'Population',
    populationYear: 'Population year',
  },
  2018: {
    reportedYear: 'Year Reported to CDP',
    account: 'Account Number',
    organisation: 'Organization',
    city: 'City',
    country: 'Country',
    status: 'City-wide Emissions Inventory',
    period: 'Accounting Year',
    inventoryBoundary: 'Inventory Boundary',
    protocol: 'Primary Protocol',
    protocolDetails: 'Primary Protocol Comment',
    crfFormat: 'Common Reporting Framework inventory format (GPC)\u00A0',
    gases: 'Gases Included',
    directGeneration: `Direct emissions/ Scope 1 (metric tonnes CO2e) ${GENERATION}\u00A0`,
    direct: `Direct emissions/ Scope 1 (metric tonnes CO2e) ${WITHOUT}\u00A0`,
    indirectGeneration: `Indirect emissions from use of grid supplied energy/Scope 2 (metric tonnes CO2e) ${GENERATION}`,
    indirect: `Indirect emissions from use of grid supplied energy/Scope 2 (metric tonnes CO2e) ${WITHOUT}`,
    outsideGeneration: `Emissions occurring outside city boundary/ Scope 3 (metric tonnes CO2e) ${GENERATION}`,
    outside: `Emissions occurring outside city boundary/ Scope 3 (metric tonnes CO2e) ${WITHOUT}`,
    scope1: 'Total Scope 1 Emissions (metric tonnes CO2e)',
    scope2: 'Total Scope 2 Emissions (metric tonnes CO2e)',
    scope3: 'Total Scope 3 emissions (metric tonnes CO2e)',
    basic: 'Total BASIC Emissions (GPC)',
    basicPlus: 'Total BASIC+ Emissions (GPC)',
    change: 'Chnage in emissions',
    changeReason: 'Reason for change',
    area: '\u200BLand area (in square km)',
    population: 'Population',
    populationYear: 'Population Year',
    location: 'City Location',
    update: 'Last update',
  },
  2020: {
    reportedYear: 'Year Reported to CDP',
    account: 'Account Number',
    organisation: 'Organization',
    city: 'City',
    country: 'Country',
    region: 'CDP Region',
    access: 'Access',
    status: 'City-wide emissions inventory',
    period: 'Accounting year',
    cityBoundary: 'Administrative city boundary',
    inventoryBoundary: 'Inventory boundary (compared to Administrative city boundary)',
    protocol: 'Primary Protocol',
    protocolDetails: 'Primary Protocol Comment',
    crfFormat: 'Common Reporting Framework inventory format (GPC)',
    gases: 'Gases Included',
    directGeneration: `Direct emissions (metric tonnes CO2e) ${GENERATION}`,
    direct: `Direct emissions (metric tonnes CO2e) ${WITHOUT}`,
    indirectGeneration: `Indirect emissions from use of grid supplied energy (metric tonnes CO2e) ${GENERATION}`,
    indirect: `Indirect emissions from use of grid supplied energy (metric tonnes CO2e) ${WITHOUT}`,
    outside: `Emissions occurring outside city boundary (metric tonnes CO2e) ${WITHOUT}`,
    scope1: 'TOTAL Scope 1 Emissions (metric tonnes CO2e)',
    scope2: 'TOTAL Scope 2 emissions (metric tonnes CO2e)',
    scope3: 'TOTAL Scope 3 Emissions',
    basic: 'TOTAL BASIC Emissions (GPC)',
    basicPlus: 'TOTAL BASIC+ Emissions (GPC)',
    change: 'Change in emissions',
    changeReason: 'Primary reason for the change in emissions',
    population: 'Population',
    populationYear: 'Population Year',
    update: 'Last update',
  },
  2022: {
    reportedYear: 'Questionnaire year',
    account: 'CDP account no.',
    organisation: 'Name of organisation',
    country: 'Country/Area',
    status: 'Status of the inventory',
    period: 'Period covered by the main inventory',
    protocol: 'Protocol or framework used to compile it',
    gases: 'Gases included in it',
    direct: 'Scope 1 excluding energy generated for the grid (tonnes of CO2e)',
    directGeneration: 'Scope 1 from generation of energy for the grid (tonnes of CO2e)',
    scope2: 'Total scope 2 emissions (tonnes of CO2e)',
    scope3: 'Total scope 3 emissions (tonnes of CO2e)',
    basic: 'Total BASIC emissions, thousand tonnes CO2e',
    population: 'Populaton',
    populationYear: 'Year of the population figure',
  },
} as const satisfies Readonly<Record<number, Cells>>;

/** The header that a shape has for each year in which it was used. */
export const YEARS = {
  2016: SHAPES[2016],
  2017: SHAPES[2017],
  2018: SHAPES[2018],
  2019: SHAPES[2018],
  2020: SHAPES[2020],
  2021: SHAPES[2020],
  2022: SHAPES[2022],
} as const;

/** Cells of a record that differ by year in their form. */
export const COMMON: Cells = {
  account: '900001',
  organisation: 'City of Miru',
  city: 'Miru',
  country: 'Republic of Korea',
  status: 'Yes',
  period: '2014-01-01 - 2014-12-31',
  gases: 'CH4, CO2, N20',
  protocol: 'Global Protocol for Community Greenhouse Gas Emissions Inventories (GPC)',
};

/** A file of one year: the records get what all records of these tests have, unless they say otherwise. */
export function emissionsFile(
  year: keyof typeof YEARS,
  records: readonly Cells[],
  change: (columns: [string, string][]) => [string, string][] = (columns) => columns,
): { name: string; bytes: Uint8Array } {
  const columns = change(Object.entries(YEARS[year]));
  const rows = records.map((record): readonly string[] => {
    const cells: Cells = { ...COMMON, reportedYear: String(year), ...record };
    return columns.map(([name]) => cells[name] ?? '');
  });
  return { name: `${year}.csv`, bytes: csvBytes([columns.map(([, header]) => header), ...rows]) };
}

/** Rows as CSV, every cell in quotes. */
export function csvBytes(rows: readonly (readonly string[])[]): Uint8Array {
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  return new TextEncoder().encode(rows.map((row) => `${row.map(quoted).join()}\n`).join(''));
}
