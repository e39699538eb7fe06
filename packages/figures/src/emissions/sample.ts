import { tenth, type Point } from '../label-placer.js';
import type { Run } from './stack.js';

/**
 * The points of a line for a run of steps, rounded to a tenth of a pixel. Where steps stand closer than half a
 * pixel, each column of two pixels keeps its lowest and its highest, so that no peak is lost.
 */
export function sample(
  run: Run,
  x: (step: number) => number,
  y: (step: number) => number,
): Point[] {
  const [first, last] = [run[0]!, run.at(-1)!];
  const dense = last - first > 2 * (x(last) - x(first));
  const picked = new Set([first]);
  let [low, high, column] = [first, first, -1];
  const keep = (): unknown => picked.add(Math.min(low, high)).add(Math.max(low, high));
  for (const step of run) {
    const own = dense ? Math.floor(x(step) / 2) : step;
    if (own !== column) {
      keep();
      low = high = step;
      column = own;
    }
    const height = y(step);
    if (height > y(low)) low = step;
    else if (height < y(high)) high = step;
  }
  keep();
  return [...picked.add(last)].map((step) => [tenth(x(step)), tenth(y(step))]);
}
