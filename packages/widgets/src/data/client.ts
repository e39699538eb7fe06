import { type Client, connect, gather } from '@climate-embed/sdk';

import { metaApi, page } from './page.js';

const clients: Record<string, Client> = {};

/**
 * The client for an element: one for each API address on the page, so that what is under way is shared.
 *
 * @param api the element's own `api` attribute, if it has one.
 * @throws TypeError where neither the element nor the page names an API, or what it names is no address.
 */
export function clientFor(api: string | null): Client {
  const named = api?.trim() || page.api || metaApi();
  if (!named)
    throw new TypeError('[climate-embed] No API address: set api="https://…" on the element.');
  const baseUrl = new URL(named, document.baseURI).href;
  const { live } = page;
  return (clients[baseUrl] ??= connect(
    live && named === page.api ? { baseUrl, ask: gather } : { baseUrl },
  ));
}
