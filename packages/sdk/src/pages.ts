import {
  type CityPage,
  type Endpoint,
  type Issue,
  type Params,
  cities,
  citiesPage,
  countryCities,
  countryCitiesPage,
  pathOf,
} from '@climate-embed/schema';

import type { Client } from './connect.js';
import { read } from './read.js';
import { type RequestOptions, request } from './request.js';

/** A page of a list, with what is needed to go on from it. */
export interface CityList extends CityPage {
  /** Where this page came from; `next` is relative to it. */
  readonly url: string;
  /** What was left out of `items` because it is not as the contract says. */
  readonly issues: readonly Issue[];
}

/** Narrows a list. */
export interface CityFilter {
  /** ISO 3166-1 alpha-2, in either case: `JP`. */
  readonly country?: string | undefined;
}

async function pageAt(client: Client, url: string, options?: RequestOptions): Promise<CityList> {
  const answer = await request(client, url, options);
  const issues: Issue[] = [];
  const reporting: Client = {
    ...client,
    onIssue: (issue, from) => {
      issues.push(issue);
      client.onIssue?.(issue, from);
    },
  };
  return { ...(await read(reporting, cities.response, answer)), url: answer.url, issues };
}

const ask = <Path extends string>(
  client: Client,
  endpoint: Endpoint<Path, CityPage>,
  params: Params<Path>,
  options?: RequestOptions,
): Promise<CityList> => pageAt(client, client.baseUrl + pathOf(endpoint.path, params), options);

/** A numbered page of all cities or of a country's, the first one unless told. */
export async function cityPage(
  client: Client,
  page: number,
  { country, ...options }: CityFilter & RequestOptions = {},
): Promise<CityList> {
  const number = { page: `${page}` };
  if (!country)
    return page === 1 ? ask(client, cities, {}, options) : ask(client, citiesPage, number, options);
  const code = { country: country.toUpperCase() };
  return page === 1
    ? ask(client, countryCities, code, options)
    : ask(client, countryCitiesPage, { ...code, ...number }, options);
}

/**
 * The page after this one, undefined after the last.
 *
 * @throws TypeError where the next page would be on a host other than this page's or the client's: an answer
 * must not send a reader wherever it likes.
 */
export async function nextCityPage(
  client: Client,
  page: CityList,
  options?: RequestOptions,
): Promise<CityList | undefined> {
  if (page.next === undefined) return undefined;
  const next = new URL(page.next, page.url);
  if (![page.url, client.baseUrl].some((url) => new URL(url).origin === next.origin))
    throw new TypeError(
      `[climate-embed] GET ${new URL(page.url).pathname} names a next page on another host (${next.origin}). Tell the operator of the API.`,
    );
  return pageAt(client, next.href, options);
}
