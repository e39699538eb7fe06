/** What our map asks for when a reader does something with it, beyond its first content. */
import { visit } from '../browser/visit.mjs';
import { sizesOf, sumOf } from '../encodings.mjs';

const SHORT = { timeout: 10_000 };

/** What a reader does, one after the other; each gets what is in the tab. */
const STEPS = {
  'pointer on the map': (tab) => tab.locator('[part~="plot"]').first().hover(SHORT),
  'zoomed in five times': async (tab) => {
    const button = tab.locator('[part~="zoom"] button').first();
    for (let times = 0; times < 5; times += 1) await button.click(SHORT);
  },
  'switched to the list': (tab) => tab.locator('[part~="switch"] button').nth(1).click(SHORT),
  'chose a partner': (tab) => tab.locator('[part~="rows"] button').first().click(SHORT),
};

const sizeOf = (files, isCode) =>
  sumOf(
    files
      .filter(({ type }) => type.startsWith('text/javascript') === isCode)
      .map(({ body, type }) => sizesOf(body, type)),
  );

/**
 * @param page a variant of ours.
 * @returns for each step `{ step, code, data, paths }`; sizes as `{ raw, gzip, brotli }`. A step that the map has no
 * button for is left out.
 */
export async function laterOf(browser, stage, page) {
  stage.asked();
  const { looked } = await visit(browser, stage.site + page.path, {
    page,
    settle: 2000,
    look: async (tab) => {
      stage.asked();
      const steps = [];
      for (const [step, act] of Object.entries(STEPS)) {
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
