import type { LayoutPart } from './emissions-drawing.js';
import type { Shown } from './reading.js';

/** First and last position, both included, of steps that belong together. */
export type Run = readonly [from: number, to: number];

/** The positions of a run, one by one. */
export const stepsOf = ([from, to]: Run): number[] =>
  Array.from({ length: to + 1 - from }, (_, index) => from + index);

/** Years that follow each other and are counted in one manner: only these are joined. */
export function runsOf(shown: readonly Shown[]): Run[] {
  const runs: [number, number][] = [];
  shown.forEach(({ point }, index) => {
    const before = shown[index - 1]?.point;
    if (
      before?.year === point.year - 1 &&
      before.method === point.method &&
      !before.fiscal === !point.fiscal
    )
      runs.at(-1)![1] = index;
    else runs.push([index, index]);
  });
  return runs;
}

/** Within a run, the stretches for which there is a number. */
export function stretchesOf([from, to]: Run, values: readonly (number | undefined)[]): Run[] {
  const found: Run[] = [];
  let start = from;
  for (let index = from; index <= to + 1; index++)
    if (index > to || values[index] === undefined) {
      if (index > start) found.push([start, index - 1]);
      start = index + 1;
    }
  return found;
}

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
