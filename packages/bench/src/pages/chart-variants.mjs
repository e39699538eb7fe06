/** Every page with charts that is measured: one and ten, of 30 and 3,000 steps. */
import { readShown } from '../browser/read-shown.mjs';
import { visit } from '../browser/visit.mjs';
import { chartDataOf } from '../data/chart-data.mjs';
import { chartId } from '../data/sample-emissions.mjs';
import { libraryPage, ourChartPage, staticChartPage } from './chart-pages.mjs';
import { CHART_VIEWPORTS } from './layout.mjs';

const LIBRARIES = ['uplot', 'chartjs', 'echarts'];

/** The largest thing in each kind of page, which has to be there before it counts as painted. */
const MARKS = {
  ours: ['climate-emissions', 'svg path.area'],
  static: ['.embed', 'svg path.area'],
};

function about(kind, { steps, count }) {
  const [selector, element] = MARKS[kind] ?? ['.chart', '.drawn'];
  return {
    name: `${kind}, ${steps.toLocaleString('en')} steps × ${count}`,
    kind,
    count,
    steps,
    path: `/charts-${kind}-${steps}-${count}.html`,
    selector,
    upgraded: kind === 'ours',
    mark: { element },
    viewport: CHART_VIEWPORTS[count],
  };
}

/** Puts our page on the stage. */
export function ourCharts(stage, size) {
  const variant = about('ours', size);
  stage.put(variant.path, ourChartPage(size, stage.api));
  return variant;
}

async function chartsOf(stage, { steps, count }) {
  const answers = Array.from({ length: count }, (_, index) =>
    stage.answer(`/v1/cities/${chartId(steps, index + 1)}/emissions.json`),
  );
  return (await Promise.all(answers)).map(({ body }) => chartDataOf(JSON.parse(body)));
}

/**
 * Puts ours and its peers on the stage. The pages without script are made of what our charts showed.
 *
 * @param kinds which peers: some of `static`, `uplot`, `chartjs`, `echarts`.
 */
export async function chartVariants(browser, stage, kinds) {
  const variants = [];
  for (const size of [30, 3000].flatMap((steps) => [1, 10].map((count) => ({ steps, count })))) {
    // Before any visit, so that no page waits for an answer to be made for the first time.
    const charts = await chartsOf(stage, size);
    const our = ourCharts(stage, size);
    const { looked } = await visit(browser, stage.site + our.path, {
      page: our,
      settle: 500,
      look: (page) => page.evaluate(readShown, our.selector),
    });
    const pages = {
      static: () => staticChartPage(size, looked),
      ...Object.fromEntries(
        LIBRARIES.map((name) => [name, () => libraryPage(name, size, charts, stage.api)]),
      ),
    };
    variants.push(our);
    for (const kind of kinds) {
      const variant = about(kind, size);
      stage.put(variant.path, pages[kind]());
      variants.push(variant);
    }
  }
  stage.asked();
  return variants;
}
