import type { ProgressCard } from '@climate-embed/schema';

import { chains, follows } from '../chains.js';
import { change, tonnes } from '../formats.js';
import { labelPlacer, tenth, type Point } from '../label-placer.js';
import { localizedIn, type Picked } from '../localized.js';
import type { Locale } from '../locale.js';
import type { Drawing, DrawingNode } from './drawing-node.js';

/** Room on both sides for rings, above for a label, below for the years. */
const SIDE = 8;
const ABOVE = 20;
const BELOW = 20;

type Spot = { readonly year: number; readonly value: number };

/** Points along a line, closer together than a label is wide. */
const along = (points: readonly Point[]): Point[] =>
  points.flatMap(([x, y], index) => {
    const [fromX, fromY] = points[index - 1] ?? [x, y];
    return Array.from({ length: 30 }, (_, step): Point => [
      x + ((fromX - x) * step) / 30,
      y + ((fromY - y) * step) / 30,
    ]);
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
  progress: ProgressCard,
  { locale, width, height }: { locale: Locale; width: number; height: number },
): Drawing {
  const { series, target, required, netZero } = progress;
  const nodes: DrawingNode[] = [];
  const path = progress.pathway?.points ?? [];
  const latest = progress.latest ?? series.at(-1);
  const all: Spot[] = [...path, ...series];
  const years = all.map((spot) => spot.year);
  const values = [0, ...all.map((spot) => spot.value)];
  const first = Math.min(...years);
  const last = Math.max(...years);
  const low = Math.min(...values);
  const step = (width - 2 * SIDE) / (last - first || 2);
  const rise = (height - ABOVE - BELOW) / (Math.max(...values) - low || 1);
  const at = ({ year, value }: Spot): Point => [
    // A single year stands in the middle.
    tenth(SIDE + step * (last > first ? year - first : 1)),
    tenth(height - BELOW - rise * (value - low)),
  ];
  const line = (kind: string, points: readonly Point[]): unknown =>
    points[1] && nodes.push({ tag: 'path', class: kind, d: `M${points.join('L')}` });
  const circle = (kind: string, spot: Spot, r: number): unknown => {
    const [cx, cy] = at(spot);
    return nodes.push({ tag: 'circle', class: kind, cx, cy, r });
  };
  if (!all.length) return { width, height, nodes };

  const ways = path.map(at);
  const runs = chains(series, follows);
  const aim = target?.targetYear;
  const put = labelPlacer(
    width,
    height,
    [ways, ...runs.map((run) => run.map(at))].flatMap(along),
    nodes,
  );

  /** A label beside a spot, above what is drawn. */
  const name = (kind: string, text: Picked, spot: Spot, above: number, reach: number): void => {
    const [x, y] = at(spot);
    put(kind, text, x + 9, y, 'start', above, reach);
  };

  const zero = at({ year: first, value: 0 })[1];
  line('axis', [
    [0, zero],
    [width, zero],
  ]);
  for (const year of new Set([aim, latest?.year, last, first, ...path.map((point) => point.year)]))
    if (years.includes(year!))
      put('year', { text: `${year}` }, at({ year: year!, value: 0 })[0], height - 5);

  const from = path.filter(({ year }) => latest && year < latest.year).at(-1);
  if (latest && from && required !== undefined) {
    const { year: end } = latest;
    const run = (runs.find((one) => one.some(({ year }) => year === end)) ?? [latest]).filter(
      ({ year }) => year >= from.year && year <= end,
    );
    const year = run[0]?.year ?? end;
    const share = (year - from.year) / (end - from.year);
    // A lone year makes a line of no area: its stroke makes the bar.
    line(`gap ${progress.gap! > 0 ? 'behind' : 'good'}${run[1] ? '' : ' lone'}`, [
      ...run.map(at),
      at({ year: end, value: required }),
      at({ year, value: from.value + (required - from.value) * share }),
    ]);
  }
  line('path', ways);
  for (const run of runs) {
    line(run[0]!.method === 'inventory' ? 'line' : 'line soft', run.map(at));
    run.forEach((point, index) => {
      const now = point.year === latest!.year;
      // Where years stand closer than dots are wide, the line alone is clearer.
      if (now || step > 12 || !(index % (run.length - 1)))
        circle(
          (point.method === 'inventory' ? 'dot' : 'hollow') + (now ? ' latest' : ''),
          point,
          now ? 4 : 2.5,
        );
    });
  }
  if (latest)
    name(
      'label latest',
      { text: tonnes(locale, latest.value) },
      latest,
      progress.gap! < 0 ? -9 : 9,
      height,
    );
  // Its own target first; then the last, which stands in the corner and has the least room.
  for (const point of [...path].sort((a, b) =>
    b.year === aim ? 1 : a.year === aim ? -1 : b.year - a.year,
  ))
    if (point.targetId) {
      circle('ring', point, 4);
      name(
        'label',
        point.netZero
          ? localizedIn(netZero?.label ?? { [locale.lang]: locale.words.netZero }, locale.lang)
          : {
              text:
                point.changePercent === undefined
                  ? tonnes(locale, point.value)
                  : change(locale, point.changePercent, true),
            },
        point,
        9,
        60,
      );
    } else if (point !== path[0]) circle('ring milestone', point, 2.5);
  return { width, height, nodes };
}
