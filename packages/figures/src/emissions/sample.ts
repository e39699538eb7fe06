import type { Point } from '../progress/label-placer.js';
import type { Run } from './stack.js';

/** Rounds to a tenth of a pixel. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

/**
 * The points of a line for a run of steps, rounded to a tenth of a pixel. Where steps stand closer than half a
 * pixel, each column of two pixels keeps its lowest and its highest, so that no peak is lost.
 */
export function sample(
  [from, to]: Run,
  x: (index: number) => number,
  y: (index: number) => number,
): Point[] {
  const dense = to - from > 2 * (x(to) - x(from));
  const picked = new Set([from]);
  let [low, high, column] = [from, from, -1];
  for (let index = from; index <= to; index++) {
    const own = dense ? Math.floor(x(index) / 2) : index;
    if (own !== column) {
      picked.add(Math.min(low, high)).add(Math.max(low, high));
      [low, high, column] = [index, index, own];
    }
    if (y(index) > y(low)) low = index;
    if (y(index) < y(high)) high = index;
  }
  picked.add(Math.min(low, high)).add(Math.max(low, high)).add(to);
  return [...picked].map((index) => [tenth(x(index)), tenth(y(index))]);
}
