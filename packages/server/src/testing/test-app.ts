import { check, endpoints, pathOf, type Problem, problemShape } from '@climate-embed/schema';
import { expect } from 'vitest';

import { type App, type AppOptions, createApp } from '../app/index.js';
import { createMemoryStore } from '../store/memory/index.js';
import type { Store } from '../store/store.js';
import { eventRecords } from './fixture-event-records.js';
import { partnerRecords } from './fixture-partners.js';
import { fixtureRecords } from './fixture-records.js';

/** The day that tests live on: before every target year of the fixtures. */
const JULY_2026 = Date.UTC(2026, 6, 1, 12);

/** An app over the fixtures, and ways to ask it without a socket. */
export interface TestApp {
  readonly store: Store;
  readonly app: App;
  ask(path: string, init?: RequestInit): Promise<Response>;
  json<T>(path: string): Promise<T>;
  /** Asks for what is refused; checks that the answer is a problem document that any page may read. */
  problem(path: string, init?: RequestInit): Promise<Problem>;
}

/** Makes an app over the fixtures, on a day in July 2026 unless told. */
export async function openTestApp(options: Partial<AppOptions> = {}): Promise<TestApp> {
  const store = options.store ?? createMemoryStore();
  if (!options.store) await store.write([...fixtureRecords, ...partnerRecords, ...eventRecords]);
  const app = createApp({ now: () => JULY_2026, ...options, store });
  const ask = (path: string, init?: RequestInit): Promise<Response> =>
    app.fetch(new Request(`http://localhost${path}`, init));
  return {
    store,
    app,
    ask,
    json: async <T>(path: string) => (await ask(path)).json() as Promise<T>,
    problem: async (path, init) => {
      const response = await ask(path, init);
      expect(response.headers.get('content-type')).toMatch('application/problem+json');
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      const body = (await response.json()) as Problem;
      expect(check(problemShape, body)).toEqual([]);
      expect(body.status).toBe(response.status);
      return body;
    },
  };
}

/** An address of each endpoint that the fixtures, with 120 more cities in Japan, 600 more members and 120 more events of Harbour, have an answer to. */
export const addresses = {
  cities: endpoints.cities.path,
  citiesPage: pathOf(endpoints.citiesPage.path, { page: '2' }),
  countryCities: pathOf(endpoints.countryCities.path, { country: 'JP' }),
  countryCitiesPage: pathOf(endpoints.countryCitiesPage.path, { country: 'JP', page: '2' }),
  city: pathOf(endpoints.city.path, { id: 'harbour' }),
  progress: pathOf(endpoints.progress.path, { id: 'harbour' }),
  targetProgress: pathOf(endpoints.targetProgress.path, { id: 'harbour', target: 'harbour-2050' }),
  progressBatch: pathOf(endpoints.progressBatch.path, { keys: 'harbour,harbour:harbour-2050' }),
  countries: endpoints.countries.path,
  cityInventories: pathOf(endpoints.cityInventories.path, { id: 'harbour' }),
  countryInventories: pathOf(endpoints.countryInventories.path, { country: 'JP' }),
  emissions: pathOf(endpoints.emissions.path, { id: 'harbour' }),
  emissionsBy: pathOf(endpoints.emissionsBy.path, { id: 'harbour', by: 'scope' }),
  emissionsIn: pathOf(endpoints.emissionsIn.path, { id: 'harbour', by: 'sector', scheme: 'korea' }),
  rebasedEmissions: pathOf(endpoints.rebasedEmissions.path, {
    id: 'riverside',
    by: 'sector',
    scheme: 'gpc',
    gwp: 'AR6',
  }),
  partners: endpoints.partners.path,
  partnersPage: pathOf(endpoints.partnersPage.path, { page: '2' }),
  partnerPoints: endpoints.partnerPoints.path,
  partnerFilters: endpoints.partnerFilters.path,
  partnerBlock: pathOf(endpoints.partnerBlock.path, { block: '0' }),
  partner: pathOf(endpoints.partner.path, { partner: 'harbour-city' }),
  relationships: endpoints.relationships.path,
  relationshipsPage: pathOf(endpoints.relationshipsPage.path, { page: '2' }),
  relationshipsOf: pathOf(endpoints.relationshipsOf.path, { kind: 'membership' }),
  relationshipsOfPage: pathOf(endpoints.relationshipsOfPage.path, {
    kind: 'membership',
    page: '2',
  }),
  matches: endpoints.matches.path,
  events: endpoints.events.path,
  eventsPage: pathOf(endpoints.eventsPage.path, { page: '2' }),
  eventsOf: pathOf(endpoints.eventsOf.path, { partner: 'harbour-city' }),
  eventsOfPage: pathOf(endpoints.eventsOfPage.path, { partner: 'harbour-city', page: '2' }),
  eventsIn: pathOf(endpoints.eventsIn.path, { id: 'harbour' }),
  eventsInPage: pathOf(endpoints.eventsInPage.path, { id: 'harbour', page: '2' }),
  event: pathOf(endpoints.event.path, { event: 'coast-forum' }),
};
