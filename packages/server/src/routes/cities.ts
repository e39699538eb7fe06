import {
  cities,
  citiesPage,
  type City,
  type CityPage,
  type CitySummary,
  countryCities,
  countryCitiesPage,
  pathOf,
} from '@climate-embed/schema';

import { newest } from '../app/newest.js';
import { quote, type Refusal, refuse } from '../app/problem.js';
import type { Snapshot } from '../app/snapshot.js';
import { firstPage, laterPage, pageAddresses, type PagedList } from './paging.js';
import type { Handler } from './route-context.js';

function summaryOf(city: City): CitySummary {
  const { id, name, country, position, targets, inventories } = city;
  return {
    id,
    name,
    country,
    ...(position && { position }),
    targets: targets.length,
    inventories: inventories.length,
  };
}

function paged(listed: readonly City[], addressOf: (page: number) => string): PagedList<City> {
  return {
    items: listed,
    size: 100,
    addressOf,
    pageOf: (items, place): CityPage => ({
      items: items.map(summaryOf),
      ...place,
      asOf: newest(listed.map(({ asOf }) => asOf)),
    }),
  };
}

const allCities = ({ cities: known }: Snapshot): PagedList<City> =>
  paged(
    [...known.values()],
    pageAddresses(cities.path, (page) => pathOf(citiesPage.path, { page })),
  );

function citiesOf(country: string, snapshot: Snapshot): PagedList<City> | Refusal {
  const ids = snapshot.countries.get(country);
  if (ids)
    return paged(
      ids.map((id) => snapshot.cities.get(id)!),
      pageAddresses(pathOf(countryCities.path, { country }), (page) =>
        pathOf(countryCitiesPage.path, { country, page }),
      ),
    );
  const known = [...snapshot.countries.keys()].slice(0, 50).join(', ') || 'none yet';
  return refuse(
    404,
    'unknown-country',
    'Unknown country',
    `No city of a country ${quote(country)} is known. Countries are two capital letters (ISO 3166-1); ` +
      `known are: ${known}.`,
  );
}

export const answerCities: Handler<typeof cities> = (_, { snapshot }) =>
  firstPage(allCities(snapshot));

export const answerCitiesPage: Handler<typeof citiesPage> = ({ page }, { snapshot }) =>
  laterPage(allCities(snapshot), page);

export const answerCountryCities: Handler<typeof countryCities> = ({ country }, { snapshot }) => {
  const listed = citiesOf(country, snapshot);
  return 'refused' in listed ? listed : firstPage(listed);
};

export const answerCountryCitiesPage: Handler<typeof countryCitiesPage> = (
  { country, page },
  { snapshot },
) => {
  const listed = citiesOf(country, snapshot);
  return 'refused' in listed ? listed : laterPage(listed, page);
};
