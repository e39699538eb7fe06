import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

import type { Ready } from '../app/index.js';

/** How a body travels. */
export type Coding = 'identity' | 'gzip' | 'br';

/** A ready answer as it goes through the socket: headers in a flat list, as writeHead takes them fastest. */
export interface Form {
  readonly status: number;
  readonly headers: string[];
  readonly body?: Uint8Array;
}

/** Brotli's best is slow: it is spent on files, which are made once, not on answers, which follow the data. */
const BEST_QUALITY = 11;
const QUICK_QUALITY = 5;
const BEST_LIMIT = 256 * 1024;

const SUFFIX: Readonly<Record<Coding, string>> = { identity: '', gzip: '-gz', br: '-br' };

/** Browsers send few different headers; somebody who sends many gets no more room than this. */
const ACCEPTED_LIMIT = 64;
const accepted = new Map<string, Coding>();

function parseAccepted(header: string): Coding {
  const weights = new Map<string, number>();
  for (const item of header.toLowerCase().split(',')) {
    const [name = '', ...params] = item.split(';').map((part) => part.trim());
    const q = params.find((param) => param.startsWith('q='));
    weights.set(name, q === undefined ? 1 : Number(q.slice(2)) || 0);
  }
  const weight = (name: string): number => weights.get(name) ?? weights.get('*') ?? 0;
  if (weight('br') > 0 && weight('br') >= weight('gzip')) return 'br';
  return weight('gzip') > 0 ? 'gzip' : 'identity';
}

/** The coding for an Accept-Encoding header: brotli before gzip where both are equally welcome. */
export function codingFor(header: string | undefined): Coding {
  if (header === undefined) return 'identity';
  let coding = accepted.get(header);
  if (coding === undefined) {
    coding = parseAccepted(header);
    if (accepted.size < ACCEPTED_LIMIT) accepted.set(header, coding);
  }
  return coding;
}

function compress(body: Uint8Array, coding: Coding, type: string): Uint8Array {
  if (coding === 'gzip') return gzipSync(body, { level: 9 });
  const best = !type.startsWith('application/') && body.length <= BEST_LIMIT;
  return brotliCompressSync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: best ? BEST_QUALITY : QUICK_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}

/** An entity tag names one representation, so each coding has its own (RFC 9110, 8.8.3.3). */
function tagFor(tag: string, coding: Coding): string {
  return `${tag.slice(0, -1)}${SUFFIX[coding]}"`;
}

/** Takes the codings off the tags of an If-None-Match header. */
export function plainTags(header: string): string {
  return header.includes('-') ? header.replace(/-(?:br|gz)"/g, '"') : header;
}

function makeForm(ready: Ready, coding: Coding): Form {
  const headers: Record<string, string> = { ...ready.headers };
  const { etag } = headers;
  let { body } = ready;
  if (headers['vary'] && coding !== 'identity') {
    if (etag) headers['etag'] = tagFor(etag, coding);
    if (body) {
      body = compress(body, coding, headers['content-type'] ?? '');
      headers['content-encoding'] = coding;
      headers['content-length'] = String(body.length);
    }
  }
  return { status: ready.status, headers: Object.entries(headers).flat(), ...(body && { body }) };
}

/** Forms live as long as the answer they belong to: the app drops answers, the collector drops these. */
const forms = new WeakMap<Ready, Partial<Record<Coding, Form>>>();

/** The form of a ready answer in a coding; made the first time it is asked for. */
export function formIn(ready: Ready, coding: Coding): Form {
  let known = forms.get(ready);
  if (!known) forms.set(ready, (known = {}));
  return (known[coding] ??= makeForm(ready, coding));
}
