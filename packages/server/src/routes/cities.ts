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

import type { Answer } from '../app/answer.js';
import { quote, type Refusal, refuse } from '../app/problem.js';
import { newest } from '../app/snapshot.js';
import { jsonAnswer } from './json-answer.js';
import { relativeReference } from './relative-reference.js';
import type { Handler, RouteContext } from './route-context.js';

/** Cities on a page. */
const PAGE_SIZE = 100;

/** How many pages a list of so many cities has; an empty list has one. */
function pageCount(total: number): number {
  return Math.max(1, Math.ceil(total / PAGE_SIZE));
}

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

/** A page of a list; `addressOf` gives the address of any page of it. */
function page(
  listed: readonly City[],
  number: number,
  addressOf: (page: number) => string,
): Answer | Refusal {
  const pages = pageCount(listed.length);
  const next = relativeReference(addressOf(number), addressOf(number + 1));
  const answer: CityPage = {
    items: listed.slice((number - 1) * PAGE_SIZE, number * PAGE_SIZE).map(summaryOf),
    total: listed.length,
    ...(number < pages && { next }),
    asOf: newest(listed.map(({ asOf }) => asOf)),
  };
  return jsonAnswer(answer);
}

/** A page by what stands in its address. The first page has an address of its own. */
function laterPage(
  listed: readonly City[],
  typed: string,
  addressOf: (page: number) => string,
): Answer | Refusal {
  const pages = pageCount(listed.length);
  const number = /^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : 0;
  if (number >= 2 && number <= pages) return page(listed, number, addressOf);
  return refuse(
    404,
    'page-out-of-range',
    'No such page',
    `There is no page ${quote(typed)}: the list has ${pages} ${pages === 1 ? 'page' : 'pages'}. ` +
      `It begins at ${addressOf(1)} and goes on by "next".`,
  );
}

const addressOfAll = (number: number): string =>
  number === 1 ? pathOf(cities.path, {}) : pathOf(citiesPage.path, { page: String(number) });

const addressInCountry =
  (country: string) =>
  (number: number): string =>
    number === 1
      ? pathOf(countryCities.path, { country })
      : pathOf(countryCitiesPage.path, { country, page: String(number) });

function citiesOf(country: string, { snapshot }: RouteContext): readonly City[] | Refusal {
  const ids = snapshot.countries.get(country);
  if (ids) return ids.map((id) => snapshot.cities.get(id)!);
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
  page([...snapshot.cities.values()], 1, addressOfAll);

export const answerCitiesPage: Handler<typeof citiesPage> = (params, { snapshot }) =>
  laterPage([...snapshot.cities.values()], params.page, addressOfAll);

export const answerCountryCities: Handler<typeof countryCities> = ({ country }, context) => {
  const listed = citiesOf(country, context);
  return 'refused' in listed ? listed : page(listed, 1, addressInCountry(country));
};

export const answerCountryCitiesPage: Handler<typeof countryCitiesPage> = (params, context) => {
  const listed = citiesOf(params.country, context);
  if ('refused' in listed) return listed;
  return laterPage(listed, params.page, addressInCountry(params.country));
};
