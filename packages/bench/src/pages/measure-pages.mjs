/** Takes the measures of every page: exact counts once, times in several rounds, with and without a slow line. */
import { visit } from '../browser/visit.mjs';
import { alternate, leastOf, spreadOf } from '../rounds.mjs';
import { countsOf } from './counts-of.mjs';

/** Long enough for work that a page puts off; the exact counts wait two seconds. */
const SETTLE = 500;

const timesOf = ({ painted, cpu, script, layout, blocking, heap, looked }) => ({
  painted,
  cpu,
  script,
  layout,
  blocking,
  heap,
  ...looked,
});

async function timed(browser, stage, variants, slow, limits) {
  const runs = await alternate(variants, limits, async (page) => {
    const look = slow ? page.use : undefined;
    return timesOf(
      await visit(browser, stage.site + page.path, { page, slow, settle: SETTLE, look }),
    );
  });
  stage.asked();
  return new Map(
    [...runs].map(([page, results]) => [
      page,
      {
        ...leastOf(results),
        spread: spreadOf(results.map(({ painted }) => painted)),
        rounds: results.length,
      },
    ]),
  );
}

/**
 * @param variants where a page has `use(tab)`, it is used at the end of each slow visit, and the times that gives are added.
 * @param options.rounds at most so many; fewer where `options.seconds` for timing are over.
 * @param options.onProgress told how far it is, a text.
 * @returns one entry a page: `{ name, kind, count, steps, counts, fast, slow }`; times in ms, the least of all rounds;
 * processor time from the fast visits, because slowing down counts the waiting as work.
 */
export async function measurePages(browser, stage, variants, { rounds, seconds, onProgress }) {
  const counts = new Map();
  for (const page of variants) {
    onProgress(`counting ${page.name}`);
    counts.set(page, await countsOf(browser, stage, page));
  }
  // A slow visit takes about twice as long as a fast one.
  const until = (share) => ({ rounds, deadline: Date.now() + seconds * share * 1000 });
  onProgress('timing without a brake');
  const fast = await timed(browser, stage, variants, false, until(0.35));
  onProgress('timing on a slow line');
  const slow = await timed(browser, stage, variants, true, until(0.65));
  return variants.map((page) => ({
    name: page.name,
    kind: page.kind,
    count: page.count,
    steps: page.steps,
    counts: counts.get(page),
    fast: fast.get(page),
    slow: slow.get(page),
  }));
}
