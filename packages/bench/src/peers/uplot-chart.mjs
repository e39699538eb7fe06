/** Stacked areas in uPlot: it draws lines over each other, so the edges are added up and painted from the top down. */
import uPlot from 'uplot';
import { stackedUp } from '../data/chart-data.mjs';
import { drawAll } from './draw-all.mjs';

drawAll((box, { years, parts }, done) => {
  const edges = stackedUp(parts);
  const order = parts.map((_, index) => index).reverse();
  const { clientWidth: width, clientHeight: height } = box;
  const options = {
    width,
    height,
    legend: { show: false },
    scales: { x: { time: false } },
    series: [
      {},
      ...order.map((index) => ({
        label: parts[index].label,
        stroke: parts[index].colour,
        fill: parts[index].colour,
        points: { show: false },
      })),
    ],
    hooks: { draw: [done] },
  };
  return new uPlot(options, [years, ...order.map((index) => edges[index])], box);
});
