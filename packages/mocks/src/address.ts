import {
  cities,
  citiesPage,
  countries,
  countryCities,
  countryCitiesPage,
  endpoints,
  files,
  progressBatch,
} from '@climate-embed/schema';

const pattern = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replace(/{(\w+)}/g, '(?<$1>[^/]+)')}$`);

const OF_A_CITY = Object.values({ ...endpoints, ...files })
  .filter(({ path }) => path.includes('{id}'))
  .map(({ path }) => pattern(path));
const LISTS = [cities, citiesPage, countries, countryCities, countryCitiesPage].map(({ path }) =>
  pattern(path),
);
const BATCH = pattern(progressBatch.path);

/** The address within the API: a host may keep the API in a folder. */
export const apiPath = (url: string): string => {
  const { pathname } = new URL(url);
  return pathname.slice(pathname.lastIndexOf('/v1/'));
};

/** The city that an address is of, undefined for lists and batches. */
export function cityOf(path: string): string | undefined {
  for (const of of OF_A_CITY) {
    const id = of.exec(path)?.groups?.['id'];
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
