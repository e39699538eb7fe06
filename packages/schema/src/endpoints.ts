/**
 * THE ENDPOINT TABLE: every public read, its address and its shape. The SDK's types, the server's routes, the
 * static export and the mocks all read it; no path is written anywhere else. Each endpoint is a constant of its
 * own so that a reader's bundle carries only the shapes it uses.
 */
import type { Endpoint, FileEndpoint } from './endpoint.js';
import type {
  City,
  CityPage,
  CountryList,
  Emissions,
  Inventories,
  MatchList,
  Partner,
  PartnerBlock,
  PartnerFilters,
  PartnerPage,
  PartnerPoints,
  Progress,
  ProgressBatch,
  RelationshipPage,
} from './generated/types.js';
import {
  EMISSIONS_BY_PATH,
  EMISSIONS_IN_PATH,
  EMISSIONS_PATH,
  PARTNER_PATH,
  PARTNER_POINTS_PATH,
  PROGRESS_BATCH_PATH,
  PROGRESS_PATH,
  TARGET_PROGRESS_PATH,
} from './paths.js';
import {
  cityPageShape,
  countryListShape,
  cityShape,
  emissionsShape,
  inventoriesShape,
  matchListShape,
  partnerBlockShape,
  partnerFiltersShape,
  partnerPageShape,
  partnerPointsShape,
  partnerShape,
  progressBatchShape,
  progressShape,
  relationshipPageShape,
} from './generated/shapes.js';

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

/** The countries of which a city or a national inventory is known. */
export const countries: Endpoint<'/v1/countries.json', CountryList> = {
  method: 'GET',
  path: '/v1/countries.json',
  response: countryListShape,
};

/** Every total and entry known of a city, in all publications. */
export const cityInventories: Endpoint<'/v1/cities/{id}/inventories.json', Inventories> = {
  method: 'GET',
  path: '/v1/cities/{id}/inventories.json',
  response: inventoriesShape,
};

/** Every entry known of a national inventory (ISO 3166-1 alpha-2, upper case). */
export const countryInventories: Endpoint<'/v1/countries/{country}/inventories.json', Inventories> =
  {
    method: 'GET',
    path: '/v1/countries/{country}/inventories.json',
    response: inventoriesShape,
  };

/** A city's emissions in the publisher's own categories: by sector, or by scope where that is all there is. */
export const emissions: Endpoint<typeof EMISSIONS_PATH, Emissions> = {
  method: 'GET',
  path: EMISSIONS_PATH,
  response: emissionsShape,
};

/** The same divided by `sector`, `scope` or `gas`, or not at all: `total`. */
export const emissionsBy: Endpoint<typeof EMISSIONS_BY_PATH, Emissions> = {
  method: 'GET',
  path: EMISSIONS_BY_PATH,
  response: emissionsShape,
};

/**
 * The same in the categories of another scheme: `gpc` (BASIC), `gpc-basic-plus`, `gpc-territorial`, `crf`, `ipcc-2006`,
 * `korea`, or the city's own.
 */
export const emissionsIn: Endpoint<typeof EMISSIONS_IN_PATH, Emissions> = {
  method: 'GET',
  path: EMISSIONS_IN_PATH,
  response: emissionsShape,
};

/** The same with another set of global warming potentials, where the masses of the gases are known. */
export const rebasedEmissions: Endpoint<
  '/v1/cities/{id}/emissions/{by}/{scheme}/{gwp}.json',
  Emissions
> = {
  method: 'GET',
  path: '/v1/cities/{id}/emissions/{by}/{scheme}/{gwp}.json',
  response: emissionsShape,
};

/** All partners, with a place or without, first page. */
export const partners: Endpoint<'/v1/partners.json', PartnerPage> = {
  method: 'GET',
  path: '/v1/partners.json',
  response: partnerPageShape,
};

/** All partners, page 2 and on. */
export const partnersPage: Endpoint<'/v1/partners/page/{page}.json', PartnerPage> = {
  method: 'GET',
  path: '/v1/partners/page/{page}.json',
  response: partnerPageShape,
};

/** All partners as columns: where they are and what they are. A map draws these first. */
export const partnerPoints: Endpoint<typeof PARTNER_POINTS_PATH, PartnerPoints> = {
  method: 'GET',
  path: PARTNER_POINTS_PATH,
  response: partnerPointsShape,
};

