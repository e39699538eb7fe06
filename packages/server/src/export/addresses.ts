import {
  cities,
  city,
  cityInventories,
  type CityPage,
  countries,
  countryCities,
  countryInventories,
  type CountryList,
  type Emissions,
  emissions,
  pathOf,
  type Progress,
  progress,
  targetProgress,
} from '@climate-embed/schema';

import type { App } from '../app/index.js';
import { emissionsPath } from '../routes/emissions.js';
import { LANGUAGES } from '../routes/picture-languages.js';
import { eventAddresses } from './event-addresses.js';
import { eventFileAddresses } from './event-file-addresses.js';
import { partnerAddresses } from './partner-addresses.js';
import { type Exported, get, pages, read } from './walk.js';

/** A table beside a JSON address, and its pictures in every language. */
function* besides(app: App, path: string): Generator<Exported> {
  const stem = path.replace(/\.json$/, '');
  yield get(app, `${stem}.csv`);
  yield get(app, `${stem}.svg`);
  for (const lang of Object.keys(LANGUAGES))
    yield get(app, `${stem.replace('/v1/', `/v1/${lang}/`)}.svg`);
}

function* emissionsAddresses(app: App, id: string): Generator<Exported> {
  const inventories = get(app, pathOf(cityInventories.path, { id }));
  yield inventories;
  yield get(app, inventories.path.replace(/json$/, 'csv'));
  const plain = get(app, pathOf(emissions.path, { id }));
  const { points, variants } = read<Emissions>(plain);
  yield plain;
  if (points.length === 0) return;
  yield* besides(app, plain.path);
  for (const variant of variants) {
    const path = emissionsPath(id, variant);
    yield get(app, path);
    // Pictures and tables of another GWP set would be read as the publisher's own figures.
    if (variant.gwp === undefined) yield* besides(app, path);
  }
}

function* cityAddresses(app: App, id: string): Generator<Exported> {
  yield get(app, pathOf(city.path, { id }));
  const chosen = get(app, pathOf(progress.path, { id }));
  yield chosen;
  for (const target of read<Progress>(chosen).targetIds)
    yield get(app, pathOf(targetProgress.path, { id, target }));
  yield* emissionsAddresses(app, id);
}

/**
 * Walks the whole read API as a client would, from the lists of cities, partners and events along links and
 * ids. Endpoints marked `live` are left out: no folder of files can answer them.
 *
 * @param onCity told once for each city, with the number of all.
 */
export function* everyAddress(
  app: App,
  onCity: (total: number) => void = () => {},
): Generator<Exported> {
  for (const { page, ...list } of pages<CityPage>(app, cities.path)) {
    yield list;
    for (const { id } of page.items) {
      yield* cityAddresses(app, id);
      onCity(page.total);
    }
  }
  const list = get(app, pathOf(countries.path, {}));
  yield list;
  for (const { country, cities: known, inventories } of read<CountryList>(list).items) {
    if (known > 0)
      for (const { page: _, ...answer } of pages(app, pathOf(countryCities.path, { country })))
        yield answer;
    if (inventories > 0) yield get(app, pathOf(countryInventories.path, { country }));
  }
  yield* partnerAddresses(app);
  yield* eventAddresses(app);
  yield* eventFileAddresses(app);
}
