/** Partners, their relationships, and needs with what answers them. */
import type { Endpoint } from '../endpoint.js';
import type {
  MatchList,
  Partner,
  PartnerBlock,
  PartnerFilters,
  PartnerPage,
  PartnerPoints,
  RelationshipPage,
} from '../generated/types.js';
import {
  matchListShape,
  partnerBlockShape,
  partnerFiltersShape,
  partnerPageShape,
  partnerPointsShape,
  partnerShape,
  relationshipPageShape,
} from '../generated/shapes.js';
import { PARTNER_PATH, PARTNER_POINTS_PATH } from '../paths.js';

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
