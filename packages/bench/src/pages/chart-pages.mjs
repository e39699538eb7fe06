/** Pages with charts: ours by its tag, the same without script, and libraries with their data in the page. */
import { chartId } from '../data/sample-emissions.mjs';
import { CHART_WIDTH, dataTag, moduleTag, pageOf } from './layout.mjs';

/** Keeps the chart's space before any script has come. */
export const CHART_BOX = 'climate-emissions { display: block; min-height: 36rem }';

const numbers = (count) => Array.from({ length: count }, (_, index) => index + 1);

/** The tag of one of ours. */
export const chartTag = (steps, number) =>
  `<climate-emissions city="${chartId(steps, number)}"><a href="https://city-${number}.example/">Sample city ${number}</a></climate-emissions>`;

/** Ours: data is asked from the API. */
export function ourChartPage({ steps, count }, api) {
  return pageOf({
    count,
    width: CHART_WIDTH,
    style: CHART_BOX,
    head: moduleTag(`${api}/v1/embed.js`),
    cards: numbers(count).map((number) => chartTag(steps, number)),
  });
}

/** The floor: drawing, sentence, legend, table and source stand in the page, as our own charts showed them. */
export function staticChartPage({ count }, { css, shown }) {
  return pageOf({
    count,
    width: CHART_WIDTH,
    style: css,
    cards: shown.map((html) => `<div class="embed">${html}</div>`),
  });
}

/** A library that draws from data in the page, and does no more; the words around it are those of a heading. */
export function libraryPage(name, { count }, charts, api) {
  return pageOf({
    count,
    width: CHART_WIDTH,
    style: '.chart { height: 256px } section { min-height: 20rem }',
    head: moduleTag(`${api}/${name}-chart.js`),
    cards: charts.map(
      ({ title }) => `<section><h2>${title}</h2><div class="chart"></div></section>`,
    ),
    tail: dataTag('charts', charts),
  });
}
