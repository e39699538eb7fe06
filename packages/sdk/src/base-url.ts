/**
 * The folder that holds `v1/`, without a slash at its end. A reader may name it with or without a slash, or
 * name `v1` itself; in a page the address may be relative to the page.
 *
 * @throws TypeError where it is not an address.
 * @example
 * baseUrlOf('https://data.example/climate/v1/'); // 'https://data.example/climate'
 */
export function baseUrlOf(address: string): string {
  return new URL(address, globalThis.document?.baseURI).href.replace(/\/*(\/v1)?\/*([?#].*)?$/, '');
}
