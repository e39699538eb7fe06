import type { Problem } from '@climate-embed/schema';

import type { Ready } from './answer.js';
import { CORS_HEADERS, PROBLEM_TYPE } from './headers.js';

/** Why there is no answer. */
export interface Refusal {
  readonly refused: Problem;
}

const encoder = new TextEncoder();

/** A refusal of a named kind; `detail` says what to do next. */
export function refuse(status: number, kind: string, title: string, detail: string): Refusal {
  return {
    refused: { type: `urn:climate-embed:problem:${kind}`, title, status, detail },
  };
}

/** What a stranger sent, quoted and shortened so that it can stand in a sentence. */
export function quote(value: string): string {
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
}

/** A refusal as an answer: RFC 9457, never stored by a cache. */
export function problemAnswer(
  { refused }: Refusal,
  about: { readonly instance: string; readonly requestId?: string },
  headers: Readonly<Record<string, string>> = {},
): Ready {
  const body = encoder.encode(JSON.stringify({ ...refused, ...about }));
  return {
    status: refused.status,
    headers: {
      'content-type': PROBLEM_TYPE,
      'content-length': String(body.length),
      'cache-control': 'no-store',
      ...(about.requestId !== undefined && { 'x-request-id': about.requestId }),
      ...CORS_HEADERS,
      ...headers,
    },
    body,
  };
}
