import { type Client, type ConnectOptions, connect, gather } from '@climate-embed/sdk';

import { metaApi, page } from './page.js';

const clients: Record<string, Client> = {};

/** Takes what the loader has asked for already, else asks. */
const take = (address: string, options?: RequestInit): Promise<Response> => {
  const early = page.early[address];
  delete page.early[address];
  return early ?? fetch(address, options);
};

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
  const options = { baseUrl, fetch: take } as ConnectOptions;
  return (clients[baseUrl] ??= connect(
    page.live && named === page.api ? { ...options, ask: gather } : options,
  ));
}
