import { type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { createClient } from './create-client.js';
import { deferred } from './testing/observed-fetch.js';
import { samplePage, sampleProgress } from './testing/sample.js';

let server: Server;
let baseUrl: string;
let answer: (response: ServerResponse, path: string) => void;

beforeEach(async () => {
  server = createServer((request, response) => answer(response, request.url!));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
});

const json = (response: ServerResponse, body: unknown): void =>
  void response.setHeader('content-type', 'application/json').end(JSON.stringify(body));

it('reads an answer', async () => {
  answer = (response) => json(response, sampleProgress());
  expect((await createClient({ baseUrl }).progress('alpha')).verdict).toBe('on-track');
});

it('hangs up on the server when the last caller gives up', async () => {
  const [arrived, hungUp] = [deferred<void>(), deferred<void>()];
  answer = (response) => {
    response.on('close', () => hungUp.resolve());
    arrived.resolve();
  };
  const controller = new AbortController();
  const asked = createClient({ baseUrl }).progress('alpha', { signal: controller.signal });
  await arrived.promise;
  controller.abort();
  await expect(asked).rejects.toHaveProperty('name', 'AbortError');
  await hungUp.promise;
});

it('hangs up when time is over in the middle of a body', async () => {
  const hungUp = deferred<void>();
  answer = (response) => {
    response.on('close', () => hungUp.resolve());
    response.write('{"city":');
  };
  await expect(createClient({ baseUrl, timeout: 50 }).progress('alpha')).rejects.toHaveProperty(
    'name',
    'TimeoutError',
  );
  await hungUp.promise;
});

it('says so when nobody listens there', async () => {
  const gone = baseUrl;
  await new Promise((resolve) => {
    server.close(resolve);
  });
  await expect(createClient({ baseUrl: gone }).progress('alpha')).rejects.toMatchObject({
    name: 'NetworkError',
    cause: expect.objectContaining({ message: 'fetch failed' }),
  });
});

it('follows a redirect, and resolves the next page against where it led', async () => {
  answer = (response, path) =>
    path === '/v1/cities.json'
      ? void response.writeHead(302, { location: '/moved/v1/cities.json' }).end()
      : json(
          response,
          path === '/moved/v1/cities.json'
            ? samplePage(['alpha'], 'cities/page/2.json')
            : samplePage([path]),
        );
  const client = createClient({ baseUrl });
  const first = await client.cities.list();
  expect(first.url).toBe(`${baseUrl}/moved/v1/cities.json`);
  const second = await client.cities.next(first);
  expect(second?.items[0]?.id).toBe('/moved/v1/cities/page/2.json');
});
