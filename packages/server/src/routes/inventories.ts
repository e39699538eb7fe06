import { inventoriesOf, nationalInventoriesOf } from '@climate-embed/accounting';
import type {
  cityInventories,
  countries,
  countryInventories,
  CountryList,
  Inventories,
} from '@climate-embed/schema';

import { newest } from '../app/newest.js';
import { quote, refuse } from '../app/problem.js';
import { citedBy } from '../app/snapshot.js';
import { findHoldings } from './holdings.js';
import { jsonAnswer } from './json-answer.js';
import type { Handler } from './route-context.js';

export const answerCityInventories: Handler<typeof cityInventories> = ({ id }, { snapshot }) => {
  const holdings = findHoldings(id, snapshot);
  return 'refused' in holdings ? holdings : jsonAnswer<Inventories>(inventoriesOf(holdings));
};

/** ISO 3166-1 alpha-2; the ids of cities are in lower case. */
const COUNTRY = /^[A-Z]{2}$/;

export const answerCountries: Handler<typeof countries> = (_, { snapshot }) => {
  const { cities, breakdowns, sources } = snapshot;
  const national = [...breakdowns.keys()].filter((key) => COUNTRY.test(key));
  const known = [...new Set([...snapshot.countries.keys(), ...national])].sort();
  const dates = [
    ...[...cities.values()].map(({ asOf }) => asOf),
    ...national
      .flatMap((country) => citedBy(breakdowns.get(country)!, sources))
      .map(({ retrievedOn }) => retrievedOn),
  ];
  return jsonAnswer<CountryList>({
    items: known.map((country) => ({
      country,
      cities: snapshot.countries.get(country)?.length ?? 0,
      inventories: national.includes(country) ? breakdowns.get(country)!.length : 0,
    })),
    asOf: newest(dates),
  });
};

export const answerCountryInventories: Handler<typeof countryInventories> = (
  { country },
  { snapshot },
) => {
  const breakdowns = COUNTRY.test(country) ? (snapshot.breakdowns.get(country) ?? []) : [];
  const sources = citedBy(breakdowns, snapshot.sources);
  const found = nationalInventoriesOf({ country, breakdowns, sources });
  if (found) return jsonAnswer<Inventories>(found);
  const known = [...snapshot.breakdowns.keys()].filter((key) => COUNTRY.test(key));
  return refuse(
    404,
    'unknown-country',
    'No national inventory',
    `No national inventory of ${quote(country)} is known. Countries are two capital letters (ISO 3166-1); ` +
      `known are: ${known.slice(0, 50).join(', ') || 'none yet'}.`,
  );
};
