import {
  cities,
  citiesPage,
  countries,
  countryCities,
  countryCitiesPage,
  endpoints,
  events,
  eventsIn,
  eventsInPage,
  eventsOf,
  eventsOfPage,
  eventsPage,
  files,
  matches,
  partnerBlock,
  partnerFilters,
  partnerPoints,
  partners,
  partnersPage,
  progressBatch,
  relationships,
  relationshipsOf,
  relationshipsOfPage,
  relationshipsPage,
} from '@climate-embed/schema';

const pattern = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replace(/{(\w+)}/g, '(?<$1>[^/]+)')}$`);

const OF_ONE = Object.values({ ...endpoints, ...files })
  .filter(({ path }) => /{(id|partner|event)}/.test(path))
  .map(({ path }) => pattern(path));
const LISTS = [
  cities,
  citiesPage,
  countries,
  countryCities,
  countryCitiesPage,
  partners,
  partnersPage,
  partnerPoints,
  partnerFilters,
  partnerBlock,
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
  files.partnersGeojson,
].map(({ path }) => pattern(path));
const BATCH = pattern(progressBatch.path);

/** The address within the API: a host may keep the API in a folder. */
export const apiPath = (url: string): string => {
  const { pathname } = new URL(url);
  return pathname.slice(pathname.lastIndexOf('/v1/'));
};

/** The city, partner or event that an address is of, undefined for lists and batches. */
export function subjectOf(path: string): string | undefined {
  if (isList(path)) return undefined;
  for (const of of OF_ONE) {
    const groups = of.exec(path)?.groups;
    const id = groups?.['id'] ?? groups?.['partner'] ?? groups?.['event'];
    if (id !== undefined) return decodeURIComponent(id);
  }
  return undefined;
}

/** The keys of a gathered request, undefined for any other address. */
export function keysOf(path: string): readonly string[] | undefined {
  const keys = BATCH.exec(path)?.groups?.['keys'];
  return keys === undefined ? undefined : decodeURIComponent(keys).split(',');
}

/** Whether an address is of a list. */
export const isList = (path: string): boolean => LISTS.some((list) => list.test(path));
