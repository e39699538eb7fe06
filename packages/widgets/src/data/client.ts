import { type Client, connect } from '@climate-embed/sdk';

import { metaApi, page } from './page.js';

const clients: Record<string, Client> = {};

/** Takes what the loader has asked for already, else asks. */
const take: typeof fetch = (address, options) => {
  const early = page.early[address as string];
  delete page.early[address as string];
  return early ?? page.ask(address, options);
};

/**
 * The client for an element: one for each API address on the page, so that what is under way is shared.
 *
 * @param api the element's own `api` attribute, if it has one.
 * @throws TypeError where neither the element nor the page names an API, or what it names is no address.
 */
export function clientFor(api: string | null): Client {
  const named = api?.trim();
  const known = named || page.api || metaApi();
  if (!known) throw new TypeError('[climate-embed] No API address: set api.');
  const baseUrl = new URL(known, document.baseURI).href;
  return (clients[baseUrl] ??= connect({ baseUrl, fetch: named ? undefined : take }));
}
