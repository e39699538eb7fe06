import type { Desk } from '../format.js';
import type { CdpRow } from './cdp-row.js';
import type { CityConcept } from './concept.js';
import type { CdpIssue } from './issue-codes.js';

/** What a record of either collection can be asked. */
export type CityRow = Pick<
  CdpRow<CityConcept>,
  'at' | 'isWhole' | 'text' | 'number' | 'year' | 'issue'
>;

/** The city of a record, by its account at CDP, else by name and country. One that is not known is a warning. */
export function cityOf(row: CityRow, desk: Desk): string | undefined {
  const account = row.text('account');
  const names = [row.text('city'), row.text('cityName'), row.text('organisation')];
  const country = row.text('country');
  const known = desk.city({
    ...(account === undefined ? {} : { identifiers: [{ system: 'cdp', value: account }] }),
    names: names.filter((name) => name !== undefined),
    ...(country === undefined ? {} : { country }),
  });
  if (known !== undefined) return known;
  const name = names.find((each) => each !== undefined) ?? 'A city without a name';
  const message = `${name} (${country ?? 'no country'}, CDP account ${account ?? 'not stated'}) is not among the known cities.`;
  const code: CdpIssue = 'unknown-city';
  desk.issue('warning', row.at('account'), code, message, {
    found: account ?? '',
    expected: 'a city with this identifier, or of this name',
  });
  return undefined;
}

/** The residents that a record states, with their year, once for each city, year and source. */
export function takePopulation(
  row: CityRow,
  desk: Desk,
  cityId: string,
  sourceId: string,
  taken: Set<string>,
): void {
  const value = row.number('population');
  if (value === undefined) return;
  if (!Number.isInteger(value) || value <= 0) {
    const message = 'The population is not a whole number above 0. It is left out.';
    return row.issue('warning', 'population', 'bad-population', message, 'a whole number above 0');
  }
  const year = row.year('populationYear');
  if (year === undefined) {
    if (row.text('populationYear') !== undefined) return;
    const message = 'The population has no year. It is left out.';
    return row.issue('warning', 'population', 'no-population-year', message, 'a year beside it');
  }
  const key = JSON.stringify([cityId, sourceId, year, value]);
  if (taken.has(key)) return;
  taken.add(key);
  desk.population({ cityId, year, value, sourceId }, row.at('population'));
}

/** True where a city was named for the whole file and the file speaks of several: nothing may be read then. */
export function refusesManyCities(desk: Desk, rows: readonly CityRow[]): boolean {
  const accounts = new Set(rows.flatMap((row) => row.text('account') ?? []));
  const [, second] = rows;
  if (desk.cityId === undefined || accounts.size <= 1 || !second) return false;
  const message = `The file has records of ${accounts.size} cities, and was to be read as one city's. Import it without naming a city.`;
  const code: CdpIssue = 'many-cities';
  desk.issue('error', { row: 0 }, code, message, {
    found: `${accounts.size} accounts`,
    expected: 'one account',
  });
  return true;
}
