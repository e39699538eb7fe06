/** The parts of the bench: what each measures, and how its results are shown. */
import {
  agendaCountTable,
  agendaPromiseTable,
  agendaUseTable,
  eventAnswerTable,
} from './agenda-tables.mjs';
import { measureAnswers } from './answers/answers.mjs';
import { measureEventAnswers } from './answers/events.mjs';
import { startChromium } from './browser/chromium.mjs';
import { measureImports } from './imports/imports.mjs';
import { laterTable, mapCountTable, mapFileTable, mapUseTable } from './map-tables.mjs';
import { agendaVariants } from './pages/agenda-variants.mjs';
import { besideACard, interactionOf } from './pages/beyond.mjs';
import { chartVariants } from './pages/chart-variants.mjs';
import { AGENDA_STEPS, laterOf, MAP_STEPS } from './pages/later.mjs';
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
    const beside = await besideACard(browser, stage, 'chart');
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
      const later = ours ? await laterOf(browser, stage, ours, MAP_STEPS) : [];
      return { pages, absent, later };
    },
    () => openMapStage({ sizes: MAP_SIZES, libraries: effort.maps }),
  );

const agendas = (effort, onProgress) =>
  onStage(
    async (browser, stage) => {
      onProgress('answers of events');
      const answers = await measureEventAnswers({ rounds: 5 });
      const { variants, absent } = await agendaVariants(browser, stage, effort.calendars);
      for (const { name, why } of absent) onProgress(`${name}: ${why}`);
      const seconds = effort.agendaSeconds;
      const pages = await measurePages(browser, stage, variants, {
        ...effort,
        seconds,
        onProgress,
      });
      const ours = variants.find(({ kind }) => kind === 'ours');
      if (!ours) return { answers, pages, absent, later: [] };
      onProgress('what an agenda brings in when used');
      const later = await laterOf(browser, stage, ours, AGENDA_STEPS);
      const beside = await besideACard(browser, stage, 'agenda');
      return { answers, pages, absent, later, beside };
    },
    () => openStage({ peers: false, calendars: effort.calendars }),
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
      laterTable(later, 'Maps'),
      mapUseTable(pages, absent),
      tables.timeTable(pages, 'Maps'),
    ],
  },
  agendas: {
    measure: agendas,
    show: ({ answers, pages, absent, later, beside }) => [
      eventAnswerTable(answers),
      agendaCountTable(pages, absent),
      laterTable(later, 'Agendas'),
      agendaUseTable(pages, absent),
      tables.timeTable(pages, 'Agendas'),
      agendaPromiseTable({ pages, beside }),
    ],
  },
};
