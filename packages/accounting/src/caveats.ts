import type { Inventory, IsoDate, Progress } from '@climate-embed/schema';

import type { Caveat } from './words.js';

/** The caveats that hold on any day, in the contract's order. */
export function lastingCaveats(
  latest: Inventory | undefined,
  match: 'same' | 'unconfirmed' | undefined,
): readonly Caveat[] {
  const caveats: Caveat[] = match === 'unconfirmed' ? ['basis-unconfirmed'] : [];
  if (latest?.method === 'early-estimate') caveats.push('early-estimate');
  if (latest?.method === 'after-reduction') caveats.push('after-reduction');
  return caveats;
}

/**
 * All caveats of an answer on a day: `old-data` first where the latest total is then more than three years old.
 * It is not stored in the answer, which must not depend on the clock.
 *
 * @example
 * caveatsOn(progress, '2026-11-21'); // ['old-data', 'basis-unconfirmed']
 */
export function caveatsOn(progress: Progress, today: IsoDate): Progress['caveats'] {
  const isOld = progress.oldAfter !== undefined && today > progress.oldAfter;
  return isOld ? ['old-data', ...progress.caveats] : progress.caveats;
}
