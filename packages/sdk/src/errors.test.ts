import { cities, progress } from '@climate-embed/schema';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, expectTypeOf, it, vi } from 'vitest';

import { connect } from './connect.js';
import { ClimateError } from './errors/climate-error.js';
import { isClimateError } from './errors/is-climate-error.js';
import { isResponseError } from './errors/is-response-error.js';
import { NetworkError } from './errors/network-error.js';
import { ResponseError } from './errors/response-error.js';
import { ValidationError } from './errors/validation-error.js';
import { send } from './send.js';
import { type Reply, observedFetch } from './testing/observed-fetch.js';
import { sampleProgress } from './testing/sample.js';

const PATH = '/v1/cities/alpha/progress.json';

/** What a caller catches when the host replies like this. */
async function caught(reply: Reply): Promise<Error> {
  const { fetch } = observedFetch(() => reply);
  const client = connect({ baseUrl: 'https://data.example', fetch });
  return send(client, progress, { id: 'alpha' }).then(
    () => expect.unreachable('an error was expected'),
    (error: Error) => error,
  );
}

const problem = {
  type: 'urn:climate-embed:problem:unknown-city',
  title: 'Unknown city',
  status: 404,
  detail: 'There is no city "alpha". Every city is in /v1/cities.json.',
  requestId: 'r-1',
};

describe('ResponseError', () => {
  it('carries the problem that the API states', async () => {
    const error = await caught(
      new Response(JSON.stringify({ ...problem, extra: 1 }), {
        status: 404,
        headers: { 'content-type': 'application/problem+json', 'x-request-id': 'r-2' },
      }),
    );
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toBeInstanceOf(ClimateError);
    expect(error).toMatchObject({
      name: 'ResponseError',
      status: 404,
      problem: { ...problem, extra: 1 },
      requestId: 'r-1',
      request: { method: 'GET', url: `https://data.example${PATH}` },
      message: `[climate-embed] GET ${PATH} answered 404. ${problem.detail}`,
    });
  });

  it.each([
    [404, '<h1>Not found</h1>', 'Check baseUrl and the id; cities.list() gives every id.'],
    [401, '', 'Check baseUrl.'],
    [429, '{"error":"slow down"}', 'Try again later.'],
    [503, 'upstream is away', 'Try again later.'],
  ])("says what to do next where a %d is not of the API's making", async (status, body, next) => {
    const error = await caught(new Response(body, { status, headers: { 'x-request-id': 'r-3' } }));
    expect(error).toMatchObject({
      name: 'ResponseError',
      status,
      requestId: 'r-3',
      message: `[climate-embed] GET ${PATH} answered ${status}. ${next}`,
    });
    expect(error).not.toHaveProperty('problem');
  });
});

describe('ValidationError', () => {
  const answering = (body: unknown) => caught(Response.json(body));

  it('names each place, what was expected and what was found', async () => {
    const error = await answering({ ...sampleProgress(), verdict: 7, series: [{ year: 2020.5 }] });
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({
      name: 'ValidationError',
      message: `[climate-embed] GET ${PATH} answered with verdict: number instead of text (and 4 more). Update this package, or tell the operator of the API.`,
      issues: [
        { path: 'verdict', expected: 'text', found: 'number' },
        { path: 'series[0].year', expected: 'whole number', found: 'number' },
        { path: 'series[0].value', expected: 'number', found: 'missing' },
        { path: 'series[0].method', expected: 'text', found: 'missing' },
        { path: 'series[0].sourceId', expected: 'text', found: 'missing' },
      ],
    });
  });

  it.each([
    ['<!doctype html><title>App</title>', 'a web page'],
    ['\n  <html>', 'a web page'],
    ['hello', 'text'],
    ['{"city":', 'text'],
    ['', 'nothing'],
    [' \n', 'nothing'],
  ])('says that %j with status 200 is no JSON', async (body, found) => {
    expect(await caught(new Response(body))).toMatchObject({
      name: 'ValidationError',
      message: `[climate-embed] GET ${PATH} answered with ${found} instead of JSON. Check that baseUrl leads to the API.`,
      issues: [{ path: '', expected: 'JSON', found }],
    });
  });

  it('says that a 204 holds nothing', async () => {
    expect(await caught(new Response(null, { status: 204 }))).toMatchObject({
      name: 'ValidationError',
      issues: [{ path: '', expected: 'JSON', found: 'nothing' }],
    });
  });

  it.each([
    [null, 'null'],
    [[], 'list'],
    [3, 'number'],
    [true, 'true or false'],
  ])('says that %j is no object', async (body, found) => {
    expect(await answering(body)).toMatchObject({
      issues: [{ path: '', expected: 'object', found }],
    });
  });
});

describe('NetworkError', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('keeps what fetch said as its cause', async () => {
    const cause = new TypeError('fetch failed');
    const error = await caught(cause);
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({
      name: 'NetworkError',
      cause,
      message: `[climate-embed] GET ${PATH} got no answer. Check that the host is up.`,
    });
  });

  it('names what the host must send when the page is on another origin', async () => {
    vi.stubGlobal('location', { origin: 'https://city.example' });
    expect((await caught(new TypeError('blocked'))).message).toBe(
      `[climate-embed] GET ${PATH} got no answer. Check that the host is up and sends "Access-Control-Allow-Origin: *" (CORS).`,
    );
  });

  it('does not when page and API share an origin', async () => {
    vi.stubGlobal('location', { origin: 'https://data.example' });
    expect((await caught(new TypeError('down'))).message).not.toContain('CORS');
  });

  it('covers an answer that breaks off in its body, and a fetch that throws', async () => {
    const broken = new Response(
      new ReadableStream({ start: (stream) => stream.error(new Error('cut')) }),
    );
    expect(await caught(broken)).toMatchObject({ name: 'NetworkError', cause: { message: 'cut' } });
    const client = connect({
      baseUrl: 'https://data.example',
      fetch: () => {
        throw new Error('wrapped badly');
      },
    });
    await expect(send(client, cities, {})).rejects.toBeInstanceOf(NetworkError);
  });
});

describe('guards', () => {
  it('know the family and nothing else', async () => {
    const error: unknown = await caught(new Response('', { status: 500 }));
    expect(isClimateError(error)).toBe(true);
    expect(isClimateError(await caught(new TypeError('down')))).toBe(true);
    for (const other of [
      new Error('x'),
      undefined,
      null,
      'ResponseError',
      { name: 'ResponseError' },
    ])
      expect(isClimateError(other)).toBe(false);
    const platform = new DOMException('late', 'TimeoutError');
    expect(isClimateError(platform)).toBe(false);
  });

  it('know a ResponseError and tell the compiler', async () => {
    const error: unknown = await caught(new Response('', { status: 500 }));
    if (!isResponseError(error)) return expect.unreachable('it is one');
    expectTypeOf(error).toEqualTypeOf<ResponseError>();
    expectTypeOf(error.name).toEqualTypeOf<'ResponseError'>();
    expect(error.status).toBe(500);
    expect(isResponseError(await caught(new TypeError('down')))).toBe(false);
  });

  it('know an error from another realm', () => {
    const foreign: unknown = runInNewContext(
      `Object.assign(new Error('x'), { name: 'ResponseError', status: 404, request: { method: 'GET', url: 'https://a.example/' } })`,
    );
    expect(foreign instanceof Error).toBe(false);
    expect(isResponseError(foreign)).toBe(true);
  });
});
