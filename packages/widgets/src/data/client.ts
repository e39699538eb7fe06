import { type Client, connect, gather } from '@climate-embed/sdk';

import { page, pageApi } from './page.js';

const clients = new Map<string, Client>();

/**
 * The client for an element: one for each API address on the page, so that what is under way is shared.
 *
 * @param api the element's own `api` attribute, if it has one.
 * @throws Error where neither the element nor the page names an API; TypeError where it is no address.
 */
export function clientFor(api: string | null): Client {
  const named = api?.trim() || pageApi();
  if (!named) throw new Error('[climate-embed] No API address. Set api="https://…" on the element, or <meta name="climate-api" content="https://…"> on the page.');
  const baseUrl = new URL(named, document.baseURI).href;
  let client = clients.get(baseUrl);
  if (!client) {
    client = connect({ baseUrl, ...(page.live && named === page.api ? { ask: gather } : {}) });
    clients.set(baseUrl, client);
  }
  return client;
}
