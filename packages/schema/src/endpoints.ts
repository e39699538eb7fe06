/**
 * THE ENDPOINT TABLE: every public read, its address and its shape. The SDK's types, the server's routes, the
 * static export and the mocks all read it; no path is written anywhere else. Each endpoint is a constant of its
 * own so that a reader's bundle carries only the shapes it uses.
 */
import type { Endpoint } from './endpoint.js';
import type { City, CityPage, Progress, ProgressBatch } from './generated/types.js';
import { PROGRESS_BATCH_PATH, PROGRESS_PATH, TARGET_PROGRESS_PATH } from './paths.js';
import { cityPageShape, cityShape, progressBatchShape, progressShape } from './generated/shapes.js';

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

/** Where a city stands against the target that the rules choose. */
export const progress: Endpoint<typeof PROGRESS_PATH, Progress> = {
  method: 'GET',
  path: PROGRESS_PATH,
  response: progressShape,
};

/** Where a city stands against a target of the caller's choice. */
export const targetProgress: Endpoint<typeof TARGET_PROGRESS_PATH, Progress> = {
  method: 'GET',
  path: TARGET_PROGRESS_PATH,
  response: progressShape,
};

/** Several progress answers in one: up to 100 keys, `city` or `city:target`, sorted, joined by commas. */
export const progressBatch: Endpoint<typeof PROGRESS_BATCH_PATH, ProgressBatch> = {
  method: 'GET',
  path: PROGRESS_BATCH_PATH,
  response: progressBatchShape,
  live: true,
};

/** Every endpoint by name. */
export const endpoints = {
  cities,
  citiesPage,
  countryCities,
  countryCitiesPage,
  city,
  progress,
  targetProgress,
  progressBatch,
} as const;
