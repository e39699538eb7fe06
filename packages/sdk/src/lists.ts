import {
  type CityPage,
  type EventPage,
  type PartnerPage,
  type RelationshipPage,
  cities,
  citiesPage,
  countryCities,
  countryCitiesPage,
  events,
  eventsIn,
  eventsInPage,
  eventsOf,
  eventsOfPage,
  eventsPage,
  partners,
  partnersPage,
  relationships,
  relationshipsOf,
  relationshipsOfPage,
  relationshipsPage,
} from '@climate-embed/schema';

import type { ListOf, Listing } from './pages.js';

/** Narrows a list of cities. */
export interface CityFilter {
  /** ISO 3166-1 alpha-2, in either case: `JP`. */
  readonly country?: string | undefined;
}

/** Narrows a list of relationships. */
export interface RelationshipFilter {
  /** One kind of them: `sister-city`. */
  readonly kind?: string | undefined;
}

/** Narrows a list of events, by one of the two: no address is made of both. */
export type EventFilter =
  | {
      /** Id of the city in which they take place: `incheon`. */
      readonly city?: string | undefined;
      readonly partner?: never;
    }
  | {
      readonly city?: never;
      /** Id of a partner that has a part in them: `icec`. */
      readonly partner?: string | undefined;
    };

/** A page of cities. */
export type CityList = ListOf<CityPage>;
/** A page of events. */
export type EventList = ListOf<EventPage>;
/** A page of partners. */
export type PartnerList = ListOf<PartnerPage>;
/** A page of relationships. */
export type RelationshipList = ListOf<RelationshipPage>;

/** All cities, or a country's. */
export const cityListing = ({ country }: CityFilter): Listing<CityPage> =>
  country
    ? [countryCities, countryCitiesPage, { country: country.toUpperCase() }]
    : [cities, citiesPage, {}];

/** All partners. */
export const partnerListing = (): Listing<PartnerPage> => [partners, partnersPage, {}];

/** All events, those in a city, or those of a partner. */
export const eventListing = ({ city, partner }: EventFilter): Listing<EventPage> => {
  if (city) return [eventsIn, eventsInPage, { id: city }];
  return partner ? [eventsOf, eventsOfPage, { partner }] : [events, eventsPage, {}];
};

/** All relationships, or those of one kind. */
export const relationshipListing = ({ kind }: RelationshipFilter): Listing<RelationshipPage> =>
  kind ? [relationshipsOf, relationshipsOfPage, { kind }] : [relationships, relationshipsPage, {}];
