import {
  PROGRESS_BATCH_PATH,
  PROGRESS_PATH,
  TARGET_PROGRESS_PATH,
  pathOf,
} from '@climate-embed/schema';

import { page } from '../data/page.js';

const wanted = new Set<string>();

/**
 * Asks for data while the code that will want it is on its way: on a live API all of one moment together, as
 * the SDK will ask for them, else one by one. The answers wait in `page.early`.
 *
 * @param key `city` or `city:target`.
 */
export function askAhead(key: string): void {
  if (!wanted.size) queueMicrotask(ask);
  wanted.add(key);
}

function ask(): void {
  const keys = [...wanted].sort().slice(0, 100);
  wanted.clear();
  const paths =
    page.live && keys[1]
      ? [pathOf(PROGRESS_BATCH_PATH, { keys: keys.join() })]
      : keys.map((key) => {
          const [id, target] = key.split(':') as [string, string];
          return pathOf(target ? TARGET_PROGRESS_PATH : PROGRESS_PATH, { id, target });
        });
  for (const path of paths) {
    const address = page.api!.replace(/(\/v1)?\/*$/, path);
    // A failure is told by the widget that takes it.
    (page.early[address] = fetch(address, { headers: { accept: 'application/json' } })).catch(
      () => {},
    );
  }
}
