import type { Problem } from '@climate-embed/schema';

import type { Ready } from '../app/index.js';

const PROBLEMS = {
  'bad-request': {
    title: 'Bad request',
    status: 400,
    detail:
      'This is not a request that can be read. Send GET with an absolute path, without . and .. in it.',
  },
  'address-too-long': {
    title: 'Address too long',
    status: 414,
    detail: 'The address has more than 8192 characters. Ask for fewer keys at once.',
  },
  'headers-too-large': {
    title: 'Headers too large',
    status: 431,
    detail: 'The headers take more than 16 kB. Send fewer or shorter ones.',
  },
  'request-timeout': {
    title: 'Request timeout',
    status: 408,
    detail: 'The request did not arrive in time. Send it again.',
  },
} as const;

const BY_ERROR_CODE: Readonly<Record<string, keyof typeof PROBLEMS>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
};

function problemBody(kind: keyof typeof PROBLEMS, requestId?: string): string {
  const problem: Problem = {
    type: `urn:climate-embed:problem:${kind}`,
    ...PROBLEMS[kind],
    ...(requestId !== undefined && { requestId }),
  };
  return JSON.stringify(problem);
}

const HEADERS = {
  'content-type': 'application/problem+json; charset=utf-8',
  'cache-control': 'no-store',
  'access-control-allow-origin': '*',
  'x-content-type-options': 'nosniff',
} as const;

/** A problem with the request line itself, before the app is asked. */
export function refusedAtTheDoor(kind: keyof typeof PROBLEMS, requestId: string): Ready {
  const body = Buffer.from(problemBody(kind, requestId));
  return {
    status: PROBLEMS[kind].status,
    headers: { ...HEADERS, 'content-length': String(body.length), 'x-request-id': requestId },
    body,
  };
}

/** The same for what was no HTTP at all: the raw bytes of an answer. */
export function refusedBeforeTheDoor(code: string | undefined): string {
  const kind = BY_ERROR_CODE[code ?? ''] ?? 'bad-request';
  const body = problemBody(kind);
  const headers = { ...HEADERS, 'content-length': Buffer.byteLength(body), connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const { status, title } = PROBLEMS[kind];
  return `HTTP/1.1 ${status} ${title}\r\n${lines.join('\r\n')}\r\n\r\n${body}`;
}
