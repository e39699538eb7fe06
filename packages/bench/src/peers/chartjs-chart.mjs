/** Stacked areas in Chart.js with no more registered than they need; drawn at once, without animation. */
import { Chart, Filler, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import { drawAll } from './draw-all.mjs';

Chart.register(Filler, LinearScale, LineController, LineElement, PointElement);

drawAll((box, { years, parts }, done) => {
  const canvas = box.appendChild(document.createElement('canvas'));
  const datasets = parts.map(({ label, colour, values }, index) => ({
    label,
    data: values.map((y, step) => ({ x: years[step], y })),
    borderColor: colour,
    backgroundColor: colour,
    borderWidth: 1,
    pointRadius: 0,
    fill: index === 0 ? 'origin' : '-1',
  }));
  return new Chart(canvas, {
    type: 'line',
    data: { datasets },
    options: {
      animation: false,
      parsing: false,
      normalized: true,
      maintainAspectRatio: false,
      scales: {
        x: { type: 'linear', min: years[0], max: years.at(-1) },
        y: { type: 'linear', stacked: true },
      },
    },
    plugins: [{ id: 'drawn', afterDraw: done }],
  });
});
