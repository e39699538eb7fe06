/** Small files in the shapes of CDP's reduction targets, about cities that do not exist. */
import { type Cells, csvBytes } from './emission-files.js';

/** The columns of 2021 by concept, as the portal prints them. */
const PRINTED = {
  reportedYear: 'Year Reported to CDP',
  account: 'Account Number',
  organisation: 'Organization',
  city: 'City',
  country: 'Country',
  region: 'CDP Region',
  access: 'Access',
  cityBoundary: 'City boundary',
  type: 'Type of target',
  sector: 'Sector',
  differ: 'Identify and explain sources that differ from the inventory',
  boundary: 'Target boundary relative to city boundary',
  baseYear: 'Base year',
  setYear: 'Year target was set',
  baseEmissions: 'Base year emissions (metric tonnes CO2e)',
  percent: 'Percentage reduction target',
  targetYear: 'Target year',
  targetEmissions: 'Target year absolute emissions (metric tonnes CO2e)',
  projectedPopulation: 'Projected population in target year',
  intensityUnit: 'Intensity unit (Emissions per)',
  intensityBase: 'Base year emissions per intensity unit (metric tonnes CO2e per denominator)',
  baseline: 'Estimated business as usual absolute emissions in target year (metric tonnes CO2e)',
  achieved: 'Percentage of target achieved so far',
  initiatives: 'Select the initiatives that this target contributes towards',
  paris:
    'Does this target align with the global 1.5 - 2 °C pathway set out in the Paris Agreement?',
  description: 'Target description',
  population: 'Population',
  populationYear: 'Population Year',
  update: 'Last update',
} as const satisfies Cells;

/** As R writes the same headers: a dot for every sign that is no letter or digit. */
const DOTTED: Cells = Object.fromEntries(
  Object.entries(PRINTED).map(([name, header]) => [name, header.replace(/[^A-Za-z0-9]/gu, '.')]),
);

/** A year that CDP has not published: the words are ours. */
const LATER = {
  reportedYear: 'Reporting year',
  account: 'Account number',
  organisation: 'Organisation name',
  country: 'Country/Area',
  type: 'Target type',
  sector: 'Emission sources covered by the target',
  boundary: 'Boundary of target relative to the city',
  baseYear: 'Baseline year',
  setYear: 'Year in which the target was adopted',
  baseEmissions: 'Emissions in base year (tonnes CO2e)',
  percent: '% of emissions to be reduced',
  targetYear: 'Year of target',
  targetEmissions: 'Emissions in the target year, absolute (tonnes CO2e)',
  baseline: 'Baseline scenario emissions (tonnes CO2e)',
  achieved: '% of the target achieved',
} as const satisfies Cells;

/** The shapes that the tests read. */
export const TARGET_SHAPES = { printed: PRINTED, dotted: DOTTED, later: LATER } as const;

/** Cells of a city-wide base-year target, which a test changes as it needs. */
export const TARGET: Cells = {
  reportedYear: '2021',
  account: '900001',
  organisation: 'City of Miru',
  country: 'South Korea',
  type: 'Base year emissions (absolute) target',
  sector: 'All emissions sources included in city inventory',
  boundary: 'Same (city-wide) – covers entire city and nothing else',
  baseYear: '2005',
  setYear: '2019',
  baseEmissions: '1000',
  percent: '30',
  targetYear: '2030',
  targetEmissions: '700',
};

/** A file of these rows; cells without text are `NA`, as R writes them. */
export function targetsFile(
  shape: keyof typeof TARGET_SHAPES,
  rows: readonly Cells[],
): { name: string; bytes: Uint8Array } {
  const columns = Object.entries(TARGET_SHAPES[shape]);
  const body = rows.map((row) => columns.map(([name]) => row[name] || 'NA'));
  return { name: 'targets.csv', bytes: csvBytes([columns.map(([, header]) => header), ...body]) };
}
