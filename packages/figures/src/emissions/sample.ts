import { chains } from '../chains.js';
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
  const column = (step: number): number => (dense ? Math.floor(x(step) / 2) : step);
  const picked = chains(run, (before, step) => column(before) === column(step)).flatMap((steps) => {
    const heights = steps.map(y);
    const ends = [Math.min(...heights), Math.max(...heights)].map((end) => heights.indexOf(end));
    return ends.sort((one, other) => one - other).map((index) => steps[index]!);
  });
  return [...new Set([first, ...picked, last])].map((step) => [tenth(x(step)), tenth(y(step))]);
}
