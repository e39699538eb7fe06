/**
 * THE ENDPOINT TABLE: every public read, its address and its shape. The SDK's types, the server's routes, the
 * static export and the mocks all read it; no path is written anywhere else. Each endpoint is a constant of its
 * own, in a file for each family, so that a reader's bundle carries only the shapes it uses.
 */
import type { FileEndpoint } from './endpoint.js';
import {
  cities,
  citiesPage,
  countryCities,
  countryCitiesPage,
  city,
  countries,
} from './endpoints/cities.js';
import { progress, targetProgress, progressBatch } from './endpoints/progress.js';
import {
  cityInventories,
  countryInventories,
  emissions,
  emissionsBy,
  emissionsIn,
  rebasedEmissions,
} from './endpoints/emissions.js';
import {
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
} from './endpoints/partners.js';
import {
  events,
  eventsPage,
  eventsOf,
  eventsOfPage,
  eventsIn,
  eventsInPage,
  event,
  eventFiles,
} from './endpoints/events.js';

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
  events,
  eventsPage,
  eventsOf,
  eventsOfPage,
  eventsIn,
  eventsInPage,
  event,
} as const;

/**
 * Tables, pictures, map layers, calendars and pages by name. The map layer is GeoJSON (RFC 7946),
 * calendars are RFC 5545, JSON-LD has the words of schema.org. CSV is long: one line a value,
 * with unit, source and notation key. Pages are HTML without scripts. Pictures and calendars are English; those under
 * `{lang}`, and pages, speak `ko`, `en`, `zh`, `ja`, `ru` or `mn`.
 */
export const files = {
  partnersGeojson: { method: 'GET', path: '/v1/partners.geojson', format: 'geojson' },
  partnersHtml: { method: 'GET', path: '/v1/{lang}/partners.html', format: 'html' },
  partnersPageHtml: { method: 'GET', path: '/v1/{lang}/partners/page/{page}.html', format: 'html' },
  partnerHtml: { method: 'GET', path: '/v1/{lang}/partners/{partner}.html', format: 'html' },
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
  eventsIcs: eventFiles.eventsIcs,
  eventsOfIcs: eventFiles.eventsOfIcs,
  eventsInIcs: eventFiles.eventsInIcs,
  eventIcs: eventFiles.eventIcs,
  sessionIcs: eventFiles.sessionIcs,
  localEventsIcs: eventFiles.localEventsIcs,
  localEventsOfIcs: eventFiles.localEventsOfIcs,
  localEventsInIcs: eventFiles.localEventsInIcs,
  localEventIcs: eventFiles.localEventIcs,
  localSessionIcs: eventFiles.localSessionIcs,
  eventJsonld: eventFiles.eventJsonld,
  eventsHtml: eventFiles.eventsHtml,
  eventsPageHtml: eventFiles.eventsPageHtml,
  eventHtml: eventFiles.eventHtml,
} as const satisfies Readonly<Record<string, FileEndpoint>>;
