import { LANGUAGES } from '@climate-embed/figures';
import { endpoints, files, pathOf } from '@climate-embed/schema';

import { GEOJSON_TYPE, ICS_TYPE, JSONLD_TYPE } from '../app/headers.js';

const DATA_CACHE = 'public, max-age=300, stale-while-revalidate=86400';
const FROZEN_CACHE = 'public, max-age=31536000, immutable';

/** Where the API's files are, as patterns: no pattern covers another, since hosts join headers that meet. */
function dataPatterns(): string[] {
  const patterns = Object.values(endpoints)
    .filter((endpoint) => !('live' in endpoint))
    .map(({ path }) => (path.includes('{') ? `${path.slice(0, path.indexOf('{'))}*` : path));
  const covered = (pattern: string, by: string): boolean =>
    by !== pattern && by.endsWith('*') && pattern.startsWith(by.slice(0, -1));
  return [...new Set(patterns)].filter(
    (pattern) => !patterns.some((other) => covered(pattern, other)),
  );
}

/** Types of files that hosts seldom know, by how their names end. */
const TYPES: readonly (readonly [ending: string, type: string])[] = [
  ['geojson', GEOJSON_TYPE],
  ['ics', ICS_TYPE],
  ['jsonld', JSONLD_TYPE],
];

/** Layers and calendars that have one address, or one in each language: the patterns of data do not cover them. */
function fixedAddresses(): string[] {
  return Object.values(files)
    .filter(({ format }) => format === 'geojson' || format === 'ics')
    .filter(({ path }) => !/{(?!lang})/.test(path))
    .flatMap(({ path }) =>
      path.includes('{') ? LANGUAGES.map((lang) => pathOf(path, { lang })) : [path],
    );
}

/** A `_headers` file, read by Netlify, Cloudflare Pages and others. */
export function headersFile(): string {
  const cache = (pattern: string, value: string): string =>
    `${pattern}\n  Cache-Control: ${value}\n`;
  return [
    '/v1/*\n  Access-Control-Allow-Origin: *\n  X-Content-Type-Options: nosniff\n',
    ...dataPatterns().map((pattern) => cache(pattern, DATA_CACHE)),
    ...fixedAddresses().map((path) => cache(path, DATA_CACHE)),
    ...TYPES.map(([ending, type]) => `/v1/*.${ending}\n  Content-Type: ${type}\n`),
    cache('/v1/embed.js', DATA_CACHE),
    cache('/v1/embed/*', FROZEN_CACHE),
  ].join('\n');
}

/** A type with a parameter is one word of a web server's settings only between quotes. */
const quoted = (type: string): string => (type.includes(' ') ? `"${type}"` : type);

/** What to write into a web server's settings, so that pages of other origins may read the files and know what they are. */
export function hostSettings(): string {
  return [
    'For pages of another origin the host must allow reading (CORS).',
    'Hosts that know a _headers file: nothing to do. nginx, in the server block:',
    '  location /v1/ {',
    '    add_header Access-Control-Allow-Origin "*" always;',
    ...TYPES.map(
      ([ending, type]) => `    location ~ \\.${ending}$ { default_type ${quoted(type)}; }`,
    ),
    '  }',
    'Apache, in an .htaccess beside the folder v1 (with mod_headers):',
    '  Header always set Access-Control-Allow-Origin "*"',
    ...TYPES.map(([ending, type]) => `  AddType ${quoted(type)} .${ending}`),
  ].join('\n');
}
