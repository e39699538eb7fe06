/** What the chart pages of all libraries share: the data in the page, and saying when a chart is drawn. */
const charts = JSON.parse(document.querySelector('#charts').textContent);

/**
 * Lets `draw(box, chart, done)` draw each chart into its box; `done` is called when its pixels are on the canvas, and
 * marks the box for whoever waits.
 */
export function drawAll(draw) {
  document.querySelectorAll('.chart').forEach((box, index) => {
    let isDrawn = false;
    draw(box, charts[index], () => {
      if (isDrawn) return;
      isDrawn = true;
      box.append(Object.assign(document.createElement('i'), { className: 'drawn' }));
      box.dispatchEvent(new Event('climate-load', { bubbles: true, composed: true }));
    });
  });
}
