import { extname } from 'node:path';

import { GEOJSON_TYPE, HTML_TYPE, ICS_TYPE, JSON_TYPE, JSONLD_TYPE } from '../app/headers.js';

const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': GEOJSON_TYPE,
  '.gif': 'image/gif',
  '.html': HTML_TYPE,
  '.ico': 'image/x-icon',
  '.ics': ICS_TYPE,
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': JSON_TYPE,
  '.jsonld': JSONLD_TYPE,
  '.map': JSON_TYPE,
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** The media type of a file by its name. */
export function contentType(name: string): string {
  return TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream';
}

/** Types without a charset that are texts all the same, or as repetitive as one. */
const COMPRESSIBLE: ReadonlySet<string> = new Set([GEOJSON_TYPE, JSONLD_TYPE, 'application/wasm']);

/** Whether compression makes such a body smaller. */
export function isCompressible(type: string): boolean {
  return type.includes('charset=') || COMPRESSIBLE.has(type);
}
