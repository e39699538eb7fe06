import type { Client } from './connect.js';
import type { RawAnswer } from './raw-answer.js';

/** Asks one address and reads the answer whole, whatever its status; rejects as `fetch` does. */
export async function fetchJson(
  { fetch = globalThis.fetch }: Pick<Client, 'fetch'>,
  url: string,
  signal: AbortSignal,
): Promise<RawAnswer> {
  // Without this header some hosts answer an unknown address with their start page.
  const response = await fetch(url, {
    signal,
    headers: { accept: 'application/json' },
  });
  const { status, headers } = response;
  let body: unknown = await response.text();
  try {
    body = JSON.parse(body as string);
  } catch {
    // The text stands for itself; who compares it with the contract says what is wrong.
  }
  return { url: response.url || url, status, headers, body };
}
