import type { YearOf } from './locale.js';

/** Parts a list wherever two neighbours do not belong together. */
export function chains<T>(items: readonly T[], joined: (before: T, item: T) => boolean): T[][] {
  const found: T[][] = [];
  items.forEach((item, index) => {
    if (index && joined(items[index - 1]!, item)) found.at(-1)!.push(item);
    else found.push([item]);
  });
  return found;
}

type Counted = YearOf & { readonly method: string };

/** Whether a year follows another and is counted in the same manner: only such years are joined by a line. */
export const follows = (before: Counted, { fiscal, method, year }: Counted): boolean =>
  before.year === year - 1 && before.method === method && !before.fiscal === !fiscal;
