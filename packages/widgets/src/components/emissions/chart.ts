import { type EmissionsDrawing, stretchesOf } from '@climate-embed/figures/emissions';
import {
  BarController,
  BarElement,
  type BorderOptions,
  Chart,
  type ChartDataset,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';

type Spot = { x: number; y: number | [number, number] };
type Dataset = ChartDataset<'bar' | 'line', (Spot | null)[]>;

/** Ends a line: the next point begins another. */
const GAP = { x: Number.NaN, y: Number.NaN };

/** The colours that the drawing has on this page, in this theme, as the browser has worked them out. */
function inkOf(plot: HTMLElement): (selector: string, fallback: string) => string {
  return (selector, fallback) => {
    const node = plot.querySelector(`svg ${selector}`);
    if (!node) return fallback;
    const { fill, stroke } = getComputedStyle(node);
    return fill === 'none' ? stroke : fill;
  };
}

const pale = (colour: string): string => `color-mix(in srgb, ${colour} 35%, transparent)`;

/** What the drawing shows as areas, bars, lines and dots, in the values of its own scales. */
function datasetsOf({ layout, nodes }: EmissionsDrawing, plot: HTMLElement): Dataset[] {
  const ink = inkOf(plot);
  const surface = getComputedStyle(plot.closest('article')!).backgroundColor;
  const line = ink('.line', getComputedStyle(plot).color);
  const { filled, kind, runs, stacked, steps } = layout;
  const areas = kind === 'areas';
  const sets: Dataset[] = [];
  // Of two, Chart.js paints the one of the higher order first.
  const add = (set: Dataset): number => sets.push({ ...set, order: -sets.length }) - 1;
  const quiet = { pointRadius: 0, pointHoverRadius: 0, spanGaps: false } as const;

  for (const soft of [false, true])
    for (const { part, bands } of stacked) {
      const colour = ink(`.area.${part.tone}`, line);
      const background = soft ? pale(colour) : colour;
      const stretches = runs
        .filter(([from]) => steps[from!]!.soft === soft)
        .flatMap((run) => stretchesOf(run, part.values));
      for (const { from, to } of bands) {
        const edge = (values: readonly number[]): Spot[] =>
          stretches
            .filter((stretch) => areas && stretch[1])
            .flatMap((stretch) => [
              ...stretch.map((at) => ({ x: steps[at]!.year, y: values[at]! })),
              GAP,
            ]);
        const top = edge(to);
        if (top[0]) {
          const floor = add({ ...quiet, type: 'line', data: edge(from), borderWidth: 0 });
          add({
            ...quiet,
            type: 'line',
            label: part.key,
            data: top,
            fill: floor,
            backgroundColor: background,
            borderColor: soft ? colour : surface,
            borderWidth: 1.25,
            borderDash: soft ? [3, 2] : [],
          });
        }
        const bars = stretches
          .filter((stretch) => !areas || !stretch[1])
          .flat()
          .filter((at) => from[at] !== to[at])
          .map((at): Spot => ({ x: steps[at]!.year, y: [from[at]!, to[at]!] }));
        if (bars[0])
          add({
            type: 'bar',
            label: part.key,
            data: bars,
            barThickness: layout.bar,
            inflateAmount: 0,
            grouped: false,
            backgroundColor: background,
            borderColor: soft ? colour : surface,
            borderWidth: soft ? 1.25 : 1,
            borderSkipped: false as unknown as BorderOptions['display'] & false,
          } as Dataset);
      }
    }

  // Totals are drawn where the drawing draws them, and answer to a pointer everywhere.
  const totals = steps.map(({ total }) => total);
  for (const soft of [false, true]) {
    const joined = runs
      .filter(([from]) => steps[from!]!.soft === soft)
      .flatMap((run) => stretchesOf(run, totals))
      .filter(([from, next]) => next && (areas || !filled[from!]))
      .flatMap((stretch): Spot[] => [
        ...stretch.map((at) => ({ x: steps[at]!.year, y: totals[at]! })),
        GAP,
      ]);
    if (joined[0])
      add({
        ...quiet,
        type: 'line',
        data: joined,
        borderColor: line,
        borderWidth: soft ? 1.5 : 2,
        borderDash: soft ? [4, 3] : [],
      });
  }
  const dots = nodes.flatMap((node) =>
    node.tag === 'circle' && /dot|hollow/.test(node.class) ? [node] : [],
  );
  add({
    type: 'line',
    label: 'total',
    showLine: false,
    data: steps.map(({ year, total }) => ({ x: year, y: total ?? Number.NaN })),
    pointRadius: steps.map(({ x }) => dots.find(({ cx }) => Math.abs(cx - x) < 0.1)?.r ?? 0),
    pointHoverRadius: steps.map(({ total }) => (total === undefined ? 0 : 5)),
    pointBorderColor: line,
    pointBorderWidth: 1.5,
    pointHoverBorderWidth: 2,
    pointHoverBorderColor: surface,
    pointHoverBackgroundColor: line,
    pointBackgroundColor: steps.map(({ soft }) => (soft ? surface : line)),
  });
  return sets;
}

/**
 * Draws with Chart.js what the drawing has drawn, at the same place on the same scales, beneath the drawing's own
 * axes and labels. The drawing itself stays, for print and for whoever cannot have a canvas.
 */
export class Layer {
  #chart: Chart<'bar' | 'line', (Spot | null)[]> | undefined;

  constructor() {
    // Known to this copy of Chart.js alone.
    Chart.register(
      BarController,
      BarElement,
      Filler,
      LinearScale,
      LineController,
      LineElement,
      PointElement,
    );
  }

  /** The chart, for a look at where it puts things. */
  get chart(): Chart<'bar' | 'line', (Spot | null)[]> | undefined {
    return this.#chart;
  }

  draw(plot: HTMLElement, drawing: EmissionsDrawing): void {
    const { width, height, layout } = drawing;
    const { plot: edges, first, last, min, max, inset } = layout;
    this.#chart?.destroy();
    this.#chart = undefined;
    const canvas = plot.querySelector('canvas') ?? document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    if (!layout.steps[0] || !canvas.getContext('2d')) return plot.classList.remove('live');
    // Beneath the drawing: its axes and names stay as they are.
    if (!canvas.isConnected) plot.prepend(canvas);
    canvas.setAttribute('aria-hidden', 'true');
    // Years per pixel; a year on its own stands in the middle of its place.
    const pace =
      last > first ? (last - first) / (edges.right - edges.left - 2 * inset) : 0.5 / inset;
    this.#chart = new Chart(canvas, {
      type: 'line',
      data: { datasets: datasetsOf(drawing, plot) },
      plugins: [
        {
          id: 'grid',
          beforeDatasetsDraw: ({ ctx }) => {
            ctx.strokeStyle = inkOf(plot)('.grid', '#0000');
            ctx.beginPath();
            for (const { value, y } of layout.ticks) {
              if (value === 0) continue;
              ctx.moveTo(edges.left, y);
              ctx.lineTo(edges.right, y);
            }
            ctx.stroke();
          },
        },
      ],
      options: {
        animation: false,
        events: [],
        responsive: false,
        normalized: true,
        clip: false,
        layout: {
          autoPadding: false,
          padding: {
            left: edges.left,
            top: edges.top,
            right: width - edges.right,
            bottom: height - edges.bottom,
          },
        },
        scales: {
          x: {
            type: 'linear',
            display: false,
            offset: false,
            min: first - pace * inset,
            max: last + pace * inset,
          },
          y: { type: 'linear', display: false, min, max },
        },
      },
    });
    plot.classList.add('live');
  }

  /** Marks the total of a year; none without one. */
  focus(step: number | undefined): void {
    const chart = this.#chart;
    if (!chart) return;
    const datasetIndex = chart.data.datasets.length - 1;
    chart.setActiveElements(step === undefined ? [] : [{ datasetIndex, index: step }]);
    chart.draw();
  }
}
