/** Uses a map as a reader does: chooses a kind, drags, zooms in. */
import { endUse, watchUse } from './use-watch.mjs';

/** How far a drag goes, in pixels, and in how many steps. */
const DRAG = { distance: 300, steps: 20 };

const PATIENCE = { timeout: 20_000 };

const pause = (milliseconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Drags to the left across the middle, and lets go. */
async function drag(page, surface) {
  const { x, y, width, height } = await surface.boundingBox();
  const from = x + (width + DRAG.distance) / 2;
  await page.mouse.move(from, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(from - DRAG.distance, y + height / 2, { steps: DRAG.steps });
  await page.mouse.up();
}

/**
 * @param page a tab in which the map is drawn.
 * @param uses `{ host, map, filter, zoom }`: selectors of the element or box, of what is dragged, and of two buttons.
 * @returns `{ filterDrawn, filterTask, panFrame, panBlocking, zoomDrawn, zoomTask }` in ms. What changed nothing on the
 * map, or has no button, is left out: no time may stand for nothing done.
 */
export async function useMap(page, { host, map, filter, zoom }) {
  const surface = page.locator(map).first();
  const used = async (act) => {
    const before = await surface.screenshot(PATIENCE);
    await page.evaluate(watchUse, host);
    await act();
    const seen = await page.evaluate(endUse);
    await pause(300);
    return before.equals(await surface.screenshot(PATIENCE)) ? {} : seen;
  };
  const click = async (selector) => {
    const button = page.locator(selector).first();
    return (await button.count()) > 0 ? used(() => button.click(PATIENCE)) : {};
  };
  // A pointer comes before it does anything; what a map brings in for it has time to arrive.
  await surface.hover(PATIENCE);
  await pause(1000);
  const filtered = await click(filter);
  await click(filter);
  const panned = await used(() => drag(page, surface));
  const zoomed = await click(zoom);
  return {
    filterDrawn: filtered.drawn,
    filterTask: filtered.task,
    panFrame: panned.frame,
    panBlocking: panned.blocking,
    zoomDrawn: zoomed.drawn,
    zoomTask: zoomed.task,
  };
}
