import type { Inventory } from '@climate-embed/schema';

import { byPublication, isFullInventory, type Published } from './publication.js';

/** Totals of one basis, one a year, ascending. */
export type Series = readonly Inventory[];

/**
 * What totals of one series share. Only totals that state the very same things are joined by a line; a model's
 * output stays on its own.
 */
export function seriesKey({ basis, method }: Pick<Inventory, 'basis' | 'method'>): string {
  const { scheme, code, boundary, gas, gwp } = basis;
  return JSON.stringify([scheme, code, boundary, gas, gwp, method === 'modelled']);
}

/**
 * One figure a year, ascending: a full inventory goes before an estimate, the later publication before the
 * earlier.
 */
export function onePerYear<Figure extends Published & Pick<Inventory, 'period' | 'method'>>(
  inventories: readonly Figure[],
): readonly Figure[] {
  const byYear = new Map<number, Figure>();
  const ordered = [...inventories].sort(
    (a, b) => Number(isFullInventory(b)) - Number(isFullInventory(a)) || byPublication(a, b),
  );
  for (const inventory of ordered)
    if (!byYear.has(inventory.period.year)) byYear.set(inventory.period.year, inventory);
  return [...byYear.values()].sort((a, b) => a.period.year - b.period.year);
}

/**
 * The series that a total belongs to: all totals that state the same basis. Where a year has several, a full
 * inventory goes before an estimate and the later publication before the earlier.
 */
export function seriesWith(member: Inventory, inventories: readonly Inventory[]): Series {
  const key = seriesKey(member);
  return onePerYear(inventories.filter((inventory) => seriesKey(inventory) === key));
}

/** The longest series of one basis; of equally long ones the one that reaches furthest. Empty without totals. */
export function longestSeries(inventories: readonly Inventory[]): Series {
  const keys = [...new Set(inventories.map(seriesKey))];
  const all = keys.map((key) =>
    onePerYear(inventories.filter((inventory) => seriesKey(inventory) === key)),
  );
  all.sort((a, b) => {
    const lastA = a.at(-1)!;
    const lastB = b.at(-1)!;
    return (
      b.length - a.length || lastB.period.year - lastA.period.year || byPublication(lastA, lastB)
    );
  });
  return all[0] ?? [];
}
