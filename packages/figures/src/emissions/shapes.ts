import { tenth, type Point } from '../label-placer.js';
import type { DrawingNode } from '../progress/drawing-node.js';
import type { Plan } from './plan.js';
import { sample } from './sample.js';
import { stretchesOf } from './stack.js';

/** Lines and fills of a picture, in the order of painting; one node for each part, however many years. */
export function shapesOf(plan: Plan): DrawingNode[] {
  const { aim, bar, bars, base, filled, high, low, max, plot, runs, stacked, steps, ticks, x, y } =
    plan;
  const nodes: DrawingNode[] = [];
  const draw = (kinds: string, lines: readonly (readonly Point[])[], close = ''): unknown =>
    lines[0] &&
    nodes.push({
      tag: 'path',
      class: kinds,
      d: lines.map((line) => `M${line.join('L')}${close}`).join(''),
    });
  const level = (value: number, from: number, until: number): Point[] => [
    [tenth(from), tenth(y(value))],
    [tenth(until), tenth(y(value))],
  ];
  const across = (step: number, value: number): Point[] =>
    level(value, steps[step]!.x - bar / 2, steps[step]!.x + bar / 2);
  const circle = (kinds: string, year: number, value: number, r: number): unknown =>
    nodes.push({ tag: 'circle', class: kinds, cx: tenth(x(year)), cy: tenth(y(value)), r });
  const at = (step: number): number => steps[step]!.x;
  const areas = plan.kind === 'areas';
  const mark = (): void => {
    // Above a bar the line leaves room for its total.
    const bar = steps.find(({ year }, step) => year === base && bars.has(step));
    const until = bar ? bar.top - 22 : plot.bottom;
    if (base !== undefined && until > 15)
      draw('base', [[15, tenth(until)].map((height): Point => [tenth(x(base)), height])]);
  };

  draw(
    'grid',
    ticks.flatMap(({ value }) => (value ? [level(value, plot.left, plot.right)] : [])),
  );
  if (!areas) mark();
  const manners = ['', ' soft'].map((suffix) => ({
    suffix,
    own: runs.filter(([from]) => steps[from!]!.soft === !!suffix),
  }));
  for (const { suffix, own } of manners)
    for (const { part, bands } of stacked)
      draw(
        `area ${part.tone}${suffix}`,
        own
          .flatMap((run) => stretchesOf(run, part.values))
          .flatMap((stretch) =>
            bands.flatMap(({ from, to }): Point[][] => {
              const edge = (values: readonly number[]): Point[] =>
                sample(stretch, at, (step) => y(values[step]!));
              return areas && stretch[1]
                ? [[...edge(to), ...edge(from).reverse()]]
                : stretch
                    .filter((step) => from[step] !== to[step])
                    .map((step) => [
                      ...across(step, to[step]!),
                      ...across(step, from[step]!).reverse(),
                    ]);
            }),
          ),
        'Z',
      );
  if (areas) mark();
  draw('axis', [level(0, plot.left, plot.right)]);

  const totals = steps.map(({ total }) => total);
  for (const { suffix, own } of manners)
    draw(
      `line${suffix}`,
      own
        .flatMap((run) => stretchesOf(run, totals))
        .filter(([from, next]) => next && (areas || !filled[from!]))
        .map((stretch) => sample(stretch, at, (step) => y(totals[step]!))),
    );
  // A total that its parts do not add up to is marked across the bar.
  draw(
    'cap',
    steps.flatMap(({ total }, step) =>
      filled[step] &&
      bars.has(step) &&
      total !== undefined &&
      Math.abs(high[step]! + low[step]! - total) * 200 > max
        ? [across(step, total)]
        : [],
    ),
  );
  // A bed in the colour of the surface keeps the dashes apart from what they cross.
  for (const kinds of ['bed', 'path'])
    draw(
      kinds,
      aim[1] ? [aim.map(({ year, value }): Point => [tenth(x(year)), tenth(y(value))])] : [],
    );
  steps.forEach(({ total, year, soft }, step) => {
    const latest = step === steps.length - 1;
    // On areas only the latest total has a dot. Where dots would touch, the line alone is clearer.
    if (
      total !== undefined &&
      (filled[step] ? latest && !bars.has(step) : latest || bars.has(step) || x(1) - x(0) > 9)
    )
      circle((soft ? 'hollow' : 'dot') + (latest ? ' latest' : ''), year, total, latest ? 4 : 2.5);
  });
  for (const { targetId, year, value } of aim) if (targetId) circle('ring', year, value, 4);
  return nodes;
}
