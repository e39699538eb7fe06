import { type Endpoint, type Params, pathOf } from '@climate-embed/schema';

import type { Client } from './connect.js';
import { read } from './read.js';
import { type RequestOptions, request } from './request.js';

/**
 * Asks an endpoint and checks the answer: the core under everything. A bundle that uses it carries the shapes
 * of the endpoints it names and no others.
 *
 * @throws ResponseError, ValidationError, NetworkError, TimeoutError, or the signal's own reason.
 * @example
 * const kobe = await send(client, progress, { id: 'kobe' }, { signal });
 */
export async function send<Path extends string, Response>(
  client: Client,
  endpoint: Endpoint<Path, Response>,
  params: Params<Path>,
  options?: RequestOptions,
): Promise<Response> {
  const url = client.baseUrl + pathOf(endpoint.path, params);
  return read(client, endpoint.response, await request(client, url, options));
}
