import { pathFor } from '../data/address.js';
import { page } from '../data/page.js';

/**
 * Asks for data while the code that will want it is on its way. The answer waits in `page.early`.
 *
 * @param path of the endpoint with the most between braces; what no attribute asks for is left out of it.
 * @param attribute the value of an attribute; empty where it is not there.
 */
export function askAhead(path: string, attribute: (name: string) => string): void {
  const asked = pathFor(path, attribute);
  const address = page.api! + asked;
  // A failure is told by the widget that takes it.
  if (asked) (page.early[address] ??= page.ask(address)).catch(() => {});
}
