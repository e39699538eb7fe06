import type { EmissionsChart } from '@climate-embed/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Lang } from '../locale.js';
import type { CircleNode, PathNode, TextNode } from '../progress/drawing-node.js';
import { anyEmissions } from '../testing/emissions-arbitrary.js';
import { kobe, manyYears, point } from '../testing/emissions.js';
import { LOCALES } from '../testing/locales.js';
import { textWidth } from '../text-width.js';
import { drawEmissions } from './drawing.js';
import type { EmissionsDrawing } from './emissions-drawing.js';
import type { DrawOptions } from './plan.js';

const LANGS = Object.keys(LOCALES) as Lang[];

const draw = (
  data: EmissionsChart,
  { lang = 'en' as Lang, ...options }: Partial<DrawOptions> & { lang?: Lang } = {},
): EmissionsDrawing => {
  const { locale, emissions: words } = LOCALES[lang];
  return drawEmissions(data, { locale, words, width: 640, height: 260, ...options });
};
const texts = ({ nodes }: EmissionsDrawing): TextNode[] =>
  nodes.filter(({ tag }) => tag === 'text') as TextNode[];
const said = (drawing: EmissionsDrawing, kind: string): string[] =>
  texts(drawing)
    .filter((node) => node.class === kind)
    .map(({ text }) => text.replace(/[\u202f\u00a0]/g, ' '));
const circles = ({ nodes }: EmissionsDrawing, kind: string): CircleNode[] =>
  nodes.filter(
    (node) => node.tag === 'circle' && node.class.split(' ').includes(kind),
  ) as CircleNode[];
const paths = ({ nodes }: EmissionsDrawing, kind: string): PathNode[] =>
  nodes.filter((node) => node.tag === 'path' && node.class.startsWith(kind)) as PathNode[];

/** The outlines of a path, each as its corners. */
const outlines = ({ d }: PathNode): [number, number][][] =>
  d
    .slice(1)
    .split('M')
    .map((line) =>
      line
        .replace('Z', '')
        .split('L')
        .map((spot) => spot.split(',').map(Number) as [number, number]),
    );
const box = ({ x, y, anchor, text }: TextNode) => {
  const wide = textWidth(text);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
  return { left, right: left + wide, top: y - 10, bottom: y + 3 };
};

describe('three years of which two follow each other', () => {
  const drawing = draw(kobe);

  it('are bars, one node for each sector', () => {
    expect(drawing.layout.kind).toBe('bars');
    expect(paths(drawing, 'area')).toHaveLength(6);
    expect(outlines(paths(drawing, 'area ippu')[0]!)).toHaveLength(3);
  });

  it('carry their totals, the latest with its unit, and the names of the sectors', () => {
    expect(said(drawing, 'label latest')).toEqual(['8.26 Mt']);
    expect(said(drawing, 'label')).toContain('12.4');
    expect(drawing.layout.labelled).toBe(true);
    expect(said(drawing, 'name')).toHaveLength(6);
  });

  it('stand on an axis from zero with few round lines', () => {
    expect(drawing.layout.min).toBe(0);
    expect(said(drawing, 'tick')).toEqual(['0', '5', '10', '15']);
    expect(said(draw(kobe, { lang: 'ko' }), 'tick')).toEqual(['0', '500', '1,000', '1,500']);
  });

  it('name every year that has data, in its place on the axis', () => {
    expect(said(drawing, 'year').sort()).toEqual(['2013', '2022', '2023']);
    const [first, second, third] = drawing.layout.steps.map(({ x }) => x);
    expect((second! - first!) / (third! - second!)).toBeCloseTo(9);
  });

  it('show the base year and the path up to the latest year, with targets only where asked for', () => {
    expect(said(drawing, 'base')).toEqual(['2013 base year']);
    expect(paths(drawing, 'path')).toHaveLength(1);
    expect(circles(drawing, 'ring')).toEqual([]);
    const later = draw(kobe, { to: 2050 });
    expect(circles(later, 'ring')).toHaveLength(2);
    expect(said(later, 'label')).toEqual(expect.arrayContaining(['−60 %', 'Net zero']));
    expect(later.layout.last).toBe(2050);
  });

  it('leave names to the legend where there is no room', () => {
    const narrow = draw(kobe, { width: 280 });
    expect(narrow.layout.labelled).toBe(false);
    expect(said(narrow, 'name')).toEqual([]);
  });
});

