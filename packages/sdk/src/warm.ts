import type { Client } from './connect.js';
import { board } from './flight.js';

/**
 * Starts a request before anybody waits for it and keeps its answer for the first who asks. A failure is not
 * kept: who asks then asks anew.
 *
 * @param path address from the base on, as `pathOf` gives it.
 */
export function warm(client: Client, path: string): void {
  board(client, client.baseUrl + path);
}
