import type { Inventory, Target } from '@climate-embed/schema';

import { compareBasis, type BasisMatch } from './basis.js';
import { byPublication, isFullInventory } from './publication.js';

/** The total that a target is judged by, or why there is none. */
export type LatestInventory =
  | { readonly inventory: Inventory; readonly match: 'same' | 'unconfirmed' }
  | { readonly reason: 'no-inventory' | 'boundary-mismatch' | 'gas-mismatch' };

/** Methods good enough for a verdict. A modelled series never is, and neither is a method we do not know. */
const JUDGED = new Set<string>(['inventory', 'early-estimate', 'after-reduction']);

/**
 * How a total compares with a target. A target for part of a city is only ever held against a total that is
 * stated to count that very part; an unconfirmed one is probably the whole city.
 */
const matchOf = (target: Target, inventory: Inventory): BasisMatch => {
  const match = compareBasis(target.basis, inventory.basis);
  return match === 'unconfirmed' && target.coverage !== 'city-wide' ? 'boundary-mismatch' : match;
};

/**
 * Finds the total by which a target is judged (docs/decisions/0002).
 *
 * Only totals at or after the base year count, modelled ones never. The best of these groups that has any
 * member is taken, in this order: after the base year before the base year's own; a basis known to be the
 * target's before an unconfirmed one; a full inventory before an early estimate or an after-reduction figure.
 * Within the group the latest year wins, and within a year the later publication. Once totals reach past the
 * target year, the target year's own total of that group is taken where there is one.
 *
 * @example
 * const found = latestInventory(target, city.inventories);
 * if ('inventory' in found) found.inventory.period.year;
 */
export function latestInventory(
  target: Target,
  inventories: readonly Inventory[],
): LatestInventory {
  const { baseYear = -Infinity, targetYear } = target;
  const pool = inventories
    .filter((inventory) => JUDGED.has(inventory.method) && inventory.period.year >= baseYear)
    .sort((a, b) => b.period.year - a.period.year || byPublication(a, b))
    .map((inventory) => ({ inventory, match: matchOf(target, inventory) }));
  const newest = pool[0];
  if (!newest) return { reason: 'no-inventory' };

  const comparable = pool.flatMap(({ inventory, match }) => {
    if (match !== 'same' && match !== 'unconfirmed') return [];
    const tier =
      (inventory.period.year > baseYear ? 0 : 4) +
      (match === 'same' ? 0 : 2) +
      (isFullInventory(inventory) ? 0 : 1);
    return [{ inventory, match, tier } as const];
  });
  const best = Math.min(...comparable.map(({ tier }) => tier));
  const group = comparable.filter(({ tier }) => tier === best);
  const chosen = group.find(({ inventory }) => inventory.period.year === targetYear) ?? group[0];
  if (chosen) return { inventory: chosen.inventory, match: chosen.match };
  return { reason: newest.match === 'gas-mismatch' ? 'gas-mismatch' : 'boundary-mismatch' };
}
