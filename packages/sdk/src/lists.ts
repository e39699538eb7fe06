import {
  type CityPage,
  type PartnerPage,
  type RelationshipPage,
  cities,
  citiesPage,
  countryCities,
  countryCitiesPage,
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

/** A page of cities. */
export type CityList = ListOf<CityPage>;
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

/** All relationships, or those of one kind. */
export const relationshipListing = ({ kind }: RelationshipFilter): Listing<RelationshipPage> =>
  kind ? [relationshipsOf, relationshipsOfPage, { kind }] : [relationships, relationshipsPage, {}];
