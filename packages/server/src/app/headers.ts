/** Any page may read this API: it holds public data and knows no session. */
export const CORS_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, x-request-id',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
} as const;

/** The answer to a preflight request. */
export const PREFLIGHT_HEADERS = {
  ...CORS_HEADERS,
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': '*',
  'access-control-max-age': '86400',
} as const;

/** The methods that every address takes. */
export const ALLOW = 'GET, HEAD, OPTIONS';

/**
 * A second fresh and one more while it is fetched again: a change shows within two seconds through a browser's or
 * a proxy's cache too. When this server is down a proxy may go on with what it has for a day.
 */
export const DATA_CACHE = 'public, max-age=1, stale-while-revalidate=1, stale-if-error=86400';

export const JSON_TYPE = 'application/json; charset=utf-8';
/** RFC 7946, 12: the type takes no charset; it is always UTF-8. */
export const GEOJSON_TYPE = 'application/geo+json';
/** RFC 5545, 8.1: the charset is a parameter of its own, and UTF-8 is what calendars are written in. */
export const ICS_TYPE = 'text/calendar; charset=utf-8';
export const JSONLD_TYPE = 'application/ld+json';
export const HTML_TYPE = 'text/html; charset=utf-8';
export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';