describe('a part that a reader switches off', () => {
  const drawing = draw(kobe, { hidden: new Set(['industry']) });

  it('goes, while scale and totals stay', () => {
    expect(paths(drawing, 'area ippu')).toEqual([]);
    expect(drawing.layout.max).toBe(draw(kobe).layout.max);
    expect(outlines(paths(drawing, 'cap')[0]!)).toHaveLength(3);
    expect(drawing.layout.parts.find(({ key }) => key === 'industry')!.hidden).toBe(true);
  });
});

describe('years one by one', () => {
  it('draws nothing where nothing is known', () => {
    expect(draw({ ...kobe, points: [], series: [] }).nodes).toEqual([]);
    expect(draw(kobe, { from: 2030 }).nodes).toEqual([]);
  });

  it('puts a single year in the middle as one bar with its names', () => {
    const drawing = draw(kobe, { from: 2023 });
    expect(outlines(paths(drawing, 'area ippu')[0]!)).toHaveLength(1);
    expect(said(drawing, 'name')).toHaveLength(6);
    expect(texts(drawing).filter(({ text }) => text.startsWith('8.26'))).toHaveLength(1);
    expect(paths(drawing, 'path')).toEqual([]);
  });

  it('makes a total without parts a dot', () => {
    const series = kobe.series.map((one) => ({
      ...one,
      at: [0, 2],
      values: [one.values[0]!, one.values[2]!],
    }));
    const drawing = draw({ ...kobe, series });
    expect(circles(drawing, 'dot')).toHaveLength(1);
    expect(outlines(paths(drawing, 'area ippu')[0]!)).toHaveLength(2);
  });

  it('joins totals only where years follow each other and are counted alike', () => {
    const points = [
      point(2013, 47e6),
      point(2014, 46e6),
      point(2015, 45e6, { method: 'early-estimate' }),
      point(2018, 44e6),
    ];
    const drawing = draw({ ...kobe, by: 'total', series: [], points });
    expect(outlines(paths(drawing, 'line')[0]!)).toHaveLength(1);
    expect(circles(drawing, 'hollow')).toHaveLength(1);
    expect(circles(drawing, 'dot')).toHaveLength(3);
  });

  it('does not join a fiscal year to a calendar year', () => {
    const points = [point(2013, 47e6), point(2014, 46e6, { fiscal: true })];
    expect(paths(draw({ ...kobe, series: [], points }), 'line')).toEqual([]);
  });
});

describe('many years', () => {
  it('are areas, of which estimates are pale and apart', () => {
    const data = manyYears(16);
    const points = data.points.map((one, at) =>
      at > 13 ? { ...one, method: 'early-estimate' } : one,
    );
    const drawing = draw({ ...data, points });
    expect(drawing.layout.kind).toBe('areas');
    const [solid, soft] = paths(drawing, 'area stationary');
    expect([solid!.class, soft!.class]).toEqual(['area stationary', 'area stationary soft']);
    const { steps } = drawing.layout;
    expect(Math.max(...outlines(solid!)[0]!.map(([x]) => x))).toBeCloseTo(steps[13]!.x, 0);
    expect(Math.min(...outlines(soft!)[0]!.map(([x]) => x))).toBeCloseTo(steps[14]!.x, 0);
  });

  it('stay few nodes and few corners for thousands, and keep every peak', () => {
    const data = manyYears(3000, 1000);
    const values = data.series[0]!.values.map((value, at) => (at === 1500 ? value * 1.5 : value));
    const series = [{ ...data.series[0]!, values }];
    const points = data.points.map((one, at) => ({ ...one, value: values[at]! }));
    const drawing = draw({ ...data, points, series });
    expect(drawing.nodes.length).toBeLessThan(60);
    expect(JSON.stringify(drawing.nodes).length).toBeLessThan(40_000);
    const peak = Math.min(...outlines(paths(drawing, 'line')[0]!)[0]!.map(([, y]) => y));
    expect(peak).toBeCloseTo(Math.min(...drawing.layout.steps.map(({ top }) => top)), 0);
  });

  it('lay sinks below zero', () => {
    const data = manyYears(8);
    const series = data.series.map((one, at) =>
      at === 4 ? { ...one, values: one.values.map(() => -5e6) } : one,
    );
    const drawing = draw({ ...data, series });
    const zero = drawing.layout.ticks.find(({ value }) => value === 0)!.y;
    expect(
      Math.min(...outlines(paths(drawing, 'area afolu')[0]!)[0]!.map(([, y]) => y)),
    ).toBeCloseTo(zero, 0);
    expect(drawing.layout.min).toBeLessThan(0);
  });
});

