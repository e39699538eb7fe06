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
  const column = (index: number): number => (dense ? Math.floor(x(index) / 2) : index);
  const picked = new Set([from]);
  for (let next = from; next <= to;) {
    let [start, low, high] = [next, next, next];
    for (; next <= to && column(next) === column(start); next++) {
      if (y(next) > y(low)) low = next;
      if (y(next) < y(high)) high = next;
    }
    picked.add(Math.min(low, high)).add(Math.max(low, high));
  }
  return [...picked.add(to)].map((index) => [tenth(x(index)), tenth(y(index))]);
}
