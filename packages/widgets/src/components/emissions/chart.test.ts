import { drawEmissions } from '@climate-embed/figures/emissions';
import en from '@climate-embed/figures/locales/en';
import words from '@climate-embed/figures/locales/en.emissions';
import type { Emissions } from '@climate-embed/schema';
import { Chart } from 'chart.js';
import { expect } from 'chai';
import { html, render } from 'lit';

import { emissionsOf } from '../../testing/emissions.js';
import { mount, unmountAll } from '../../testing/mount.js';
import { picture } from '../../templates/picture.js';
import { Layer } from './chart.js';

const years = (count: number): number[] => Array.from({ length: count }, (_, at) => 1995 + at);

/** Draws both, one above the other, as the element does. */
function both(data: Emissions, width = 560, height = 260) {
  const article = mount(html`<article><div></div></article>`);
  const plot = article.querySelector('div')!;
  const selection = { perPerson: false, hidden: new Set<string>() };
  const drawing = drawEmissions(data, { ...selection, locale: en, words, width, height });
  render(picture(drawing), plot);
  const layer = new Layer();
  layer.draw(plot, drawing);
  return { chart: layer.chart!, drawing, plot, layer };
}

/** Corners of all paths of a class, as the drawing has them. */
const corners = (plot: Element, selector: string): [number, number][] =>
  [...plot.querySelectorAll(selector)].flatMap((path) =>
    [...path.getAttribute('d')!.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
      ([, x, y]): [number, number] => [Number(x), Number(y)],
    ),
  );

const near = (
  spot: readonly [number, number],
  all: readonly (readonly [number, number])[],
): boolean => all.some(([x, y]) => Math.abs(x - spot[0]) <= 1 && Math.abs(y - spot[1]) <= 1);

describe('the layer of Chart.js', () => {
  afterEach(unmountAll);

  for (const [name, data] of [
    ['five years', emissionsOf()],
    ['one year', emissionsOf({ years: [2020] })],
    ['two years far apart', emissionsOf({ years: [2010, 2022] })],
    ['thirty years', emissionsOf({ years: years(30) })],
    [
      'a sink',
      emissionsOf({
        parts: { energy: [5e5, 5e5, 4e5, 4e5, 4e5], land: [-1e5, -1e5, -1e5, -2e5, -2e5] },
      }),
    ],
    [
      'a gap',
      emissionsOf({
        parts: { energy: [5e5, 5e5, undefined, 4e5, 4e5], waste: [1e5, 1e5, 1e5, 1e5, 1e5] },
      }),
    ],
    ['bars between areas', emissionsOf({ years: [2010, 2011, 2012, 2013, 2014, 2018] })],
    ['totals alone', emissionsOf({ change: { by: 'total', series: [] } })],
  ] as const) {
    it(`puts ${name} where the drawing has them, within a pixel`, () => {
      const { chart, drawing, plot } = both(data);
      const { left, top, right, bottom } = drawing.layout.plot;
      const { chartArea } = chart;
      for (const [is, was] of [
        [chartArea.left, left],
        [chartArea.top, top],
        [chartArea.right, right],
        [chartArea.bottom, bottom],
      ] as const)
        expect(Math.abs(is - was)).to.be.at.most(1);

      const dots = chart.getDatasetMeta(chart.data.datasets.length - 1).data;
      drawing.layout.steps.forEach(({ x, total }, step) => {
        const spot = dots[step]!;
        expect(Math.abs(spot.x - x), `year ${step} across`).to.be.at.most(1);
        if (total === undefined) return;
        const { scales } = chart;
        expect(Math.abs(spot.y - scales['y']!.getPixelForValue(total))).to.be.at.most(1);
      });

      const outline = corners(plot, '.area');
      let compared = 0;
      chart.data.datasets.slice(0, -1).forEach(({ type, data: spots }, index) => {
        chart.getDatasetMeta(index).data.forEach((spot, at) => {
          const { x, y } = spot;
          if (Number.isNaN(x) || spots[at] === null || !drawing.layout.parts[0]) return;
          const { width, base } = spot as unknown as { width: number; base: number };
          const places: [number, number][] =
            type === 'bar'
              ? [
                  [x - width / 2, y],
                  [x + width / 2, y],
                  [x - width / 2, base],
                ]
              : [[x, y]];
          const totals = corners(plot, '.line');
          for (const place of places) {
            compared += 1;
            expect(
              near(place, [...outline, ...totals]),
              `${type} ${index} ${at}: ${place.join()} among ${outline.join(' ')}`,
            ).to.equal(true);
          }
        });
      });
      if (drawing.layout.parts[0]) expect(compared).to.be.greaterThan(3);
    });
  }

  it('takes the colours of the drawing', () => {
    const { chart, plot } = both(emissionsOf());
    const drawn = [...plot.querySelectorAll('.area')].map((node) => getComputedStyle(node).fill);
    const taken = chart.data.datasets.map(({ backgroundColor }) => backgroundColor);
    for (const colour of drawn) expect(taken).to.include(colour);
  });

  it('moves nothing, listens to nothing and adds no style to the page', () => {
    const styles = document.querySelectorAll('style, link').length;
    const { chart, plot } = both(emissionsOf());
    expect(chart.options.animation).to.equal(false);
    expect(chart.options.events).to.deep.equal([]);
    expect(document.querySelectorAll('style, link').length).to.equal(styles);
    expect(plot.querySelectorAll('canvas')).to.have.length(1);
    expect(Object.hasOwn(globalThis, 'Chart')).to.equal(false);
  });

  it('is drawn anew on the same canvas', () => {
    const { layer, plot, drawing } = both(emissionsOf());
    layer.draw(plot, drawing);
    expect(plot.querySelectorAll('canvas')).to.have.length(1);
    expect(Object.keys(Chart.instances).length).to.be.at.least(1);
  });

  it('leaves the drawing as it is where there is no canvas', () => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = (() => null) as typeof getContext;
    try {
      const { plot, chart } = both(emissionsOf());
      expect(chart).to.equal(undefined);
      expect(plot.classList.contains('live')).to.equal(false);
      expect(plot.querySelector('canvas')).to.equal(null);
    } finally {
      HTMLCanvasElement.prototype.getContext = getContext;
    }
  });
});
