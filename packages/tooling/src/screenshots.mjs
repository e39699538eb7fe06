/**
 * `node packages/tooling/src/screenshots.mjs <base address> <list.json> [folder]`: a PNG for each entry
 * of the list, `{ name, url, width, height?, dark?, lang?, forcedColors?, reducedMotion?, selector?,
 * waitFor? }`. `url` is taken from the base address, `waitFor` is a selector to wait for,
 * `selector` cuts the picture to one element. Pictures go to .cache/screenshots unless a folder is named.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { browserPath, chromiumArgs } from './browser.mjs';
import { isMain } from './is-main.mjs';
import { root } from './root.mjs';

const defaultHeight = 800;
const patience = 15_000;

const settings = ({
  width,
  height = defaultHeight,
  dark,
  lang = 'en',
  forcedColors,
  reducedMotion,
}) => ({
  viewport: { width, height },
  colorScheme: dark ? 'dark' : 'light',
  locale: lang,
  forcedColors: forcedColors ? 'active' : 'none',
  reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
  deviceScaleFactor: 2,
});

/** Takes one picture; resolves to the complaints of the page, which a good one has none of. */
async function shoot(browser, base, folder, entry) {
  const context = await browser.newContext(settings(entry));
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
  });
  try {
    await page.goto(new URL(entry.url, base).href, { waitUntil: 'load' });
    if (entry.lang)
      await page.evaluate((lang) => void (document.documentElement.lang = lang), entry.lang);
    if (entry.waitFor) await page.locator(entry.waitFor).first().waitFor({ timeout: patience });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const path = join(folder, `${entry.name}.png`);
    const what = entry.selector ? page.locator(entry.selector).first() : page;
    await what.screenshot({ path, ...(!entry.selector && { fullPage: true }) });
  } catch (error) {
    complaints.push(error.message);
  } finally {
    await context.close();
  }
  return complaints;
}

/** Takes all pictures with one browser; resolves to `{ name, complaints }` for each. */
export async function screenshots(base, list, folder = join(root, '.cache', 'screenshots')) {
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: browserPath(), args: chromiumArgs });
  try {
    const results = [];
    for (const entry of list)
      results.push({ name: entry.name, complaints: await shoot(browser, base, folder, entry) });
    return results;
  } finally {
    await browser.close();
  }
}

if (isMain(import.meta.url)) {
  const [base, list, folder] = process.argv.slice(2);
  if (!base || !list) {
    console.error('Usage: screenshots.mjs <base address> <list.json> [folder]');
    process.exit(2);
  }
  const entries = JSON.parse(readFileSync(list, 'utf8'));
  const results = await screenshots(base, entries, folder && resolve(folder));
  for (const { name, complaints } of results) console.log([name, ...complaints].join('\n    '));
  process.exitCode = results.some(({ complaints }) => complaints.length > 0) ? 1 : 0;
}