it('counts per person only where people were counted', () => {
  const points = kobe.points.map((one, at) =>
    at ? { ...one, perPerson: one.value! / 1.5e6 } : one,
  );
  const drawing = draw({ ...kobe, points }, { perPerson: true });
  expect(drawing.layout.steps.map(({ year }) => year)).toEqual([2022, 2023]);
  expect(said(drawing, 'label latest')).toEqual(['5.51 t']);
  expect(paths(drawing, 'path')).toEqual([]);
  const parts = drawing.layout.parts.reduce((sum, { values }) => sum + values[1]!, 0);
  expect(parts).toBeCloseTo(5.51, 2);
});

it('never lets labels cover each other or leave the picture, nor draws beside it', () => {
  fc.assert(
    fc.property(
      anyEmissions,
      fc.integer({ min: 196, max: 1200 }),
      fc.integer({ min: 140, max: 420 }),
      fc.constantFrom(...LANGS),
      fc.constantFrom(undefined, 2030, 2050),
      (data, width, height, lang, to) => {
        const drawing = draw(data, { width, height, lang, to });
        const boxes = texts(drawing).map(box);
        for (const [index, one] of boxes.entries()) {
          expect(one.left).toBeGreaterThanOrEqual(-0.1);
          expect(one.right).toBeLessThanOrEqual(width + 0.1);
          expect(one.top).toBeGreaterThanOrEqual(0);
          expect(one.bottom).toBeLessThanOrEqual(height);
          for (const other of boxes.slice(index + 1))
            expect(
              one.left >= other.right ||
                other.left >= one.right ||
                one.top >= other.bottom ||
                other.top >= one.bottom,
              JSON.stringify([one, other]),
            ).toBe(true);
        }
        for (const node of drawing.nodes) {
          if (node.tag === 'circle') {
            expect(node.cx).toBeGreaterThanOrEqual(0);
            expect(node.cx + node.r).toBeLessThanOrEqual(width);
          }
          if (node.tag !== 'path') continue;
          expect(node.d).toMatch(/^(M-?[\d.]+,-?[\d.]+(L-?[\d.]+,-?[\d.]+)+Z?)+$/);
          for (const [x, y] of outlines(node).flat()) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(width);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(height);
          }
        }
      },
    ),
    { numRuns: 400 },
  );
});

it('draws every value as high as it is, and none that is missing', () => {
  fc.assert(
    fc.property(anyEmissions, (data) => {
      const { nodes, layout } = draw(data, { kind: 'bars', height: 400 });
      const { plot, min, max, parts, steps } = layout;
      const perPixel = (max - min) / (plot.bottom - plot.top);
      const drawn = nodes.filter(({ class: kinds }) => kinds.startsWith('area '));
      for (const { tone, values } of parts)
        for (const [at, { x, soft }] of steps.entries()) {
          const own = drawn
            .filter((node) => node.class === `area ${tone}${soft ? ' soft' : ''}`)
            .flatMap((node) => outlines(node as PathNode))
            .filter((bar) => Math.abs((bar[0]![0] + bar[1]![0]) / 2 - x) < 0.11);
          const height = own.reduce((sum, bar) => sum + Math.abs(bar[2]![1] - bar[0]![1]), 0);
          expect(Math.abs(height * perPixel - Math.abs(values[at] ?? 0))).toBeLessThan(
            perPixel * 0.11 + 1e-9,
          );
        }
    }),
  );
});

it('never lets an area span a year that is missing', () => {
  fc.assert(
    fc.property(anyEmissions, (data) => {
      const { nodes, layout } = draw(data, { kind: 'areas', width: 900 });
      for (const node of nodes.filter(({ class: kinds }) => /^area |^line/.test(kinds)))
        for (const outline of outlines(node as PathNode)) {
          const [from, to] = [
            Math.min(...outline.map(([x]) => x)),
            Math.max(...outline.map(([x]) => x)),
          ];
          const within = layout.steps.filter(({ x }) => x >= from - 0.1 && x <= to + 0.1);
          const years = within.map(({ year }) => year);
          if (within[1]) expect(years.at(-1)! - years[0]!).toBe(years.length - 1);
          expect(new Set(within.map(({ soft }) => soft)).size).toBe(1);
        }
    }),
  );
});
