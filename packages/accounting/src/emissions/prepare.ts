import type { EmissionsVariant, IsoDate } from '@climate-embed/schema';

import { assessedKey } from './choose-line.js';
import { figuresIn } from './figures.js';
import type { Holdings } from './holdings.js';
import { linesOf, type Line } from './line.js';
import { variantsOf } from './variants.js';

/** What every variant of a city's emissions rests on. */
export interface Prepared {
  readonly lines: readonly Line[];
  /** Key of the line that the city's next target is judged on. */
  readonly assessed: string | undefined;
  readonly variants: readonly EmissionsVariant[];
}

interface Kept {
  readonly holdings: Holdings;
  readonly today: IsoDate;
  readonly prepared: Prepared;
}

const same = (a: readonly unknown[] = [], b: readonly unknown[] = []): boolean =>
  a === b || (a.length === b.length && a.every((each, index) => each === b[index]));

// The last one of each city: an export, and a server, ask for many variants of the same records.
const kept = new WeakMap<Holdings['city'], Kept>();

/** Sorts what is known of a city into lines and finds out what can be asked for. */
export function prepare(holdings: Holdings, today: IsoDate): Prepared {
  const { city, breakdowns, sources } = holdings;
  const last = kept.get(city);
  if (
    last?.today === today &&
    same(last.holdings.breakdowns, breakdowns) &&
    same(last.holdings.sources, sources)
  )
    return last.prepared;
  const lines = linesOf(figuresIn(holdings));
  const assessed = assessedKey(city, today);
  const prepared = { lines, assessed, variants: variantsOf(lines, assessed) };
  kept.set(city, { holdings, today, prepared });
  return prepared;
}
