import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

import type { App, Ready } from '../app/index.js';
import { codingFor, type Form, formIn, plainTags } from './coding.js';
import { healthAnswer, type Readiness } from './health.js';
import { refusedAtTheDoor, refusedBeforeTheDoor } from './door-problems.js';

/** One line of the request log. `path` is without the query, which may hold what is nobody's business. */
export interface RequestLine {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** From the request's head to the answer handed over, in milliseconds. */
  readonly ms: number;
  /** Bytes of the body as sent. */
  readonly bytes: number;
  readonly requestId?: string;
}

/** What the door opens to. */
export interface DoorOptions {
  readonly app: App;
  readonly readiness: Readiness;
  readonly log?: (line: RequestLine) => void;
  readonly onError?: (error: unknown) => void;
}

/** The longest address taken, in characters: a batch of a hundred keys fits twice. */
const URL_LIMIT = 8192;
/** All headers of a request, in bytes. */
const HEADERS_LIMIT = 16 * 1024;
const HEADERS_TIMEOUT = 10_000;
const REQUEST_TIMEOUT = 15_000;
const KEEP_ALIVE_TIMEOUT = 30_000;
const CONNECTIONS_LIMIT = 4096;

/** Parts that lead up a folder, plain or in disguise. Clients take them out before they ask. */
const CLIMBING = /\/(?:\.|%2e){1,2}(?:\/|$)/i;

const bytesOf = ({ body }: Form): number => body?.length ?? 0;

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  form: Form,
  last: boolean,
): number {
  // A body that nobody asked for is not read: the connection ends with the answer.
  if (last || hasBody(request)) response.shouldKeepAlive = false;
  response.writeHead(form.status, form.headers);
  if (request.method === 'HEAD' || !form.body) {
    response.end();
    return 0;
  }
  response.end(form.body);
  return bytesOf(form);
}

async function readyFrom(response: Response): Promise<Ready> {
  const body = new Uint8Array(await response.arrayBuffer());
  const headers = Object.fromEntries(response.headers);
  return { status: response.status, headers, ...(body.length > 0 && { body }) };
}

/** All that is not a ready answer: through the app's other door. */
async function explained(app: App, request: IncomingMessage, requestId: string): Promise<Ready> {
  const headers = new Headers({ 'x-request-id': requestId });
  for (const name of ['accept', 'if-none-match'] as const) {
    const value = request.headers[name];
    if (value !== undefined) headers.set(name, value);
  }
  const { url: asked = '/' } = request;
  // Put behind a host as it is: resolved against one, //name/x would lose its beginning.
  const url = new URL(
    asked.startsWith('/') ? `http://localhost${asked}` : asked,
    'http://localhost',
  );
  return readyFrom(await app.fetch(new Request(url, { method: request.method ?? 'GET', headers })));
}

function createHandler({ app, readiness, log, onError }: DoorOptions, isClosing: () => boolean) {
  const findReady = (method: string, path: string, request: IncomingMessage) => {
    if (method !== 'GET' && method !== 'HEAD') return undefined;
    if (path.length > URL_LIMIT) return undefined;
    const tags = request.headers['if-none-match'];
    // HEAD is answered from GET's answer, so that both have the headers of the same coding.
    return app.lookup('GET', path, tags === undefined ? tags : plainTags(tags));
  };
  const explain = async (
    request: IncomingMessage,
    path: string,
    requestId: string,
  ): Promise<Ready> => {
    if ((request.url ?? '').length > URL_LIMIT)
      return refusedAtTheDoor('address-too-long', requestId);
    if (CLIMBING.test(path)) return refusedAtTheDoor('bad-request', requestId);
    try {
      return await explained(app, request, requestId);
    } catch {
      // Only an address or a method that no Request can hold comes here: the app itself never rejects.
      return refusedAtTheDoor('bad-request', requestId);
    }
  };
  return (request: IncomingMessage, response: ServerResponse): void => {
    const started = performance.now();
    const { method = 'GET', url = '/' } = request;
    const query = url.indexOf('?');
    const path = query < 0 ? url : url.slice(0, query);
    const finish = (form: Form, requestId?: string): void => {
      const bytes = send(request, response, form, isClosing());
      const ms = Math.round((performance.now() - started) * 1000) / 1000;
      log?.({ method, path, status: form.status, ms, bytes, ...(requestId && { requestId }) });
    };
    let ready: Ready | undefined;
    try {
      ready = healthAnswer(path, readiness) ?? findReady(method, path, request);
    } catch (error) {
      onError?.(error);
    }
    if (ready) {
      finish(formIn(ready, codingFor(request.headers['accept-encoding'])));
      return;
    }
    const given = request.headers['x-request-id'];
    const requestId =
      typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
    void explain(request, path, requestId).then((answer) =>
      finish(formIn(answer, 'identity'), requestId),
    );
  };
}

/** Answers what is not HTTP, or too much of it, and hangs up. */
function onClientError(error: Error & { code?: string }, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') socket.destroy();
  else socket.end(refusedBeforeTheDoor(error.code));
}

/**
 * Makes an HTTP server for an app. The only file that touches `node:http`. Ready answers go straight from the
 * app's table to the socket; whatever else is asked goes through `app.fetch`.
 */
export function createDoor(options: DoorOptions): Server {
  const server: Server = createServer(
    {
      maxHeaderSize: HEADERS_LIMIT,
      headersTimeout: HEADERS_TIMEOUT,
      requestTimeout: REQUEST_TIMEOUT,
      keepAliveTimeout: KEEP_ALIVE_TIMEOUT,
    },
    createHandler(options, () => !server.listening),
  );
  server.maxConnections = CONNECTIONS_LIMIT;
  server.on('clientError', onClientError);
  return server;
}
