/** The Chromium that all measures are taken in. */
import { browserPath, chromiumArgs } from '@climate-embed/tooling/src/browser.mjs';
import { chromium } from 'playwright-core';

/** Starts it. Throws with what to do where there is none. */
export async function startChromium() {
  const executablePath = browserPath();
  if (!executablePath)
    throw new Error(
      'No Chromium or Chrome found. Install one, or set CHROME_PATH to its program file.',
    );
  return chromium.launch({ executablePath, args: chromiumArgs, timeout: 30_000 });
}
