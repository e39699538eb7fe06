/**
 * `node packages/tooling/src/gallery.mjs [folder] [part of a name]`: every state of every widget in three languages, at several
 * widths, light and dark, as pictures to look at before a widget is called done. Needs a build; uses the shipped data and the
 * sample cities and partners, which are flagged as illustrative. A part of a name, as in `map-states-en`, makes those alone.
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
const sets = [
  { name: 'card-states', page: 'states.html', tag: 'climate-progress', widths: [240, 320, 480] },
  {
    name: 'emissions-states',
    page: 'emissions.html',
    tag: 'climate-emissions',
    widths: [240, 320, 480, 768],
  },
  { name: 'map-states', page: 'map.html', tag: 'climate-map', widths: [240, 320, 480, 768, 1200] },
  {
    name: 'partner-states',
    page: 'partner.html',
    tag: 'climate-partner',
    widths: [240, 320, 480, 768, 1200],
  },
  {
    name: 'agenda-states',
    page: 'agenda.html',
    tag: 'climate-agenda',
    widths: [240, 320, 480, 768, 1200],
    // The rest of the languages once, and what a browser makes of it on paper and with few colours.
    more: [
      ...['zh', 'ja', 'ru'].map((lang) => [lang, 320, 'light']),
      ['en', 480, 'forced'],
      ['en', 480, 'paper'],
    ],
  },
];

const store = createMemoryStore();
await store.write([...readSeed(), ...sampleRecords]);
const assets = openAssets([
  embedFolder(join(root, 'packages/widgets/dist/embed')),
  { prefix: '/gallery/', folder: join(root, 'packages/tooling/gallery') },
]);
const server = await serve({ app: createApp({ store, assets }), port: 0, host: '127.0.0.1' });
const browser = await chromium.launch({ executablePath: browserPath(), args: chromiumArgs });
mkdirSync(folder, { recursive: true });

/** What a page is asked to look like, by the word for it in a picture's name. */
const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
  paper: { media: 'print' },
};

async function shoot({ name: kind, page: address, tag }, lang, width, look) {
  const name = `${kind}-${lang}-${width}-${look}.png`;
  if (!name.includes(process.argv[3] ?? '')) return;
  // No picture may be higher than 16,384 px.
  const viewport = { width: width < 1000 ? 1640 : 4900, height: 9000 };
  const page = await browser.newPage({ viewport });
  await page.emulateMedia(looks[look]);
  await page.goto(`${server.url}/gallery/${address}?lang=${lang}&width=${width}`);
  await page.waitForFunction((name) => {
    const all = [...document.querySelectorAll(name)];
    return all.length > 20 && all.every(({ status }) => status !== undefined);
  }, tag);
  // A browser may forget to say that a refusal has ended: what is there by then is looked at.
  await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => {});
  // Charts and maps are walked through only once all has come to rest.
  if (tag !== 'climate-progress') await page.waitForTimeout(6000);
  await page.screenshot({ path: join(folder, name), fullPage: true });
  console.log(name);
  await page.close();
}

for (const set of sets) {
  for (const lang of languages)
    for (const width of set.widths)
      for (const look of ['light', 'dark']) await shoot(set, lang, width, look);
  for (const [lang, width, look] of set.more ?? []) await shoot(set, lang, width, look);
}
await browser.close();
await server.stop();