/** What partners are filtered by, as columns over the same keys. */
export const partnerFilters: Endpoint<'/v1/partners/points/filters.json', PartnerFilters> = {
  method: 'GET',
  path: '/v1/partners/points/filters.json',
  response: partnerFiltersShape,
};

/** Who stands at some of the keys; blocks count from 0, as large as `block` of the points says. */
export const partnerBlock: Endpoint<'/v1/partners/names/{block}.json', PartnerBlock> = {
  method: 'GET',
  path: '/v1/partners/names/{block}.json',
  response: partnerBlockShape,
};

/** One partner with its profile, relationships, declarations and matches. */
export const partner: Endpoint<typeof PARTNER_PATH, Partner> = {
  method: 'GET',
  path: PARTNER_PATH,
  response: partnerShape,
};

/** All relationships, first page. */
export const relationships: Endpoint<'/v1/relationships.json', RelationshipPage> = {
  method: 'GET',
  path: '/v1/relationships.json',
  response: relationshipPageShape,
};

/** All relationships, page 2 and on. */
export const relationshipsPage: Endpoint<'/v1/relationships/page/{page}.json', RelationshipPage> = {
  method: 'GET',
  path: '/v1/relationships/page/{page}.json',
  response: relationshipPageShape,
};

/** The relationships of one kind, for example `sister-city`, first page. */
export const relationshipsOf: Endpoint<'/v1/relationships/{kind}.json', RelationshipPage> = {
  method: 'GET',
  path: '/v1/relationships/{kind}.json',
  response: relationshipPageShape,
};

/** The relationships of one kind, page 2 and on. */
export const relationshipsOfPage: Endpoint<
  '/v1/relationships/{kind}/page/{page}.json',
  RelationshipPage
> = {
  method: 'GET',
  path: '/v1/relationships/{kind}/page/{page}.json',
  response: relationshipPageShape,
};

/** Needs beside the contributions of others that could answer them. */
export const matches: Endpoint<'/v1/matches.json', MatchList> = {
  method: 'GET',
  path: '/v1/matches.json',
  response: matchListShape,
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
  countries,
  cityInventories,
  countryInventories,
  emissions,
  emissionsBy,
  emissionsIn,
  rebasedEmissions,
  partners,
  partnersPage,
  partnerPoints,
  partnerFilters,
  partnerBlock,
  partner,
  relationships,
  relationshipsPage,
  relationshipsOf,
  relationshipsOfPage,
  matches,
} as const;

/**
 * Tables, pictures and map layers by name. The map layer is GeoJSON (RFC 7946). CSV is long: one line a value, with unit, source and notation key. Pictures are
 * English; those under `{lang}` speak `ko`, `en`, `zh`, `ja`, `ru` or `mn`.
 */
export const files = {
  partnersGeojson: { method: 'GET', path: '/v1/partners.geojson', format: 'geojson' },
  inventoriesCsv: { method: 'GET', path: '/v1/cities/{id}/inventories.csv', format: 'csv' },
  emissionsCsv: { method: 'GET', path: '/v1/cities/{id}/emissions.csv', format: 'csv' },
  emissionsByCsv: { method: 'GET', path: '/v1/cities/{id}/emissions/{by}.csv', format: 'csv' },
  emissionsInCsv: {
    method: 'GET',
    path: '/v1/cities/{id}/emissions/{by}/{scheme}.csv',
    format: 'csv',
  },
  emissionsSvg: { method: 'GET', path: '/v1/cities/{id}/emissions.svg', format: 'svg' },
  emissionsBySvg: { method: 'GET', path: '/v1/cities/{id}/emissions/{by}.svg', format: 'svg' },
  emissionsInSvg: {
    method: 'GET',
    path: '/v1/cities/{id}/emissions/{by}/{scheme}.svg',
    format: 'svg',
  },
  localEmissionsSvg: { method: 'GET', path: '/v1/{lang}/cities/{id}/emissions.svg', format: 'svg' },
  localEmissionsBySvg: {
    method: 'GET',
    path: '/v1/{lang}/cities/{id}/emissions/{by}.svg',
    format: 'svg',
  },
  localEmissionsInSvg: {
    method: 'GET',
    path: '/v1/{lang}/cities/{id}/emissions/{by}/{scheme}.svg',
    format: 'svg',
  },
} as const satisfies Readonly<Record<string, FileEndpoint>>;
