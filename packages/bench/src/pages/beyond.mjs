/** What a chart costs beyond its first content, and how much less it and an agenda cost beside a card. */
import { visit } from '../browser/visit.mjs';
import { sizesOf, sumOf } from '../encodings.mjs';
import { sampleId } from '../data/sample-cities.mjs';
import { agendaBox, agendaTag } from './agenda-pages.mjs';
import { lastOfFirstDay } from './agenda-uses.mjs';
import { CHART_BOX, chartTag } from './chart-pages.mjs';
import { countsOf } from './counts-of.mjs';
import { CHART_VIEWPORTS, CHART_WIDTH, moduleTag, pageOf } from './layout.mjs';

const isCode = ({ type }) => type.startsWith('text/javascript');

const sizeOf = (files) => sumOf(files.map(({ body, type }) => sizesOf(body, type)));

/** What may stand beside a card, and by what it is seen to be drawn. */
const GUESTS = {
  chart: {
    selector: 'climate-emissions',
    mark: { element: 'svg path.area' },
    style: CHART_BOX,
    tag: chartTag(30, 1),
  },
  agenda: {
    selector: 'climate-agenda',
    mark: { text: lastOfFirstDay(9) },
    style: agendaBox(9),
    tag: agendaTag(9),
  },
};

/**
 * Puts a page with a card on the stage, and what stands beside it.
 *
 * @param name `chart`, `agenda`, or nothing for the card alone.
 */
export function besideCard(stage, name) {
  const guest = GUESTS[name];
  const variant = {
    name: guest ? `card and ${name}` : 'card',
    count: 1,
    path: `/beside-${name ?? 'alone'}.html`,
    selector: guest?.selector ?? 'climate-progress',
    upgraded: true,
    mark: guest?.mark ?? { text: '%' },
    viewport: { width: 1400, height: 1500 },
  };
  const card = `<climate-progress city="${sampleId(1)}"></climate-progress>`;
  const page = pageOf({
    count: 1,
    width: CHART_WIDTH,
    style: `climate-progress { display: block; min-height: 36rem }\n${guest?.style ?? ''}`,
    head: moduleTag(`${stage.api}/v1/embed.js`),
    cards: guest ? [card, guest.tag] : [card],
  });
  stage.put(variant.path, page);
  return variant;
}

/** Code that a `chart` or an `agenda` brings to a page which has a card: `{ raw, gzip, brotli }`. */
export async function besideACard(browser, stage, name) {
  const alone = await countsOf(browser, stage, besideCard(stage));
  const both = await countsOf(browser, stage, besideCard(stage, name));
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
