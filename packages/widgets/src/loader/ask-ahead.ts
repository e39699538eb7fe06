import { PROGRESS_PATH, TARGET_PROGRESS_PATH, pathOf } from '@climate-embed/schema';

import { page } from '../data/page.js';

/**
 * Asks for data while the code that will want it is on its way. The answer waits in `page.early`.
 *
 * @param id of a city.
 * @param target id of a target, or nothing for the one that the rules choose.
 */
export function askAhead(id: string, target: string): void {
  const address = page.api! + pathOf(target ? TARGET_PROGRESS_PATH : PROGRESS_PATH, { id, target });
  // A failure is told by the widget that takes it.
  (page.early[address] ??= page.ask(address)).catch(() => {});
}
