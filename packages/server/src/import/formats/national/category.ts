import type { Cell } from '../format.js';

/** A category of a table, with the categories below it. */
export interface Category {
  /** As printed, without the number before it: `제조업 및 건설업`. */
  readonly label: string;
  /** As printed, cleaned: `2. 제조업 및 건설업`. */
  readonly printed: string;
  /** In the scheme of the table. */
  readonly code: string;
  /** Where its numbers stand; 0 and no cells for a heading that has no row of its own. */
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly children: readonly Category[];
}

/** Every category of these trees, parents before children. */
export function flatten(categories: readonly Category[]): readonly Category[] {
  return categories.flatMap((category) => [category, ...flatten(category.children)]);
}
