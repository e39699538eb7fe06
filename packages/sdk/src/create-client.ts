import { type City, type Progress, city, progress, targetProgress } from '@climate-embed/schema';

import { type Client, type ConnectOptions, connect } from './connect.js';
import { gather } from './gather.js';
import { type CityFilter, type CityList, cityPage, nextCityPage } from './pages.js';
import type { RequestOptions } from './request.js';
import { send } from './send.js';

/** What a client is made from. */
export interface ClientOptions extends ConnectOptions {
  /** Address of the folder that holds `v1/`: an API or a static export. In a page it may be relative to it. */
  readonly baseUrl: string;
  /** Ask for all progress of one tick in one request. A running server can; a static export cannot. */
  readonly gather?: boolean | undefined;
}

/** Which target a city is measured against. */
export interface ProgressOptions extends RequestOptions {
  /** Id of one of the city's targets; the contract's rules choose unless told. */
  readonly target?: string | undefined;
}

/** Every read of the API as a method; also a `Client`, so `send` takes it. */
export interface ClimateClient extends Client {
  readonly cities: {
    /** The first page of all cities, or of a country's. */
    list(options?: CityFilter & RequestOptions): Promise<CityList>;
    /** A page by its number, from 1 on. */
    page(number: number, options?: CityFilter & RequestOptions): Promise<CityList>;
    /** The page after this one, undefined after the last. */
    next(page: CityList, options?: RequestOptions): Promise<CityList | undefined>;
  };
  /** One city with its targets, totals and sources. */
  city(id: string, options?: RequestOptions): Promise<City>;
  /** Where a city stands against its target. */
  progress(id: string, options?: ProgressOptions): Promise<Progress>;
}

/**
 * A client with every endpoint bound to it. Each method rejects with ResponseError, ValidationError,
 * NetworkError, TimeoutError, or the signal's own reason.
 *
 * @throws TypeError where baseUrl is not an address.
 * @example
 * const climate = createClient({ baseUrl: 'https://data.example' });
 * const { verdict } = await climate.progress('kobe');
 */
export function createClient({ gather: together, ...options }: ClientOptions): ClimateClient {
  const baseUrl = absolute(options.baseUrl);
  const client = connect({
    ...options,
    ...(together && { fetch: gather(options.fetch) }),
    baseUrl,
  });
  return {
    ...client,
    cities: {
      list: (filter) => cityPage(client, 1, filter),
      page: (number, filter) => cityPage(client, number, filter),
      next: (page, wait) => nextCityPage(client, page, wait),
    },
    city: (id, wait) => send(client, city, { id }, wait),
    progress: (id, { target, ...wait } = {}) =>
      target === undefined
        ? send(client, progress, { id }, wait)
        : send(client, targetProgress, { id, target }, wait),
  };
}

function absolute(address: string): string {
  try {
    return new URL(address, globalThis.document?.baseURI).href;
  } catch (cause) {
    throw new TypeError(
      `[climate-embed] baseUrl "${address}" is not an address. Give one such as "https://data.example".`,
      { cause },
    );
  }
}
