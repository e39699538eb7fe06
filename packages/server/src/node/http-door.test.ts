import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createApp } from '../app/index.js';
import { openSqliteStore } from '../store/sqlite/index.js';
import type { Store } from '../store/store.js';
import { fixtureRecords, total } from '../testing/fixture-records.js';
import type { RequestLine } from './http-door.js';
import { type RunningServer, serve } from './serve.js';
import { watchChanges } from './watch-changes.js';

const PROGRESS = '/v1/cities/harbour/progress.json';

interface Heard {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

let folder: string;
let file: string;
let store: Store;
let server: RunningServer;
let lines: RequestLine[];
let failures: unknown[];

/** Asks over a socket, without what fetch would do to the headers and the path. */
function ask(
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: object; body?: string } = {},
): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { port: server.port, host: '127.0.0.1', path, method, headers: { ...headers }, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode!,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

/** Sends raw bytes and gives back all that comes until the other side hangs up. */
function sendRaw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(server.port, '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('utf8').on('data', (text: string) => (heard += text));
    socket.on('error', reject).on('close', () => resolve(heard));
  });
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'climate-embed-door-'));
  file = join(folder, 'climate.db');
  lines = [];
  failures = [];
  const onError = (error: unknown): number => failures.push(error);
  store = watchChanges(openSqliteStore(file), onError);
  await store.write(fixtureRecords);
  const app = createApp({ store, onError });
  server = await serve({
    app,
    port: 0,
    host: '127.0.0.1',
    log: (line) => lines.push(line),
    ready: () => app.lookup('HEAD', '/v1/cities.json') !== undefined,
    onError,
  });
});

