import { change } from '../formats.js';
import type { DrawingNode, TextNode } from '../progress/drawing-node.js';
import { textWidth } from '../text-width.js';
import { LINE } from './frame.js';
import type { DrawOptions, Plan } from './plan.js';
import { tenth } from './sample.js';

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
  { aim, base, bars, frame, high, named, steps }: Plan,
  { locale, words, width, height }: DrawOptions,
): DrawingNode[] {
  const { plot, bar, ticks, unit, x, y } = frame;
  const nodes: DrawingNode[] = [];
  const taken: (readonly [left: number, right: number, base: number])[] = [];
  const put = (
    kind: string,
    text: string,
    at: number,
    level: number,
    anchor: TextNode['anchor'] = 'middle',
    lang?: string,
  ): void => {
    const wide = textWidth(text);
    const before = anchor === 'end' ? wide : anchor === 'start' ? 0 : wide / 2;
    // At an edge a label moves inwards.
    const left = Math.max(0, Math.min(width - wide, at - before));
    const right = left + wide;
    if (
      right > width ||
      level < 10 ||
      level > height - 3 ||
      taken.some((one) => left < one[1] + 3 && one[0] < right + 3 && Math.abs(level - one[2]) < 13)
    )
      return;
    taken.push([left, right, level]);
    nodes.push({
      tag: 'text',
      class: kind,
      x: tenth(left + before),
      y: tenth(level),
      anchor,
      text,
      lang,
    });
  };

  for (const tick of ticks) put('tick', tick.text, plot.left - 8, tick.y + 4, 'end');

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
  ends.forEach(({ part: { label, tone }, middle }, index) => {
    const level = levels[index]!;
    const edge = steps[end]!.x + (bars.has(end) ? bar / 2 : 0) + 3;
    nodes.push({
      tag: 'path',
      class: `lead ${tone}`,
      d: `M${tenth(edge)},${tenth(middle)}L${tenth(plot.right + 4)},${tenth(middle)}L${tenth(plot.right + 12)},${tenth(level)}`,
    });
    put('name', label.text, plot.right + 16, level + 4, 'start', label.lang);
  });

  /** A total above all that stands in its column. */
  const sum = (step: number, kind: string): void => {
    const { total, x: middle } = steps[step]!;
    if (total === undefined) return;
    const text = unit.write(total) + (kind === 'label' ? '' : unit.suffix);
    const wide = textWidth(text);
    const left = bars.has(step) ? middle - wide / 2 : Math.min(middle + 4, width) - wide;
    const reach = bars.has(step) ? bar / 2 : 0;
    const top = Math.min(
      y(total),
      ...steps.flatMap(({ x: near, top: own }) =>
        near + reach > left && near - reach < left + wide ? own : [],
      ),
    );
    put(kind, text, left, top - 8, 'start');
  };
  if (steps[0]) sum(end, 'label latest');
  for (const { changePercent, netZero, targetId, value, year } of aim)
    if (targetId)
      put(
        'label',
        netZero
          ? locale.words.netZero
          : changePercent === undefined
            ? unit.write(value)
            : change(locale, changePercent, true),
        x(year),
        y(value) - 9,
      );
  if (base !== undefined)
    put(
      'base',
      words.base(`${base}`),
      x(base) + (x(base) > plot.right - 60 ? -5 : 5),
      12,
      x(base) > plot.right - 60 ? 'end' : 'start',
    );
  if (steps.length < 25)
    for (const step of [0, ...steps.keys()]) if (bars.has(step)) sum(step, 'label');

  const { first, last } = frame;
  const pace = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((one) => x(one) - x(0) >= 44) ?? 1000;
  const years = [last, first, base, ...aim.map(({ year }) => year)];
  if (steps.length < 13) years.push(...steps.map(({ year }) => year));
  else for (let year = Math.ceil(first / pace) * pace; year < last; year += pace) years.push(year);
  for (const year of new Set(years))
    if (year !== undefined) put('year', `${year}`, x(year), height - 5);
  return nodes;
}
