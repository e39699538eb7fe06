import type { Inventory } from '@climate-embed/schema';

/** What tells publications of one figure apart. */
export type Published = Pick<Inventory, 'id' | 'publishedOn' | 'reportedYear'>;

/** Sorts as text: a day of publication, else the year of reporting (before any day of that year), else nothing. */
const published = (inventory: Published): string =>
  inventory.publishedOn ?? inventory.reportedYear?.toString() ?? '';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Orders totals of one period, the one to trust first: the later publication wins, because base years and
 * factors get restated; where that is a tie the smaller id, so that no answer depends on the order of records.
 */
export function byPublication(a: Published, b: Published): number {
  return byText(published(b), published(a)) || byText(a.id, b.id);
}

/** Whether the total is a full inventory of its year, not an estimate, a projection or a model's output. */
export function isFullInventory(inventory: Pick<Inventory, 'method'>): boolean {
  return inventory.method === 'inventory';
}
