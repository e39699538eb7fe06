/** Inventories and emissions over time. */
import type { Endpoint } from '../endpoint.js';
import type { Emissions, Inventories } from '../generated/types.js';
import { emissionsShape, inventoriesShape } from '../generated/shapes.js';
import { EMISSIONS_BY_PATH, EMISSIONS_IN_PATH, EMISSIONS_PATH } from '../paths.js';

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
