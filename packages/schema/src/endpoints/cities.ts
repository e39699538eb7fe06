/** Cities and countries. */
import type { Endpoint } from '../endpoint.js';
import type { City, CityPage, CountryList } from '../generated/types.js';
import { cityPageShape, cityShape, countryListShape } from '../generated/shapes.js';

/** All cities, first page. */
export const cities: Endpoint<'/v1/cities.json', CityPage> = {
  method: 'GET',
  path: '/v1/cities.json',
  response: cityPageShape,
};

/** All cities, page 2 and on. */
export const citiesPage: Endpoint<'/v1/cities/page/{page}.json', CityPage> = {
  method: 'GET',
  path: '/v1/cities/page/{page}.json',
  response: cityPageShape,
};

/** The cities of a country (ISO 3166-1 alpha-2, upper case), first page. */
export const countryCities: Endpoint<'/v1/countries/{country}/cities.json', CityPage> = {
  method: 'GET',
  path: '/v1/countries/{country}/cities.json',
  response: cityPageShape,
};

/** The cities of a country, page 2 and on. */
export const countryCitiesPage: Endpoint<
  '/v1/countries/{country}/cities/page/{page}.json',
  CityPage
> = {
  method: 'GET',
  path: '/v1/countries/{country}/cities/page/{page}.json',
  response: cityPageShape,
};

/** One city with its targets, totals and sources. */
export const city: Endpoint<'/v1/cities/{id}.json', City> = {
  method: 'GET',
  path: '/v1/cities/{id}.json',
  response: cityShape,
};

/** The countries of which a city or a national inventory is known. */
export const countries: Endpoint<'/v1/countries.json', CountryList> = {
  method: 'GET',
  path: '/v1/countries.json',
  response: countryListShape,
};
