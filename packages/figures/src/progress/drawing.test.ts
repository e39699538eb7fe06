import type { Progress } from '@climate-embed/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Lang } from '../locale.js';
import { kobe } from '../testing/kobe.js';
import { LOCALES } from '../testing/locales.js';
import { anyProgress } from '../testing/progress-arbitrary.js';
import { textWidth } from '../text-width.js';
import { drawPathway } from './drawing.js';
import type { CircleNode, Drawing, PathNode, TextNode } from './drawing-node.js';

const LANGS = Object.keys(LOCALES) as Lang[];

const draw = (progress: Progress, width = 342, height = 136, lang: Lang = 'en'): Drawing =>
  drawPathway(progress, { locale: LOCALES[lang].locale, width, height });
const texts = ({ nodes }: Drawing): TextNode[] => nodes.filter((node) => node.tag === 'text');
const said = (drawing: Drawing): string[] =>
  texts(drawing).map(({ text }) => text.replace(/\u202f/g, ' '));
const circles = ({ nodes }: Drawing, kind: string): CircleNode[] =>
  nodes.filter(
    (node) => node.tag === 'circle' && node.class.split(' ').includes(kind),
  ) as CircleNode[];
const paths = ({ nodes }: Drawing, kind: string): PathNode[] =>
  nodes.filter((node) => node.tag === 'path' && node.class.split(' ').includes(kind)) as PathNode[];

/** The place that a label takes. */
const box = ({ x, y, anchor, text }: TextNode) => {
  const wide = textWidth(text);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
  return { left, right: left + wide, top: y - 10, bottom: y + 3 };
};

const total = (year: number, value: number, method = 'inventory') => ({
  year,
  value,
  method,
  sourceId: 'kobe-statistics',
});
/** A city of which only totals are known. */
const only = (...series: ReturnType<typeof total>[]): Progress => {
  const { base: _b, latest: _l, target: _t, pathway: _p, required: _r, ...rest } = kobe;
  return { ...rest, series };
};

describe('the pathway of Kobe', () => {
  const drawing = draw(kobe);

  it('joins only years that follow each other', () => {
    expect(paths(drawing, 'line')).toHaveLength(1);
    expect(circles(drawing, 'dot')).toHaveLength(3);
  });

  it('runs dashed from the base over both targets, which are ringed and named', () => {
    expect(paths(drawing, 'path')).toHaveLength(1);
    expect(circles(drawing, 'ring')).toHaveLength(2);
    expect(said(drawing)).toEqual(expect.arrayContaining(['−60 %', 'Net zero', '8.26 Mt']));
  });

  it('names base, latest, target and net-zero year on the axis', () => {
    const years = texts(drawing).filter((node) => node.class === 'year');
    expect(years.map(({ text }) => text).sort()).toEqual(['2013', '2023', '2030', '2050']);
  });

  it('starts at zero: half the tonnes stand half as high', () => {
    const [base, latest] = [circles(drawing, 'dot')[0]!, circles(drawing, 'latest')[0]!];
    const zero = circles(drawing, 'ring').find(({ cx }) => cx > 330)!.cy;
    expect((zero - latest.cy) / (zero - base.cy)).toBeCloseTo(8_264 / 12_392, 2);
  });

  it('shades the gap as behind, and as good where the city is ahead', () => {
    expect(paths(drawing, 'gap')[0]!.class).toBe('gap behind');
    expect(paths(draw({ ...kobe, gap: -1 }), 'gap')[0]!.class).toBe('gap good');
  });

  it("keeps the city's own word for its target, marked with its language", () => {
    const label = texts(draw(kobe, 342, 136, 'ko')).find(({ text }) => text === 'Net zero')!;
    expect(label.lang).toBe('en');
  });
});

describe('few points', () => {
  it('draws nothing where nothing is known', () => {
    expect(draw(only()).nodes).toEqual([]);
  });

  it('puts a single year in the middle', () => {
    const drawing = draw(only(total(2018, 4.9e6)));
    expect(circles(drawing, 'dot')).toMatchObject([{ cx: 171 }]);
    expect(said(drawing).sort()).toEqual(['2018', '4.90 Mt']);
    expect(paths(drawing, 'line')).toEqual([]);
  });

  it('does not join two years that lie apart', () => {
    const drawing = draw(only(total(2012, 4.2e6), total(2018, 4.9e6)));
    expect(paths(drawing, 'line')).toEqual([]);
    expect(circles(drawing, 'dot')).toHaveLength(2);
  });

  it('marks the gap of a lone year by an upright bar', () => {
    const series = [total(2013, 12_392_000), total(2023, 8_264_000)];
    expect(paths(draw({ ...kobe, series }), 'gap')[0]!.class).toBe('gap behind lone');
  });

  it('rings a net-zero year without a base, and draws no path', () => {
    const points = [{ year: 2050, value: 0, netZero: true, targetId: 'jeju-2050' }];
    const drawing = draw({ ...only(total(2018, 4.9e6)), pathway: { kind: 'linear', points } });
    expect(circles(drawing, 'ring')).toHaveLength(1);
    expect(paths(drawing, 'path')).toEqual([]);
  });
});

