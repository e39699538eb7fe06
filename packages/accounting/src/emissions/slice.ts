import type { Basis, Breakdown, Inventory } from '@climate-embed/schema';

import { rebase, type Refusal } from '../gwp/rebase.js';
import { schemeOf } from '../schemes/index.js';
import type { Choice } from './choose-line.js';
import type { Figure } from './figures.js';
import { partsOf, type Parts } from './parts.js';
import { remember } from './remember.js';
import { remainderOf } from './remainder.js';

/** One period of an answer: the figure, its total as shown, and what stands behind it. */
export interface Slice {
  readonly figure: Figure;
  /** Tonnes, unrounded. */
  readonly value: number | undefined;
  readonly computed: boolean;
  readonly parts: Parts | undefined;
  /** Whether the value was added up from these parts, so that nothing can be left over. */
  readonly recounted: boolean;
  /** The total as published, where it is shown as it is: its own parts by scope may be used. */
  readonly published: Inventory | undefined;
}

/** What stands in the way of restating a line. */
export interface Obstacle {
  readonly refused: Refusal['refused'] | 'no-entries';
  readonly codes: readonly string[];
}

/** The numbers that make up the total. */
export function countedIn(parts: Parts): readonly number[] {
  return parts.parts.flatMap(({ value, beside }) => (value === undefined || beside ? [] : [value]));
}

/** Tonnes of a total that none of its entries accounts for; entries whose code nobody knows may be in it. */
export function undividedIn(total: number | undefined, parts: Parts): number {
  if (total === undefined) return 0;
  const perhaps = parts.lost.flatMap(({ reason, value }) =>
    reason === 'outside-scope' ? [] : [value],
  );
  return remainderOf(total, [...countedIn(parts), ...perhaps]);
}

const sum = (numbers: readonly number[]): number | undefined =>
  numbers.length === 0 ? undefined : numbers.reduce((total, value) => total + value, 0);

const rebased = remember(rebase);
const withSet = remember((breakdown: Breakdown, gwp: string): Breakdown => ({ ...breakdown, gwp }));

const restate = (figure: Figure, set: string, wholeTotal: boolean): Figure | Obstacle => {
  const { breakdown, basis } = figure;
  const old = basis.gwp ?? breakdown?.gwp;
  if (old === set) return figure;
  if (!breakdown) return { refused: 'no-entries', codes: [String(figure.period.year)] };
  const restated = rebased(breakdown.gwp === old ? breakdown : withSet(breakdown, old ?? ''), set);
  if ('refused' in restated) return restated;
  const before = partsOf(figure, undefined);
  if (wholeTotal && before && undividedIn(figure.value, before) > 0)
    return { refused: 'incomplete', codes: [basis.code ?? 'total'] };
  return { ...figure, breakdown: restated.breakdown };
};

const sliceOf = (figure: Figure, into: string | undefined, restated: boolean): Slice => {
  const parts = partsOf(figure, into);
  const recounted = parts !== undefined && (into !== undefined || restated);
  const value = recounted ? sum(countedIn(parts)) : figure.value;
  return {
    figure,
    value,
    computed: value !== undefined && (recounted || figure.computed === true),
    parts,
    recounted,
    published: recounted ? undefined : figure.inventory,
  };
};

/** Whether every period of a choice can be restated with a set of global warming potentials. */
export function canRestate({ line, into }: Choice, set: string): boolean {
  return line.figures
    .filter((figure) => into === undefined || partsOf(figure, into))
    .every((figure) => !('refused' in restate(figure, set, into === undefined)));
}

/**
 * The periods of a choice, ascending: in another scheme only those whose entries can be put in it. With a set of
 * global warming potentials all of them are restated, or none: a line with one point on another set would not
 * compare with itself.
 */
export function slicesOf(choice: Choice, set?: string): readonly Slice[] | Obstacle {
  const slices: Slice[] = [];
  for (const figure of choice.line.figures) {
    if (choice.into !== undefined && !partsOf(figure, choice.into)) continue;
    const shown = set === undefined ? figure : restate(figure, set, choice.into === undefined);
    if ('refused' in shown) return shown;
    slices.push(sliceOf(shown, choice.into, shown !== figure));
  }
  return slices;
}

/**
 * What the totals of a choice count. Totals that are put in another scheme have a code of their own, such as
 * `from-gpc`: they compare with others that came about in the same way, not with that scheme's own totals.
 */
export function basisOf({ line, into }: Choice, set?: string): Basis {
  const { label: _label, scheme, ...counts } = line.basis;
  const title = into === undefined ? undefined : schemeOf(into)?.title;
  const basis: Basis =
    into === undefined
      ? line.basis
      : {
          ...counts,
          scheme: into,
          code: scheme === undefined ? 'converted' : `from-${scheme}`,
          ...(title && { label: title }),
        };
  return set === undefined ? basis : { ...basis, gwp: set };
}
