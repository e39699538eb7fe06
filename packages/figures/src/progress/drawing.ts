import type { Progress, SeriesPoint } from '@climate-embed/schema';

import { change, tonnes } from '../formats.js';
import { localizedIn } from '../localized.js';
import type { Locale } from '../locale.js';
import type { CircleNode, Drawing, DrawingNode, PathNode } from './drawing-node.js';
import { BESIDE, labelPlacer, type Point } from './label-placer.js';

/** Room on both sides for rings, above for a label, below for the years. */
const SIDE = 8;
const ABOVE = 20;
const BELOW = 20;

type Spot = { readonly year: number; readonly value: number };

const line = (kind: string, points: readonly Point[], end = ''): PathNode => ({
  tag: 'path',
  class: kind,
  d: `M${points.join('L')}${end}`,
});

const circle = (kind: string, [cx, cy]: Point, r: number): CircleNode => ({
  tag: 'circle',
  class: kind,
  cx,
  cy,
  r,
});

/** Years of one kind that follow each other: only these are joined by a line. */
function runsOf(series: readonly SeriesPoint[]): SeriesPoint[][] {
  const runs: SeriesPoint[][] = [];
  for (const point of series) {
    const before = runs.at(-1)?.at(-1);
    if (before?.year === point.year - 1 && before.method === point.method)
      runs.at(-1)!.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** Points along a line, close enough for a label to notice that it would cover it. */
const along = (points: readonly Point[]): Point[] =>
  points.flatMap(([x, y], index) => {
    const [fromX, fromY] = points[index - 1] ?? [x, y];
    const steps = Math.ceil(Math.hypot(x - fromX, y - fromY) / 3) || 1;
    return Array.from({ length: steps }, (_, step): Point => {
      const share = (step + 1) / steps;
      return [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
    });
  });

/**
 * Draws the city's totals against the path to its target: years across, tonnes from zero up.
 *
 * A dot for each reported year, hollow where it is not a full inventory; a line only between years of one kind
 * that follow each other; the path dashed, its targets ringed; the gap shaded up to the latest year. Right for
 * one point and for fifty, with a target and without. Empty where nothing is known.
 *
 * @example
 * drawPathway(progress, { locale: en, width: 342, height: 132 }).nodes;
 */
export function drawPathway(
  progress: Progress,
  { locale, width, height }: { locale: Locale; width: number; height: number },
): Drawing {
  const { series, base, target, required, gap = 0, netZero } = progress;
  const path = progress.pathway?.points ?? [];
  const latest = progress.latest ?? series.at(-1);
  const all: Spot[] = [...path, ...series];
  if (!all.length) return { width, height, nodes: [] };

  const years = all.map((spot) => spot.year);
  const values = [0, ...all.map((spot) => spot.value)];
  const first = Math.min(...years);
  const last = Math.max(...years);
  const low = Math.min(...values);
  const step = (width - 2 * SIDE) / (last - first || 2);
  const rise = (height - ABOVE - BELOW) / (Math.max(...values) - low || 1);
  const round = (length: number): number => Math.round(length * 10) / 10;
  const at = ({ year, value }: Spot): Point => [
    // A single year stands in the middle.
    round(SIDE + step * (last > first ? year - first : 1)),
    round(height - BELOW - rise * (value - low)),
  ];
  const pathAt = (year: number): number => {
    const to = path.find((point) => point.year >= year) ?? path.at(-1)!;
    const from = path[path.indexOf(to) - 1] ?? to;
    const share = (year - from.year) / (to.year - from.year || 1);
    return from.value + (to.value - from.value) * share;
  };

  const runs = runsOf(series);
  const zero = at({ year: first, value: 0 })[1];
  const nodes: DrawingNode[] = [
    line('axis', [
      [0, zero],
      [width, zero],
    ]),
  ];

  if (latest && required !== undefined) {
    const run = (runs.find((one) => one.some(({ year }) => year === latest.year)) ?? []).filter(
      ({ year }) => year <= latest.year && year >= path[0]!.year,
    );
    const [x, y] = at(latest);
    const [, aim] = at({ year: latest.year, value: required });
    nodes.push(
      line(
        gap > 0 ? 'gap behind' : 'gap good',
        run.length > 1
          ? [
              ...run.map(at),
              [x, aim],
              ...run
                .slice(0, -1)
                .reverse()
                .map(({ year }) => at({ year, value: pathAt(year) })),
            ]
          : [
              [x - 3, y],
              [x + 3, y],
              [x + 3, aim],
              [x - 3, aim],
            ],
        'Z',
      ),
    );
  }

  const ways = path.map(at);
  if (ways.length > 1) nodes.push(line('path', ways));
  for (const run of runs)
    if (run.length > 1)
      nodes.push(line(run[0]!.method === 'inventory' ? 'line' : 'line soft', run.map(at)));
  for (const run of runs)
    run.forEach((point, index) => {
      const now = point.year === latest?.year;
      // Where years stand closer than dots are wide, the line alone is clearer.
      if (now || step > 9 || index % (run.length - 1) === 0 || run.length < 2)
        nodes.push(
          circle(
            (point.method === 'inventory' ? 'dot' : 'hollow') + (now ? ' latest' : ''),
            at(point),
            now ? 4 : 2.5,
          ),
        );
    });
  for (const point of path)
    if (point.targetId) nodes.push(circle('ring', at(point), 4));
    else if (point.year !== base?.year) nodes.push(circle('ring milestone', at(point), 2.5));

  const place = labelPlacer(width, [
    ...along(ways),
    ...runs.flatMap((run) => along(run.map(at))),
    ...all.flatMap((spot) => [at(spot), at(spot)]),
  ]);
  if (latest)
    nodes.push(...place('label latest', tonnes(locale, latest.value), at(latest), BESIDE, zero));
  for (const point of path)
    if (point.targetId) {
      const { text, lang } =
        point.netZero && netZero?.label
          ? localizedIn(netZero.label, locale.lang)
          : {
              text: point.netZero
                ? locale.words.netZero
                : point.changePercent === undefined
                  ? tonnes(locale, point.value)
                  : change(locale, point.changePercent, true),
              lang: undefined,
            };
      nodes.push(...place('label', text, at(point), BESIDE, zero, lang));
    }
  const named = [base?.year, target?.targetYear, latest?.year, last, first, ...path.map((p) => p.year)];
  if (series.length < 6) named.push(...series.map((point) => point.year));
  for (const year of new Set(named))
    if (year! >= first && year! <= last)
      nodes.push(
        ...place('year', `${year}`, [at({ year: year!, value: 0 })[0], height - 5], [[0, 0]], height),
      );
  return { width, height, nodes };
}