describe('figures that are no inventory', () => {
  it('are hollow, and not joined to inventories', () => {
    const drawing = draw(
      only(total(2018, 66e6), total(2019, 65e6), total(2020, 62e6, 'after-reduction')),
    );
    expect(circles(drawing, 'hollow')).toHaveLength(1);
    expect(paths(drawing, 'line')).toHaveLength(1);
    expect(paths(drawing, 'line')[0]!.d.split('L')).toHaveLength(2);
  });

  it('make a softer line of their own where they follow each other', () => {
    const drawing = draw(only(total(2018, 66e6, 'modelled'), total(2019, 65e6, 'modelled')));
    expect(paths(drawing, 'soft')).toHaveLength(1);
  });
});

it('needs no dot for each of many joined years, but keeps both ends', () => {
  const many = Array.from({ length: 33 }, (_, index) => total(1990 + index, 5e6 + index * 1e4));
  expect(circles(draw(only(...many), 190), 'dot')).toHaveLength(2);
});

it('lets a milestone stand smaller than a target', () => {
  const points = [
    { year: 2013, value: 12_392_000 },
    { year: 2025, value: 7_000_000 },
    { year: 2030, value: 4_956_800, changePercent: -60, targetId: 'kobe-2030' },
  ];
  const drawing = draw({ ...kobe, pathway: { kind: 'milestones', points } });
  expect(circles(drawing, 'milestone')).toHaveLength(1);
  expect(circles(drawing, 'ring')).toHaveLength(2);
});

it('follows a milestone path with the edge of the gap', () => {
  const points = [
    { year: 2013, value: 12_392_000 },
    { year: 2022, value: 8_000_000 },
    { year: 2030, value: 4_956_800, changePercent: -60, targetId: 'kobe-2030' },
  ];
  const drawing = draw({ ...kobe, pathway: { kind: 'milestones', points }, required: 7_619_600 });
  const [, , , corner] = paths(drawing, 'gap')[0]!.d.slice(1).split('L');
  const milestone = circles(drawing, 'milestone')[0]!;
  expect(corner).toBe(`${milestone.cx},${milestone.cy}`);
});

it('never lets labels cover each other or leave the picture, nor draws beside it', () => {
  fc.assert(
    fc.property(
      anyProgress,
      fc.integer({ min: 190, max: 560 }),
      fc.integer({ min: 96, max: 220 }),
      fc.constantFrom(...LANGS),
      (progress, width, height, lang) => {
        const drawing = draw(progress, width, height, lang);
        const boxes = texts(drawing).map(box);
        for (const [index, one] of boxes.entries()) {
          expect(one.left).toBeGreaterThanOrEqual(0);
          expect(one.right).toBeLessThanOrEqual(width);
          expect(one.top).toBeGreaterThanOrEqual(0);
          expect(one.bottom).toBeLessThanOrEqual(height);
          for (const other of boxes.slice(index + 1))
            expect(
              one.left >= other.right ||
                other.left >= one.right ||
                one.top >= other.bottom ||
                other.top >= one.bottom,
            ).toBe(true);
        }
        for (const node of drawing.nodes) {
          if (node.tag === 'circle') {
            expect(node.cx - node.r).toBeGreaterThanOrEqual(0);
            expect(node.cx + node.r).toBeLessThanOrEqual(width);
            expect(node.cy - node.r).toBeGreaterThanOrEqual(0);
            expect(node.cy + node.r).toBeLessThanOrEqual(height);
          }
          if (node.tag === 'path')
            expect(node.d).toMatch(/^M-?[\d.]+,-?[\d.]+(L-?[\d.]+,-?[\d.]+)+$/);
        }
      },
    ),
    { numRuns: 400 },
  );
});

it('always finds room for the latest total and its year', () => {
  fc.assert(
    fc.property(
      anyProgress.filter(({ series }) => series.length > 0),
      fc.integer({ min: 190, max: 560 }),
      (progress, width) => {
        expect(
          texts(draw(progress, width)).filter((node) => node.class === 'label latest'),
        ).toHaveLength(1);
      },
    ),
  );
});
