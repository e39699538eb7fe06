/**
 * `node packages/bench/src/counts.mjs`: the exact counts of our elements alone, one card and a hundred, one chart and
 * ten, one map of a hundred partners, one agenda and three and one beside a card, in some thirty seconds. Nothing in it is a time, so a test can hold it against a budget. As a command it
 * prints JSON.
 */
import { isMain } from '@climate-embed/tooling/src/is-main.mjs';
import { startChromium } from './browser/chromium.mjs';
import { ourAgendas } from './pages/agenda-variants.mjs';
import { besideCard } from './pages/beyond.mjs';
import { ourCharts } from './pages/chart-variants.mjs';
import { countsOf } from './pages/counts-of.mjs';
import { ourMap } from './pages/map-variants.mjs';
import { openStage } from './pages/stage.mjs';
import { ours } from './pages/variants.mjs';

/**
 * Needs the built widgets (`pnpm build`).
 *
 * @returns `{ one, hundred, chart, charts, map, agenda, agendas, agendaBesideCard }`, each as `countsOf` gives it; what the
 * build does not have is left out.
 */
export async function measureCounts() {
  const stage = await openStage({ peers: false });
  try {
    const browser = await startChromium();
    try {
      return {
        one: await countsOf(browser, stage, ours(stage, 1)),
        hundred: await countsOf(browser, stage, ours(stage, 100)),
        chart: await countsOf(browser, stage, ourCharts(stage, { steps: 30, count: 1 })),
        charts: await countsOf(browser, stage, ourCharts(stage, { steps: 30, count: 10 })),
        ...(stage.isBuilt('climate-map') && {
          map: await countsOf(browser, stage, ourMap(stage, 100, stage.api)),
        }),
        ...(stage.isBuilt('climate-agenda') && {
          agenda: await countsOf(browser, stage, ourAgendas(stage, { sessions: 9, count: 1 })),
          agendas: await countsOf(browser, stage, ourAgendas(stage, { sessions: 9, count: 3 })),
          agendaBesideCard: await countsOf(browser, stage, besideCard(stage, 'agenda')),
        }),
      };
    } finally {
      await browser.close();
    }
  } finally {
    await stage.close();
  }
}

if (isMain(import.meta.url)) console.log(JSON.stringify(await measureCounts(), undefined, 2));
