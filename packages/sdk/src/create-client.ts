import {
  type City,
  type CityPage,
  type CountryList,
  type Emissions,
  type Event,
  type EventPage,
  type Inventories,
  type MatchList,
  type Partner,
  type PartnerBlock,
  type PartnerFilters,
  type PartnerPage,
  type PartnerPoints,
  type Progress,
  type RelationshipPage,
  city,
  cityInventories,
  countries,
  countryInventories,
  emissions,
  emissionsBy,
  emissionsIn,
  event,
  matches,
  partner,
  partnerBlock,
  partnerFilters,
  partnerPoints,
  progress,
  rebasedEmissions,
  targetProgress,
} from '@climate-embed/schema';

import { type Client, type ConnectOptions, connect } from './connect.js';
import { gather } from './gather.js';
import {
  type CityFilter,
  type EventFilter,
  type RelationshipFilter,
  cityListing,
  eventListing,
  partnerListing,
  relationshipListing,
} from './lists.js';
import { type Pages, pagesOf } from './pages.js';
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

/** How emissions are divided. A scheme needs `by`, a GWP set needs both: the address is made from all three. */
export type EmissionsOptions = RequestOptions &
  (
    | { readonly by?: string | undefined; readonly scheme?: never; readonly gwp?: never }
    | { readonly by: string; readonly scheme: string; readonly gwp?: string | undefined }
  );

/** Every read of the API as a method; also a `Client`, so `send` takes it. */
export interface ClimateClient extends Client {
  /** All cities, or a country's. */
  readonly cities: Pages<CityPage, CityFilter>;
  /** One city with its targets, totals and sources. */
  city(id: string, options?: RequestOptions): Promise<City>;
  /** Where a city stands against its target. */
  progress(id: string, options?: ProgressOptions): Promise<Progress>;
  /** A city's emissions over time; what else can be asked for is in `variants` of the answer. */
  emissions(id: string, options?: EmissionsOptions): Promise<Emissions>;
  /** Every total and entry known of a city, in all publications. */
  inventories(id: string, options?: RequestOptions): Promise<Inventories>;
  readonly countries: {
    /** The countries of which a city or a national inventory is known. */
    list(options?: RequestOptions): Promise<CountryList>;
    /** The national inventories of a country (ISO 3166-1 alpha-2). */
    inventories(country: string, options?: RequestOptions): Promise<Inventories>;
  };
  /** Cities, centres, organisations and networks. */
  readonly partners: Pages<PartnerPage, object> & {
    /** All of them as columns: where they are and what they are. Small enough for a map of thousands. */
    points(options?: RequestOptions): Promise<PartnerPoints>;
    /** What they are filtered by, as columns over the same keys. */
    filters(options?: RequestOptions): Promise<PartnerFilters>;
    /** Who stands at some of the keys: a block by its number, from 0 on. */
    names(block: number, options?: RequestOptions): Promise<PartnerBlock>;
  };
  /** One partner with its profile, relationships, declarations and matches. */
  partner(id: string, options?: RequestOptions): Promise<Partner>;
  /** Who works with whom, or those of one kind. */
  readonly relationships: Pages<RelationshipPage, RelationshipFilter>;
  /** Forums, meetings and calls; what is past and what is to come is for the reader's clock to say. */
  readonly events: Pages<EventPage, EventFilter>;
  /** One event with its whole programme, misprints included. */
  event(id: string, options?: RequestOptions): Promise<Event>;
  /** Needs beside the contributions of others that could answer them, with the reason. */
  matches(options?: RequestOptions): Promise<MatchList>;
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
    cities: pagesOf(client, cityListing),
    city: (id, wait) => send(client, city, { id }, wait),
    progress: (id, { target, ...wait } = {}) =>
      target === undefined
        ? send(client, progress, { id }, wait)
        : send(client, targetProgress, { id, target }, wait),
    emissions: (id, { by, scheme, gwp, ...wait } = {}) =>
      by === undefined
        ? send(client, emissions, { id }, wait)
        : scheme === undefined
          ? send(client, emissionsBy, { id, by }, wait)
          : gwp === undefined
            ? send(client, emissionsIn, { id, by, scheme }, wait)
            : send(client, rebasedEmissions, { id, by, scheme, gwp }, wait),
    inventories: (id, wait) => send(client, cityInventories, { id }, wait),
    countries: {
      list: (wait) => send(client, countries, {}, wait),
      inventories: (country, wait) => send(client, countryInventories, { country }, wait),
    },
    partners: {
      ...pagesOf(client, partnerListing),
      points: (wait) => send(client, partnerPoints, {}, wait),
      filters: (wait) => send(client, partnerFilters, {}, wait),
      names: (block, wait) => send(client, partnerBlock, { block: `${block}` }, wait),
    },
    partner: (id, wait) => send(client, partner, { partner: id }, wait),
    relationships: pagesOf(client, relationshipListing),
    events: pagesOf(client, eventListing),
    event: (id, wait) => send(client, event, { event: id }, wait),
    matches: (wait) => send(client, matches, {}, wait),
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
