/**
 * `node packages/bench/src/counts.mjs`: the exact counts of the card alone, for one card and for a hundred, in
 * some ten seconds. Nothing in it is a time, so a test can hold it against a budget. As a command it prints JSON.
 */
import { isMain } from '@climate-embed/tooling/src/is-main.mjs';
import { startChromium } from './browser/chromium.mjs';
import { countsOf } from './pages/counts-of.mjs';
import { openStage } from './pages/stage.mjs';
import { ours } from './pages/variants.mjs';

/**
 * Needs the built widgets (`pnpm build`).
 *
 * @returns `{ one, hundred }`, each as `countsOf` gives it.
 */
export async function measureCounts() {
  const stage = await openStage({ peers: false });
  try {
    const browser = await startChromium();
    try {
      const one = await countsOf(browser, stage, ours(stage, 1));
      const hundred = await countsOf(browser, stage, ours(stage, 100));
      return { one, hundred };
    } finally {
      await browser.close();
    }
  } finally {
    await stage.close();
  }
}

if (isMain(import.meta.url)) console.log(JSON.stringify(await measureCounts(), undefined, 2));
