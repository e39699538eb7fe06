/** The parts of the bench: what each measures, and how its results are shown. */
import { measureAnswers } from './answers/answers.mjs';
import { startChromium } from './browser/chromium.mjs';
import { measureImports } from './imports/imports.mjs';
import { mapCountTable, mapFileTable, mapLaterTable, mapUseTable } from './map-tables.mjs';
import { besideACard, interactionOf } from './pages/beyond.mjs';
import { chartVariants } from './pages/chart-variants.mjs';
import { laterOf } from './pages/map-later.mjs';
import { openMapStage } from './pages/map-stage.mjs';
import { MAP_SIZES, mapVariants } from './pages/map-variants.mjs';
import { measurePages } from './pages/measure-pages.mjs';
import { openStage } from './pages/stage.mjs';
import { allVariants } from './pages/variants.mjs';
import * as tables from './report-tables.mjs';
import { measureSdkBytes } from './sdk/sdk-bytes.mjs';
import { measureValidation } from './sdk/validation.mjs';
import { measureServers } from './server/server-cpu.mjs';

/** Opens origins and a browser for `work(browser, stage)`, and closes them. */
async function onStage(work, open = openStage) {
  const stage = await open();
  try {
    const browser = await startChromium();
    try {
      return { chromium: browser.version(), ...(await work(browser, stage)) };
    } finally {
      await browser.close();
    }
  } finally {
    await stage.close();
  }
}

const cards = (effort, onProgress) =>
  onStage(async (browser, stage) => {
    const variants = await allVariants(browser, stage, effort.peers);
    const pages = await measurePages(browser, stage, variants, { ...effort, onProgress });
    return { pages };
  });

const charts = (effort, onProgress) =>
  onStage(async (browser, stage) => {
    const variants = await chartVariants(browser, stage, effort.libraries);
    const seconds = effort.chartSeconds;
    const pages = await measurePages(browser, stage, variants, { ...effort, seconds, onProgress });
    onProgress('what a chart brings on interaction');
    const interaction = await interactionOf(browser, stage, variants[0]);
    const beside = await besideACard(browser, stage);
    return { pages, interaction, beside, first: pages[0].counts.bytes.code };
  });

const maps = (effort, onProgress) =>
  onStage(
    async (browser, stage) => {
      const { variants, absent } = await mapVariants(browser, stage, effort.maps);
      for (const { name, why } of absent) onProgress(`${name}: ${why}`);
      const seconds = effort.mapSeconds;
      const pages = await measurePages(browser, stage, variants, {
        ...effort,
        seconds,
        onProgress,
      });
      onProgress('what a map brings in when used');
      const ours = variants.findLast(({ kind }) => kind === 'ours');
      const later = ours ? await laterOf(browser, stage, ours) : [];
      return { pages, absent, later };
    },
    () => openMapStage({ sizes: MAP_SIZES, libraries: effort.maps }),
  );

/**
 * By name: `measure(effort, onProgress)` gives a result, `show(result)` its tables. They run in this order, those with
 * a browser last.
 */
export const PARTS = {
  sdk: {
    measure: async ({ short }) => ({
      bytes: await measureSdkBytes(),
      validation: await measureValidation({ rounds: short }),
    }),
    show: ({ bytes, validation }) => [tables.sdkTable(bytes), tables.validationTable(validation)],
  },
  server: {
    measure: async ({ short, total }) => ({
      reads: await measureServers({ rounds: short, total }),
      emissions: await measureAnswers({ rounds: 5 }),
    }),
    show: ({ reads, emissions }) => [tables.serverTable(reads), tables.answerTable(emissions)],
  },
  imports: {
    measure: async ({ rounds }) => ({ files: await measureImports({ rounds }) }),
    show: ({ files }) => [tables.importTable(files)],
  },
  cards: {
    measure: cards,
    show: ({ pages }) => [tables.countTable(pages), tables.timeTable(pages)],
  },
  charts: {
    measure: charts,
    show: ({ pages, ...beyond }) => [
      tables.countTable(pages, 'Charts'),
      tables.beyondTable(beyond),
      tables.timeTable(pages, 'Charts'),
    ],
  },
  maps: {
    measure: maps,
    show: ({ pages, absent, later }) => [
      mapCountTable(pages, absent),
      mapFileTable(pages),
      mapLaterTable(later),
      mapUseTable(pages, absent),
      tables.timeTable(pages, 'Maps'),
    ],
  },
};