afterEach(async () => {
  await server.stop(0);
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the door', () => {
  it('answers a read, and says in the log what it did', async () => {
    const { status, headers, body } = await ask(`${PROGRESS}?key=secret`);
    expect(status).toBe(200);
    expect(JSON.parse(body.toString())).toMatchObject({ city: { id: 'harbour' } });
    expect(Number(headers['content-length'])).toBe(body.length);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(lines).toEqual([
      { method: 'GET', path: PROGRESS, status: 200, ms: expect.any(Number), bytes: body.length },
    ]);
    expect(JSON.stringify(lines)).not.toMatch('secret');
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('sends %s where it is welcome, with a tag of its own', async (coding, unpack) => {
    const plain = await ask(PROGRESS);
    const packed = await ask(PROGRESS, { headers: { 'accept-encoding': coding } });
    expect(packed.headers['content-encoding']).toBe(coding);
    expect(packed.headers['vary']).toBe('accept-encoding');
    expect(packed.body.length).toBeLessThan(plain.body.length);
    expect(unpack(packed.body)).toEqual(plain.body);
    expect(packed.headers['etag']).not.toBe(plain.headers['etag']);

    const tags = { 'accept-encoding': coding, 'if-none-match': packed.headers['etag'] };
    const again = await ask(PROGRESS, { headers: tags });
    expect(again.status).toBe(304);
    expect(again.headers['etag']).toBe(packed.headers['etag']);
    expect(again.body).toHaveLength(0);
  });

  it.each([
    ['gzip, deflate, br', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['*', 'br'],
    ['identity', undefined],
    ['deflate', undefined],
    ['br;q=0, gzip;q=0', undefined],
    ['', undefined],
  ])('understands Accept-Encoding: %s', async (header, coding) => {
    const { headers } = await ask(PROGRESS, { headers: { 'accept-encoding': header } });
    expect(headers['content-encoding']).toBe(coding);
  });

  it('answers HEAD with the headers of GET and nothing else', async () => {
    const headers = { 'accept-encoding': 'br' };
    const get = await ask(PROGRESS, { headers });
    const head = await ask(PROGRESS, { method: 'HEAD', headers });
    const without = ({ date: _, ...rest }: Heard['headers']) => rest;
    expect(without(head.headers)).toEqual(without(get.headers));
    expect(head.body).toHaveLength(0);
  });

  it('sends the whole to a reader who asks for a range', async () => {
    const whole = await ask(PROGRESS);
    const range = await ask(PROGRESS, { headers: { range: 'bytes=0-9' } });
    expect([range.status, range.body]).toEqual([200, whole.body]);
  });

  it('answers a preflight request', async () => {
    const { status, headers } = await ask(PROGRESS, { method: 'OPTIONS' });
    expect(status).toBe(204);
    expect(headers['access-control-allow-methods']).toBe('GET, HEAD');
  });

  it('explains what it cannot answer, with an id that is in the log', async () => {
    const { status, body } = await ask('/v1/cities/atlantis.json');
    expect(status).toBe(404);
    const problem = JSON.parse(body.toString()) as { requestId: string };
    expect(lines[0]!.requestId).toBe(problem.requestId);
  });

  it.each([
    ['a path that climbs', '/v1/cities/../../../etc/passwd', 400],
    ['a path that climbs to an address', '/x/../v1/cities.json', 400],
    ['a path that climbs as percent signs', '/%2e%2E/v1/cities.json', 400],
    ['a path that climbs in disguise', '/v1/..%2f..%2fetc%2fpasswd', 404],
    ['a path that looks like a host', '//evil.example/x', 404],
    ['a path of slashes', '//', 404],
    ['a path that hides an address', '//x/v1/cities.json', 404],
    ['a null byte', '/v1/cities/%00.json', 404],
    ['broken encoding', '/v1/cities/%E0%A4.json', 400],
    ['broken encoding elsewhere', '/%zz', 404],
    ['an absolute address', 'http://evil.example/v1/cities/atlantis.json', 404],
    ['an address that is none', 'http://[', 400],
    ['an address without end', `/v1/progress/${'x'.repeat(9000)}.json`, 414],
    ['a query without end', `${PROGRESS}?${'x'.repeat(9000)}`, 200],
  ])('keeps its calm at %s', async (_, path, expected) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(expected);
    expect(headers['content-type']).toMatch(expected === 200 ? '/json' : '/problem+json');
    expect(failures).toEqual([]);
  });

  it.each(['TRACE', 'PROPFIND', 'POST'])('refuses %s with a problem', async (method) => {
    const { status, headers } = await ask(PROGRESS, { method });
    expect([400, 405]).toContain(status);
    expect(headers['content-type']).toMatch('application/problem+json');
  });

  it('does not read a body, and hangs up after the answer', async () => {
    const { status, headers } = await ask(PROGRESS, { method: 'POST', body: 'x'.repeat(100_000) });
    expect(status).toBe(405);
    expect(headers['connection']).toBe('close');
    const read = await ask(PROGRESS, { body: 'x', headers: { 'content-length': 1 } });
    expect([read.status, read.headers['connection']]).toEqual([200, 'close']);
  });

  it('answers what is no HTTP, or too much of it, and hangs up', async () => {
    expect(await sendRaw('how do you do?\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [^]*problem\+json/);
    const long = `GET / HTTP/1.1\r\nHost: x\r\nCookie: ${'x'.repeat(20_000)}\r\n\r\n`;
    expect(await sendRaw(long)).toMatch(/^HTTP\/1\.1 431 /);
  });

  it('says how it is', async () => {
    expect((await ask('/healthz')).status).toBe(200);
    expect((await ask('/readyz')).status).toBe(200);
    await server.stop(0);
    server = await serve({
      app: createApp({ store }),
      port: 0,
      host: '127.0.0.1',
      ready: () => false,
    });
    expect((await ask('/healthz')).status).toBe(200);
    expect((await ask('/readyz')).status).toBe(503);
  });
});

describe('a write by another process', () => {
  it('shows without a restart, within two seconds', async () => {
    const before = await ask(PROGRESS);
    const other = openSqliteStore(file);
    await other.write([total('harbour', 2025, 600)]);
    await other.close();
    await vi.waitFor(
      async () => {
        const { body } = await ask(PROGRESS);
        expect(JSON.parse(body.toString())).toMatchObject({ latest: { year: 2025, value: 600 } });
      },
      { timeout: 2000, interval: 50 },
    );
    const after = await ask(PROGRESS, { headers: { 'if-none-match': before.headers['etag'] } });
    expect(after.status).toBe(200);
  });
});

describe('stopping', () => {
  it('lets go of connections that are kept open', async () => {
    const response = await fetch(`${server.url}/v1/cities.json`);
    await response.text();
    await server.stop();
    await expect(fetch(`${server.url}/v1/cities.json`)).rejects.toThrow();
  });
});

describe('a port that is taken', () => {
  it('is named, with the way out', async () => {
    const second = serve({ app: createApp({ store }), port: server.port, host: '127.0.0.1' });
    await expect(second).rejects.toThrow(
      new RegExp(`Port ${server.port} on 127.0.0.1 is taken.*--port ${server.port + 1}.*PORT=`),
    );
  });

  it('is told apart from an address that is not ours', async () => {
    const second = serve({ app: createApp({ store }), port: 0, host: '203.0.113.1' });
    await expect(second).rejects.toThrow('203.0.113.1 is no address of this machine');
  });
});
