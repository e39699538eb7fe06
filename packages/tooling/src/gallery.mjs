/**
 * `node packages/tooling/src/gallery.mjs [folder]`: every state of the card in three languages, three widths,
 * light and dark, as pictures to look at before a widget is called done. Needs a build; uses the shipped data
 * and the sample cities, which are flagged as illustrative.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { browserPath, chromiumArgs } from './browser.mjs';
import { root } from './root.mjs';

const built = (path) => import(join(root, 'packages', path));
const { createApp } = await built('server/dist/app/index.js');
const { embedFolder, openAssets, readSeed, serve } = await built('server/dist/node/index.js');
const { createMemoryStore } = await built('server/dist/store/memory/index.js');
const { sampleRecords } = await built('mocks/dist/fixtures/sample-records.js');

const folder = resolve(process.argv[2] ?? join(root, '.cache/gallery'));
const languages = ['en', 'ko', 'mn'];
const widths = [240, 320, 480];

const store = createMemoryStore();
await store.write([...readSeed(), ...sampleRecords]);
const assets = openAssets([
  embedFolder(join(root, 'packages/widgets/dist/embed')),
  { prefix: '/gallery/', folder: join(root, 'packages/tooling/gallery') },
]);
const server = await serve({ app: createApp({ store, assets }), port: 0, host: '127.0.0.1' });
const browser = await chromium.launch({ executablePath: browserPath(), args: chromiumArgs });
mkdirSync(folder, { recursive: true });
for (const lang of languages) {
  for (const width of widths) {
    for (const colorScheme of ['light', 'dark']) {
      const page = await browser.newPage({ viewport: { width: 1560, height: 6000 }, colorScheme });
      await page.goto(`${server.url}/gallery/states.html?lang=${lang}&width=${width}`);
      await page.waitForFunction(() => {
        const cards = [...document.querySelectorAll('climate-progress')];
        return cards.length > 20 && cards.every(({ status }) => status !== undefined);
      });
      await page.waitForLoadState('networkidle');
      const name = `card-states-${lang}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: join(folder, name), fullPage: true });
      console.log(name);
      await page.close();
    }
  }
}
await browser.close();
await server.stop();
