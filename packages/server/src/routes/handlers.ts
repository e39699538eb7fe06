import type { endpoints, files } from '@climate-embed/schema';

import {
  answerCities,
  answerCitiesPage,
  answerCountryCities,
  answerCountryCitiesPage,
} from './cities.js';
import {
  answerEventIcs,
  answerEventsIcs,
  answerEventsInIcs,
  answerEventsOfIcs,
  answerSessionIcs,
} from './calendar.js';
import { answerCity } from './city.js';
import { emissionsCsv } from './emissions-csv.js';
import { emissionsPicture } from './emissions-picture.js';
import {
  answerEmissions,
  answerEmissionsBy,
  answerEmissionsIn,
  answerRebasedEmissions,
} from './emissions.js';
import { answerEvent } from './event.js';
import { answerEventHtml, answerEventsHtml, answerEventsPageHtml } from './event-pages.js';
import { answerEventJsonld } from './event-jsonld.js';
import {
  answerEvents,
  answerEventsIn,
  answerEventsInPage,
  answerEventsOf,
  answerEventsOfPage,
  answerEventsPage,
} from './events.js';
import { answerInventoriesCsv } from './inventories-csv.js';
import { answerCityInventories, answerCountries, answerCountryInventories } from './inventories.js';
import { answerProgressBatch } from './progress-batch.js';
import { answerProgress, answerTargetProgress } from './progress.js';
import { answerMatches } from './matches.js';
import {
  answerPartnerBlock,
  answerPartnerFilters,
  answerPartnerPoints,
} from './partner-columns.js';
import { answerPartner } from './partner.js';
import { answerPartnerHtml, answerPartnersHtml, answerPartnersPageHtml } from './partner-pages.js';
import { answerPartnersGeojson } from './partners-geojson.js';
import { answerPartners, answerPartnersPage } from './partners.js';
import {
  answerRelationships,
  answerRelationshipsOf,
  answerRelationshipsOfPage,
  answerRelationshipsPage,
} from './relationships.js';
import type { Handlers } from './route-context.js';

/** How each JSON address is answered. */
export const handlers: Handlers<typeof endpoints> = {
  cities: answerCities,
  citiesPage: answerCitiesPage,
  countryCities: answerCountryCities,
  countryCitiesPage: answerCountryCitiesPage,
  city: answerCity,
  progress: answerProgress,
  targetProgress: answerTargetProgress,
  progressBatch: answerProgressBatch,
  countries: answerCountries,
  cityInventories: answerCityInventories,
  countryInventories: answerCountryInventories,
  emissions: answerEmissions,
  emissionsBy: answerEmissionsBy,
  emissionsIn: answerEmissionsIn,
  rebasedEmissions: answerRebasedEmissions,
  partners: answerPartners,
  partnersPage: answerPartnersPage,
  partnerPoints: answerPartnerPoints,
  partnerFilters: answerPartnerFilters,
  partnerBlock: answerPartnerBlock,
  partner: answerPartner,
  relationships: answerRelationships,
  relationshipsPage: answerRelationshipsPage,
  relationshipsOf: answerRelationshipsOf,
  relationshipsOfPage: answerRelationshipsOfPage,
  matches: answerMatches,
  events: answerEvents,
  eventsPage: answerEventsPage,
  eventsOf: answerEventsOf,
  eventsOfPage: answerEventsOfPage,
  eventsIn: answerEventsIn,
  eventsInPage: answerEventsInPage,
  event: answerEvent,
};

/** How each table, picture, map layer, calendar and page is answered. */
export const fileHandlers: Handlers<typeof files> = {
  partnersGeojson: answerPartnersGeojson,
  partnersHtml: answerPartnersHtml,
  partnersPageHtml: answerPartnersPageHtml,
  partnerHtml: answerPartnerHtml,
  inventoriesCsv: answerInventoriesCsv,
  emissionsCsv,
  emissionsByCsv: emissionsCsv,
  emissionsInCsv: emissionsCsv,
  emissionsSvg: emissionsPicture,
  emissionsBySvg: emissionsPicture,
  emissionsInSvg: emissionsPicture,
  localEmissionsSvg: emissionsPicture,
  localEmissionsBySvg: emissionsPicture,
  localEmissionsInSvg: emissionsPicture,
  eventsIcs: answerEventsIcs,
  eventsOfIcs: answerEventsOfIcs,
  eventsInIcs: answerEventsInIcs,
  eventIcs: answerEventIcs,
  sessionIcs: answerSessionIcs,
  localEventsIcs: answerEventsIcs,
  localEventsOfIcs: answerEventsOfIcs,
  localEventsInIcs: answerEventsInIcs,
  localEventIcs: answerEventIcs,
  localSessionIcs: answerSessionIcs,
  eventJsonld: answerEventJsonld,
  eventsHtml: answerEventsHtml,
  eventsPageHtml: answerEventsPageHtml,
  eventHtml: answerEventHtml,
};
