/** What a chart costs beyond its first content, and how much less where a card stands on the page already. */
import { visit } from '../browser/visit.mjs';
import { sizesOf, sumOf } from '../encodings.mjs';
import { sampleId } from '../data/sample-cities.mjs';
import { CHART_BOX, chartTag } from './chart-pages.mjs';
import { countsOf } from './counts-of.mjs';
import { CHART_VIEWPORTS, CHART_WIDTH, moduleTag, pageOf } from './layout.mjs';

const isCode = ({ type }) => type.startsWith('text/javascript');

const sizeOf = (files) => sumOf(files.map(({ body, type }) => sizesOf(body, type)));

/** Puts a page with a card and a chart on the stage, or with the card alone. */
function besideCard(stage, withChart) {
  const variant = {
    name: withChart ? 'card and chart' : 'card',
    count: 1,
    path: `/beside-${withChart ? 'chart' : 'alone'}.html`,
    selector: withChart ? 'climate-emissions' : 'climate-progress',
    upgraded: true,
    mark: withChart ? { element: 'svg path.area' } : { text: '%' },
    viewport: { width: 1400, height: 1500 },
  };
  const card = `<climate-progress city="${sampleId(1)}"></climate-progress>`;
  const page = pageOf({
    count: 1,
    width: CHART_WIDTH,
    style: `climate-progress { display: block; min-height: 36rem }\n${CHART_BOX}`,
    head: moduleTag(`${stage.api}/v1/embed.js`),
    cards: withChart ? [card, chartTag(30, 1)] : [card],
  });
  stage.put(variant.path, page);
  return variant;
}

/** Code that a chart brings to a page which has a card: `{ raw, gzip, brotli }`. */
export async function besideACard(browser, stage) {
  const alone = await countsOf(browser, stage, besideCard(stage, false));
  const both = await countsOf(browser, stage, besideCard(stage, true));
  const more = Object.entries(both.bytes.code).map(([key, size]) => [
    key,
    size - alone.bytes.code[key],
  ]);
  return Object.fromEntries(more);
}

/**
 * Reads a page, waits, then moves a pointer onto the first chart and waits for the canvas.
 *
 * @param page a variant of ours.
 * @returns `{ before, after, chart }` in bytes of code as `{ raw, gzip, brotli }`: with the first content, on
 * interaction, and the largest file of the latter alone; `early` names files that came before any interaction
 * although only interaction asks for them.
 */
export async function interactionOf(browser, stage, page) {
  stage.asked();
  const { looked } = await visit(browser, stage.site + page.path, {
    page: { ...page, viewport: CHART_VIEWPORTS[1] },
    settle: 2000,
    look: async (tab) => {
      const before = stage.asked().filter(isCode);
      const chart = tab.locator(page.selector).first();
      await chart.locator('[part=plot]').hover();
      await chart.locator('canvas').waitFor({ state: 'attached', timeout: 20_000 });
      return { before, after: stage.asked().filter(isCode) };
    },
  });
  const { before, after } = looked;
  const largest = [...after].sort((a, b) => b.body.length - a.body.length)[0];
  return {
    before: sizeOf(before),
    after: sizeOf(after),
    chart: { path: largest.path, ...sizesOf(largest.body, largest.type) },
    early: before.map(({ path }) => path).filter((path) => /\/(chart|tools)-/.test(path)),
  };
}
