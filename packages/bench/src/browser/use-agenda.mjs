/** Uses a programme as a reader does: another clock, a filter by text, a session's detail, the next day. */
import { drawnOf, watchWords } from './words-watch.mjs';

const PATIENCE = { timeout: 5000 };

const pause = (milliseconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const isDone = (promise) =>
  Promise.resolve(promise).then(
    () => true,
    () => false,
  );

/**
 * @param page a tab in which the programme is drawn.
 * @param options.host selector of the element or box.
 * @param options.steps by name `{ act(page), shown, gone?, before?(page), after?(page) }`, done one after the other:
 * `shown` and `gone` are words that have to be seen, and no longer seen, when the step is done.
 * @returns for each step `<name>Drawn` (from the click or the typing to the finished frame) and `<name>Task`, in ms. What
 * cannot be done on a page, and what was so before anything was done, is left out: no time may stand for nothing.
 */
export async function useAgenda(page, { host, steps }) {
  // A pointer comes before it does anything; what an agenda brings in for it has time to arrive.
  await page
    .locator(host)
    .first()
    .hover({ position: { x: 20, y: 20 }, ...PATIENCE });
  await pause(1500);
  const times = {};
  for (const [name, { act, before, after, shown, gone }] of Object.entries(steps)) {
    await isDone(before?.(page));
    if (!(await page.evaluate(watchWords, { host, shown, gone }))) continue;
    const seen = (await isDone(act(page))) ? await page.evaluate(drawnOf) : {};
    if (seen.drawn !== undefined) {
      times[`${name}Drawn`] = seen.drawn;
      times[`${name}Task`] = seen.task;
    }
    await isDone(after?.(page));
    await pause(300);
  }
  return times;
}
