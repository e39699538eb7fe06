/** What ours asks for when a reader does something with it, beyond its first content. */
import { visit } from '../browser/visit.mjs';
import { sizesOf, sumOf } from '../encodings.mjs';

const SHORT = { timeout: 10_000 };

const press =
  (selector, position = 0) =>
  (tab) =>
    tab.locator(selector).nth(position).click(SHORT);

/** What a reader does with a map, one after the other; each gets what is in the tab. */
export const MAP_STEPS = {
  'pointer on the map': (tab) => tab.locator('[part~="plot"]').first().hover(SHORT),
  'zoomed in five times': async (tab) => {
    const button = tab.locator('[part~="zoom"] button').first();
    for (let times = 0; times < 5; times += 1) await button.click(SHORT);
  },
  'switched to the list': press('[part~="switch"] button', 1),
  'chose a partner': press('[part~="rows"] button'),
};

/** What a reader does with an agenda. */
export const AGENDA_STEPS = {
  'pointer on the agenda': (tab) => tab.locator('climate-agenda').first().hover(SHORT),
  "took the reader's clock": press('[part~="clocks"] button', 1),
  'opened a session': press('[part~="rows"] button'),
  'went to the next day': press('climate-agenda [role="tab"]', 1),
};

const sizeOf = (files, isCode) =>
  sumOf(
    files
      .filter(({ type }) => type.startsWith('text/javascript') === isCode)
      .map(({ body, type }) => sizesOf(body, type)),
  );

/**
 * @param page a variant of ours.
 * @param acts by name what is done, one after the other.
 * @returns for each step `{ step, code, data, paths }`; sizes as `{ raw, gzip, brotli }`. A step that the page has no
 * button for is left out.
 */
export async function laterOf(browser, stage, page, acts) {
  stage.asked();
  const { looked } = await visit(browser, stage.site + page.path, {
    page,
    settle: 2000,
    look: async (tab) => {
      stage.asked();
      const steps = [];
      for (const [step, act] of Object.entries(acts)) {
        const isDone = await act(tab).then(
          () => true,
          () => false,
        );
        await tab.waitForTimeout(1500);
        const files = stage.asked();
        const paths = files.map(({ path }) => path);
        if (isDone)
          steps.push({ step, code: sizeOf(files, true), data: sizeOf(files, false), paths });
      }
      return steps;
    },
  });
  return looked;
}
