import type { Ask } from './connect.js';

/** Asks each address by itself. */
export const fetchJson: Ask = async ({ fetch = globalThis.fetch }, url, signal) => {
  // Without this header some hosts answer an unknown address with their start page.
  const response = await fetch(url, {
    signal: signal ?? null,
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
};
