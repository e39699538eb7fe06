import { chains, follows } from '../chains.js';
import type { LayoutPart } from './emissions-drawing.js';
import type { Shown } from './reading.js';

/** Positions of steps that belong together, in order. */
export type Run = readonly number[];

/** Years that follow each other and are counted in one manner: only these are joined. */
export const runsOf = (shown: readonly Shown[]): Run[] =>
  chains([...shown.keys()], (before, step) => follows(shown[before]!.point, shown[step]!.point));

/** Within a run, the stretches for which there is a number. */
export const stretchesOf = (run: Run, values: readonly (number | undefined)[]): Run[] =>
  chains(
    run.filter((step) => values[step] !== undefined),
    (before, step) => before === step - 1,
  );

/** Lower and upper edge of a part at each step, in the unit of its values. */
export interface Band {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** A part with its place in the stacks: what it adds above zero, and what it takes away below. */
export interface Stacked {
  readonly part: LayoutPart;
  readonly bands: readonly Band[];
}

/**
 * Puts the parts that are not hidden on each other, sinks below zero. A part that changes its sign tapers off on
 * one side and begins on the other. A missing value takes no room; `low` and `high` are the edges of each stack.
 */
export function stack(
  parts: readonly LayoutPart[],
  shown: readonly unknown[],
): { readonly stacked: readonly Stacked[]; readonly low: number[]; readonly high: number[] } {
  const edges = [shown.map(() => 0), shown.map(() => 0)] as const;
  const stacked = parts
    .filter((part) => !part.hidden)
    .map((part) => ({
      part,
      // An edge of no height would cover its neighbours with its outline.
      bands: edges
        .map((edge, below): Band => {
          const from = [...edge];
          part.values.forEach((value = 0, index) => {
            if (value < 0 === !!below) edge[index]! += value;
          });
          return { from, to: [...edge] };
        })
        .filter(({ from, to }) => from.some((value, index) => value !== to[index])),
    }));
  return { stacked, low: edges[1], high: edges[0] };
}
