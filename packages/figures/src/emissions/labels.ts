import { change } from '../formats.js';
import { labelPlacer, tenth, type Point } from '../label-placer.js';
import type { DrawingNode } from '../progress/drawing-node.js';
import { LINE } from './frame.js';
import type { DrawOptions, Plan } from './plan.js';

/** Heights (ascending) for lines of text, as near to those asked for as their distance and the edges allow. */
function spread(heights: readonly number[], top: number, bottom: number): number[] {
  const placed: number[] = [];
  heights.forEach((height, index) =>
    placed.push(Math.max(height, index ? placed[index - 1]! + LINE : top)),
  );
  for (let index = placed.length; index--;)
    placed[index] = Math.min(placed[index]!, (placed[index + 1] ?? bottom + LINE) - LINE);
  return placed;
}

/**
 * Labels of a picture, the most important first: one that would leave the picture or cover an earlier one is
 * left out. Names of parts stand at the right end, each with a line to its part.
 */
export function labelsOf(
  { aim, bar, bars, base, first, high, last, named, plot, steps, ticks, unit, x, y }: Plan,
  { locale, words, width, height }: DrawOptions,
): DrawingNode[] {
  const nodes: DrawingNode[] = [];
  const tops = steps.flatMap(({ top, x: middle }, step) =>
    (bars.has(step) ? [-bar / 2, 0, bar / 2] : [0]).map((beside): Point => [middle + beside, top]),
  );
  const put = labelPlacer(width, height, tops, nodes);

  for (const tick of ticks) put('tick', tick, plot.left - 8, tick.y + 4, 'end');

  const end = steps.length - 1;
  const ends = named
    .map(({ part, bands }) => {
      const { from, to } = bands.find((band) => band.from[end] !== band.to[end]) ?? {
        from: high,
        to: high,
      };
      return { part, middle: y((from[end]! + to[end]!) / 2) };
    })
    .sort((one, other) => one.middle - other.middle);
  const levels = spread(
    ends.map(({ middle }) => middle),
    plot.top + 4,
    plot.bottom - 4,
  );
  const edge = steps[end]!.x + (bars.has(end) ? bar / 2 : 0) + 3;
  ends.forEach(({ part: { label, tone }, middle }, index) => {
    const level = levels[index]!;
    nodes.push({
      tag: 'path',
      class: `lead ${tone}`,
      d: `M${[
        [edge, middle],
        [plot.right + 4, middle],
        [plot.right + 12, level],
      ]
        .map((spot) => spot.map(tenth))
        .join('L')}`,
    });
    put('name', label, plot.right + 16, level + 4, 'start');
  });

  /** A total above all that stands in its column. */
  const sum = (step: number, kind: string, suffix: string, reach: number): void => {
    const { total, x: middle } = steps[step]!;
    if (total === undefined) return;
    const [at, anchor] = bars.has(step)
      ? ([middle, 'middle'] as const)
      : ([middle + 4, 'end'] as const);
    put(kind, { text: unit.write(total) + suffix }, at, y(total), anchor, 8, reach);
  };
  sum(end, 'label latest', unit.suffix, height);
  for (const { changePercent, netZero, targetId, value, year } of aim)
    if (targetId)
      put(
        'label',
        {
          text: netZero
            ? locale.words.netZero
            : changePercent === undefined
              ? unit.write(value)
              : change(locale, changePercent, true),
        },
        x(year),
        y(value) - 9,
      );
  if (base !== undefined) {
    const left = x(base) > plot.right - 60;
    put(
      'base',
      { text: words.base(`${base}`) },
      x(base) + (left ? -5 : 5),
      12,
      left ? 'end' : 'start',
    );
  }
  if (steps.length < 25) for (const step of bars) if (step !== end) sum(step, 'label', '', 12);

  const pace = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((one) => x(one) - x(0) >= 44) ?? 1000;
  const years = [last, first, base ?? last, ...aim.map(({ year }) => year)];
  if (steps.length < 13) years.push(...steps.map(({ year }) => year));
  else for (let year = Math.ceil(first / pace) * pace; year < last; year += pace) years.push(year);
  for (const year of new Set(years)) put('year', { text: `${year}` }, x(year), height - 5);
  return nodes;
}
